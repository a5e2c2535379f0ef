import { describe, expect, it } from 'vitest'
import { ask, json, read } from '../../../test/fixtures/river-cli.ts'

interface Positions {
  readonly positions: readonly { readonly id: string; readonly unchangedSince: string | null }[]
  readonly vetoes: Readonly<Record<string, readonly string[]>>
  readonly disposition: {
    readonly refused: readonly string[]
    readonly pledged: readonly string[]
    readonly done: readonly string[]
  } | null
}

describe('positions', () => {
  it('says where each actor stands, since when unchanged, and who can block', async () => {
    const text = await read('positions --issue intervention --as-of 2001-06-02')
    expect(text).toMatch(/❝ Port opposes any League intervention \(without exception\)\S* 9 May or earlier/)
    expect(text).toContain('Can block the matter: Port.')
  })

  it('lists what a party refused and what it conceded, in words and in deeds', async () => {
    const text = await read('positions --actor Northland --as-of 2001-06-02')
    expect(text).toContain('WHAT NORTHLAND REFUSED AND CONCEDED')
    expect(text).toMatch(/Refused \(1\) ❝ Any withdrawal\S* 10 May, until 31 May/)
    expect(text).toMatch(/Conceded in words \(1\) ❝ A withdrawal\S* 1 June/)
    expect(text).toContain('Carried out (0) nothing reported')
  })

  it('keeps a concession of the president with the state', async () => {
    const { positions, disposition } = await json<Positions>('positions --actor north --as-of 2001-06-02')
    expect(positions.map((one) => one.id)).toEqual(['p-concede'])
    expect(disposition).toEqual({ actor: 'north', refused: ['p-refuse'], pledged: ['p-concede'], done: [] })
  })

  it('has no disposition without an actor', async () => {
    const { vetoes, disposition, positions } = await json<Positions>('positions --as-of 2001-06-02')
    expect([vetoes, disposition]).toEqual([{ intervention: ['port'] }, null])
    expect(positions.find((one) => one.id === 'p-port-june')?.unchangedSince).toBe('2001-05-09')
  })

  it('is a table as CSV', async () => {
    const { out } = await ask('positions --as-of 2001-05-10 --csv')
    expect(out).toContain(
      'p-port-may,port,intervention,stance,opposes,any League intervention,absolute,2001-05-09,2001-05-09,no,',
    )
  })

  it('says when nothing is on record', async () => {
    expect(await read('positions --as-of 2001-05-01')).toContain('No position is on record by 1 May.')
  })
})
