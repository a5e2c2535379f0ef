import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { wordings } from '../text/index.ts'
import { optionGroupsOf } from './command.ts'
import { diagnosticsReference } from './diagnostics.ts'
import { cliReference } from './reference.ts'
import { GROUPS } from './verb.ts'
import { allVerbs, VERBS } from './verbs/index.ts'

const doc = (name: string): string => readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8')

describe('the manual of the command line', () => {
  it('is what the verbs say: npx tsx tools/docs.ts', async () => {
    expect(doc('cli.md')).toBe(cliReference(await allVerbs()))
  })

  it('has every verb with its options and at least one example', async () => {
    const text = doc('cli.md')
    for (const verb of await allVerbs()) {
      expect(text).toContain(`\n### ${verb.name}\n`)
      expect(verb.examples.length, verb.name).toBeGreaterThan(0)
      for (const option of optionGroupsOf(verb).flatMap((group) => group.options))
        expect(text, verb.name).toContain(`\`${option.flags}\``)
    }
  })

  it('lists verbs once, in the order of the alphabet, under their own names', async () => {
    const names = VERBS.map((one) => one.name)
    expect(names).toEqual([...new Set(names)].sort())
    for (const { name, load } of VERBS) expect((await load()).verb.name).toBe(name)
  })

  it('says of each verb in one line what it does, the same way', async () => {
    for (const { name, summary, group } of await allVerbs()) {
      expect(GROUPS, name).toContain(group)
      expect(summary, name).toMatch(/^[^A-Z].*[^.]$/)
      expect(summary.length, name).toBeLessThanOrEqual(100)
    }
  })
})

describe('the list of findings', () => {
  it('is what the wordings say: npx tsx tools/docs.ts', () => {
    expect(doc('diagnostics.md')).toBe(diagnosticsReference())
  })

  it('has every code once', () => {
    const listed = [...doc('diagnostics.md').matchAll(/^- \*\*`([a-z0-9-]+)`\*\*/gm)].map((found) => found[1])
    expect(listed.sort()).toEqual(Object.keys(wordings).sort())
  })
})
