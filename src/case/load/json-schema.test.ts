import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { KINDS } from '../kinds/kind.ts'
import { jsonSchemas } from './json-schema.ts'

const folder = new URL('../../../schema/', import.meta.url)

interface Shape {
  readonly definitions?: { readonly record: Shape }
  readonly properties?: Readonly<Record<string, { readonly description?: string; readonly pattern?: string }>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean
}

describe('the JSON Schemas', () => {
  it('are shipped as the code has them: npx tsx tools/schema.ts', () => {
    const shipped = readdirSync(folder).filter((name) => name.endsWith('.json'))
    expect(shipped.sort()).toEqual([...jsonSchemas().keys()].sort())
    for (const [name, schema] of jsonSchemas())
      expect(JSON.parse(readFileSync(new URL(name, folder), 'utf8')), name).toEqual(
        JSON.parse(JSON.stringify(schema)),
      )
  })

  it('cover every kind, the head of the case and of a report', () => {
    const names = [...jsonSchemas().keys()]
    for (const name of [...KINDS, 'case', 'report', 'records']) expect(names).toContain(`${name}.schema.json`)
  })

  it('let an editor complete keys, know which are needed, and refuse unknown ones', () => {
    const office = (jsonSchemas().get('offices.schema.json') as Shape).definitions?.record
    expect(office?.required).toEqual(['id', 'holder', 'office', 'of', 'rank'])
    expect(office?.additionalProperties).toBe(false)
    const pledge = (jsonSchemas().get('pledges.schema.json') as Shape).definitions?.record
    expect(pledge?.properties?.['if']?.description).toContain('condition')
    expect(new RegExp(pledge?.properties?.['ifBy']?.pattern ?? 'none').test('1998-06-20')).toBe(true)
  })
})
