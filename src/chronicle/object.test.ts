import { describe, expect, it } from 'vitest'
import { see, type View, viewAt } from '../../src/case/index.ts'
import { factsOf } from '../../src/facts/index.ts'
import { caseOf, day } from '../../test/fixtures/case.ts'
import { river } from '../../test/fixtures/river.ts'
import { missionsOf } from './missions.ts'
import { objectOf } from './object.ts'
import { preconditionsOf } from './preconditions.ts'

const from = river()

function checklist(asOf: string, rest: Partial<Omit<View, 'asOf'>> = {}) {
  const seen = see(from, viewAt(day(asOf), rest))
  const mission = missionsOf(seen).find((one) => one.mission.id === 'm-berg')?.mission
  if (mission === undefined) throw new Error('no mission')
  return objectOf(factsOf(seen), mission)
}

const statuses = (asOf: string, rest: Partial<Omit<View, 'asOf'>> = {}) =>
  checklist(asOf, rest).conditions.map((one) => one.status)

describe('the object of a mission', () => {
  it('is a checklist: no report, not known; a report that it is not so, not met', () => {
    expect(statuses('2001-06-05')).toEqual(['unknown', 'not-met', 'not-met'])
    expect(statuses('2001-06-20')).toEqual(['not-met', 'not-met', 'not-met'])
    expect(checklist('2001-06-20')).toMatchObject({
      met: 0,
      what: 'the conditions for talks',
      performer: ['elders'],
    })
  })

  it('does not know, under an earlier day of knowledge, what was reported later', () => {
    expect(statuses('2001-06-18', { knownBy: day('2001-06-18') })[0]).toBe('unknown')
    expect(statuses('2001-06-18', { knownBy: day('2001-06-20') })[0]).toBe('not-met')
  })

  const contested = (rest: Partial<Omit<View, 'asOf'>> = {}) => {
    const loaded = caseOf(`
actors: [{ id: a, kind: state, title: A }, { id: b, kind: state, title: B }, { id: e, kind: person, title: E }]
atoms: [{ id: police.gone, "yes": gone, "no": there }, { id: army.gone, "yes": gone, "no": there }]
terms:
  - id: withdrawal
    readings:
      - { id: wide, holder: a, means: police.gone and army.gone }
      - { id: narrow, holder: b, means: army.gone }
events:
  - { id: e1, date: 2001-06-01, sets: { army.gone: true, police.gone: false } }
missions:
  - { id: m, title: m, sender: a, envoys: [e], dispatched: 2001-06-01, purpose: p,
      object: { what: o, conditions: [{ what: they leave, if: withdrawal }, { what: the army leaves, if: army.gone }] } }
`)
    const seen = see(loaded, viewAt(day('2001-06-02'), rest))
    const [mission] = seen.records.missions
    if (mission === undefined) throw new Error('no mission')
    return objectOf(factsOf(seen), mission)
  }

  it('is contested where it is met by one definition and not by another', () => {
    const { conditions, met } = contested()
    expect(conditions.map((one) => one.status)).toEqual(['contested', 'met'])
    expect(conditions[0]?.byHolder).toEqual([
      { holder: 'a', value: 'false' },
      { holder: 'b', value: 'true' },
    ])
    expect(met).toBe(1)
  })

  it('is settled once the reader chooses whose definition applies', () => {
    const by = (holder: string) => contested({ readings: { holder, terms: {} } }).conditions[0]?.status
    expect([by('a'), by('b')]).toEqual(['not-met', 'met'])
  })
})

describe('what would somebody need in order to begin?', () => {
  const need = (asOf: string, actor = 'elders') =>
    preconditionsOf(factsOf(see(from, viewAt(day(asOf)))), actor, 'elders.talk')

  it('lists each thing that it says it waits for, with the pledge that would supply it', () => {
    expect(need('2001-06-05').map((one) => [one.expression, one.suppliedBy, one.saidIn])).toEqual([
      ['north.withdraw', ['P1'], ['S1', 'm-berg']],
      ['fighters.halt', [], ['S1']],
    ])
  })

  it('says how each stands, and that it is the actor’s own word', () => {
    const [withdrawal, halt] = need('2001-06-05')
    expect(withdrawal).toMatchObject({ inferred: false, words: 'the army leaves', acts: ['elders.talk'] })
    expect(withdrawal?.standing?.status).toBe('unknown')
    expect(halt?.standing?.status).toBe('not-met')
    expect(halt?.sources.map((one) => one.attributedTo)).toEqual(['the elders'])
  })

  it('asks for a whole as for those who answer as it', () => {
    expect(need('2001-06-05', 'hill-people').map((one) => one.expression)).toEqual([
      'north.withdraw',
      'fighters.halt',
    ])
  })

  it('knows nothing before the actor is reported to have said so, except by a mission that wants it', () => {
    expect(need('2001-06-03')).toEqual([])
  })

  it('keeps a demand that is recorded in words only', () => {
    const loaded = caseOf(`
actors: [{ id: a, kind: state, title: A }]
issues: [{ id: i, title: i }]
positions: [{ id: p, kind: demand, actor: a, issue: i, holds: demands, what: respect }]
`)
    expect(preconditionsOf(factsOf(see(loaded, viewAt(day('2001-06-01')))), 'a')).toMatchObject([
      { expression: null, words: 'respect', standing: null, suppliedBy: [] },
    ])
  })

  it('follows a term to what would supply it, and a promise to refrain to its opposite', () => {
    const loaded = caseOf(`
actors: [{ id: a, kind: state, title: A }, { id: b, kind: armed-group, title: B }]
atoms: [{ id: a.shell, "yes": it shells, "no": it does not shell, controller: a }, { id: b.halt, "yes": x, "no": y }]
terms: [{ id: calm, readings: [{ id: r, holder: b, means: not a.shell, suppliedBy: not a.shell }] }]
stances: [{ id: s, owner: b, if: calm, then: b.halt }]
pledges:
  - { id: good, roles: { debtor: a }, kind: refrain, then: a.shell }
  - { id: bad, roles: { debtor: a }, kind: achieve, then: a.shell }
`)
    const [one] = preconditionsOf(factsOf(see(loaded, viewAt(day('2001-06-01')))), 'b')
    expect(one?.suppliedBy).toEqual(['good'])
  })
})
