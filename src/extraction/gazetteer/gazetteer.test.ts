import { describe, expect, it } from 'vitest'
import { existsIn, gazetteer, preferIn } from './index.ts'

const { entries, forms } = gazetteer()
const named = (form: string, year: number | null) =>
  preferIn(
    forms.filter((f) => f.form === form),
    year,
  )

describe('the gazetteer', () => {
  it('gives every entry a key of its own', () => {
    const keys = entries.map((e) => e.key)
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([])
  })

  it('never lets an entry end before it begins', () => {
    expect(entries.filter((e) => e.from !== null && e.to !== null && e.from > e.to)).toEqual([])
  })

  it('uses three capital letters for a country code', () => {
    expect(entries.filter((e) => e.country !== null && !/^[A-Z]{3}$/.test(e.country))).toEqual([])
  })

  it('holds about two hundred states, and no form that is empty or padded', () => {
    expect(entries.filter((e) => e.type === 'country' && e.to === null).length).toBeGreaterThan(190)
    expect(forms.filter((f) => f.form.trim() !== f.form || f.form === '')).toEqual([])
  })

  it('never gives one name to two living entries of the same type', () => {
    const living = forms.filter((f) => f.kind === 'name' && existsIn(f.entry, 2015))
    const clash = living.filter((f) =>
      living.some(
        (g) => g !== f && g.form === f.form && g.entry.type === f.entry.type && g.entry !== f.entry,
      ),
    )
    expect(clash.map((f) => f.form)).toEqual([])
  })

  it('knows Yugoslavia as a country in 1998 and not in 2010', () => {
    const yugoslavia = named('Yugoslavia', 1998)?.entry
    expect(yugoslavia?.type).toBe('country')
    expect(yugoslavia !== undefined && existsIn(yugoslavia, 1998)).toBe(true)
    expect(yugoslavia !== undefined && existsIn(yugoslavia, 2010)).toBe(false)
  })

  it('reads Serbia as a republic in 1998 and as a state in 2010', () => {
    expect(named('Serbia', 1998)?.entry.type).toBe('territory')
    expect(named('Serbia', 2010)?.entry.type).toBe('country')
  })

  it('lets Belgrade stand for the state whose capital it was in the year', () => {
    expect(named('Belgrade', 1998)?.standsFor?.name).not.toBe(undefined)
    expect(named('Belgrade', 2010)?.standsFor?.name).toBe('Serbia')
    expect(named('Moscow', 1985)?.standsFor?.name).toBe('Soviet Union')
    expect(named('Moscow', 1998)?.standsFor?.name).toBe('Russia')
  })
})
