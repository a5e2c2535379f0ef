import { describe, expect, it } from 'vitest'
import { caseOf } from '../../test/fixtures/case.ts'
import { river } from '../../test/fixtures/river.ts'
import { resolveActor } from './mentions.ts'

const from = river()
const who = (mention: string) => {
  const found = resolveActor(from, mention)
  return found.found === 'one' ? `${found.actor.id} by ${found.by}` : found.found
}

describe('a mention', () => {
  it('is the actor whose id, title, short name, alias or capital it equals, without regard to case', () => {
    expect(who('north')).toBe('north by id')
    expect(who('REPUBLIC OF NORTHLAND')).toBe('north by title')
    expect(who('Northland')).toBe('north by short')
    expect(who('the northlanders')).toBe('north by alias')
    expect(who('Norville')).toBe('north by metonym')
  })

  it('does not mind an article or doubled spaces', () => {
    expect(who('elders')).toBe('elders by id')
    expect(who('the  World   Community')).toBe('world by title')
  })

  it('keeps person, state and force apart', () => {
    expect([who('President Adler'), who('Norville'), who('Northland army')]).toEqual([
      'adler by alias',
      'north by metonym',
      'north-army by title',
    ])
  })

  it('of a fuzzy collective stays a collective that cannot act', () => {
    expect(resolveActor(from, 'the world community')).toMatchObject({ found: 'one', canAct: false })
  })

  it('that is no whole name is nobody, and the nearest name is offered', () => {
    expect(resolveActor(from, 'Norvile')).toEqual({ found: 'none', nearest: 'Norville' })
    expect(resolveActor(from, 'Adler in the north')).toMatchObject({ found: 'none' })
  })

  it('that two actors share is not decided for them', () => {
    const two = caseOf(`
actors: [{ id: a, kind: person, title: A, aliases: [the general] }, { id: b, kind: person, title: B, aliases: [the General] }]
`)
    const found = resolveActor(two, 'The general')
    expect(found.found === 'several' && found.actors.map((one) => one.id)).toEqual(['a', 'b'])
  })

  it('does not offer the name of a protected actor', () => {
    const hidden = caseOf(`
actors: [{ id: q, kind: person, title: Quentin Quill, handling: protected, descriptor: a clerk }]
`)
    expect(resolveActor(hidden, 'Quentin Quil')).toEqual({ found: 'none', nearest: null })
  })
})
