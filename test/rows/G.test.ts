/** The text as a whole: days of knowledge, sources, hedges, loaded words, kinds, voices, names, a model, a page. */
import { describe, expect, it } from 'vitest'
import { checkCase, nodeEffects } from '../../src/app/index.ts'
import { pageOf } from '../../src/brief/index.ts'
import { loading } from '../../src/case/index.ts'
import { naturesOf, resolveActor, sourcingOf, voicesOf, wordsBySpeaker } from '../../src/chronicle/index.ts'
import { countWords } from '../../src/document/index.ts'
import { ledgerOf } from '../../src/ledger/index.ts'
import { judgementsOf } from '../../src/outlook/index.ts'
import { filesOfCase } from '../cases/shipped.ts'
import { answer } from '../fixtures/cli.ts'
import { day, kosovo, on, page, read, THE_DAY } from './kosovo.ts'

describe('the text as a whole', () => {
  it('G1 hides on 20 June whatever was reported later, from every kind of record and from the page', () => {
    const seen = on(THE_DAY)
    for (const report of seen.reports.values())
      expect(report.head.published).toBeLessThanOrEqual(day(THE_DAY))
    for (const id of ['monitor-120', 'contact-group-8-july']) expect(seen.reports.has(id)).toBe(false)
    expect(seen.find('e-bonn')).toBeNull()
    expect(seen.find('v-bonn-p1')).toBeNull()
    expect(on('1998-07-10').find('e-bonn')).not.toBeNull()
    expect(page(THE_DAY).filter((one) => /Bonn|July 1998|Holbrooke|October 1998/.test(one.text))).toEqual([])
    expect(page('1998-07-10').some((one) => one.text.includes('Contact Group'))).toBe(true)
  })

  it('G2 lists Western doubt as a claim whose source the text does not give, and counts what is named', async () => {
    const found = (await checkCase(kosovo)).filter((one) => one.code === 'source-not-given')
    expect(found.map((one) => one.place?.file)).toContain('records/credences.yaml')
    const sourcing = sourcingOf(on(THE_DAY))
    expect(sourcing.namedShare).toBeGreaterThan(0)
    expect(sourcing.namedShare).toBeLessThan(100)
    expect(sourcing.unsourced).toEqual([])
    expect(sourcing.single.length).toBeGreaterThan(0)
    const later = on('1998-06-26').sources(on('1998-06-26').get('credences', 'cr-west-p1')?.sources)
    expect(later.map((one) => one.report)).toEqual(expect.arrayContaining(['monitor-117', 'monitor-123']))
  })

  it('G3 prints hedges with their range, shows the scale, and warns of likelihood and confidence in one sentence', async () => {
    expect(page(THE_DAY).some((one) => one.text.includes('unlikely (20–45%)'))).toBe(true)
    const long = await read('brief --long')
    expect(long).toContain('WORDS OF LIKELIHOOD: ICD 203')
    const { loadCase } = await loading()
    const mixed = `
- id: J90
  kind: likelihood
  says: with high confidence, the fighting will probably spread
  likelihood: { word: likely, basis: a test }
  horizon: 1998-07-31
  rests: [e-serb-action]
  madeOn: 1998-06-20
`
    const bytes = new TextEncoder().encode(mixed)
    const broken = loadCase(filesOfCase('kosovo-1998'), [new Map([['records/judgements.yaml', bytes]])])
    const codes = (await checkCase(broken)).map((one) => one.code)
    expect(codes.filter((one) => /mixed|confidence/.test(one))).toHaveLength(1)
  })

  it('G4 lists the six loaded words of the text with who used each', () => {
    const uses = wordsBySpeaker(on(THE_DAY))
    for (const word of [/recalcitrant/, /fulsome/, /legitimate/, /brutal/, /terror/, /extremist/]) {
      const found = uses.filter((one) => word.test(one.word))
      expect([word.source, found.length > 0]).toEqual([word.source, true])
      expect([word.source, found.some((one) => one.speaker !== null)]).toEqual([word.source, true])
    }
  })

  it('G5 marks every sentence of the page, and has no judgement that rests on nothing', () => {
    expect(page(THE_DAY).filter((one) => one.mark === null)).toEqual([])
    expect(new Set(page(THE_DAY).map((one) => one.mark))).toEqual(
      new Set(['event', 'claim', 'judgement', 'computed']),
    )
    expect(judgementsOf(on(THE_DAY)).filter((one) => one.standing !== 'supported')).toEqual([])
    const natures = naturesOf(on(THE_DAY))
    for (const kind of ['event', 'claim', 'judgement'] as const) expect(natures[kind]).toBeGreaterThan(10)
    expect(natures.unsupported).toEqual([])
    const fallen = naturesOf(on(THE_DAY, kosovo, { without: ['e-may-meeting', 'pos-ka-nato'] }))
    expect(fallen.unsupported).toContain('J13')
  })

  it('G6 says, with the text alone, that the Kosovo Albanian side is not heard', () => {
    const others = [...kosovo.reports.keys()].filter((id) => id !== 'analyst-brief')
    const heard = voicesOf(on(THE_DAY, kosovo, { without: others }))
    for (const party of ['ka-leaders', 'kla']) {
      const voice = heard.find((one) => one.party === party)
      expect([party, voice?.statements, voice?.firstHand]).toEqual([party, 0, 0])
    }
    expect(
      page(THE_DAY).some((one) => /No first-hand statement by Kosovo Albanian leaders/.test(one.text)),
    ).toBe(true)
  })

  it('G7 resolves the names of the text to a person, a state and forces, and the world community to nobody who acts', () => {
    const means = (mention: string) => {
      const found = resolveActor(kosovo, mention)
      return found.found === 'one' ? [found.actor.id, found.canAct] : [found.found]
    }
    expect(means('Milosevic')).toEqual(['milosevic', true])
    for (const name of ['Yugoslavia', 'Belgrade', 'the Yugoslavs', 'Yugoslav authorities'])
      expect(means(name)).toEqual(['fry', true])
    expect(means('Serb forces')).toEqual(['serb-forces', true])
    expect(means('the world community')).toEqual(['world-community', false])
    const controls = (id: string) =>
      on(THE_DAY)
        .get('actors', id)
        ?.controls?.map((one) => [one.actor, one.degree])
    expect(controls('milosevic')).toContainEqual(['fry', 'full'])
    expect(controls('fry')).toContainEqual(['serb-forces', 'full'])
    expect(controls('ka-community')).toContainEqual(['kla', 'unknown'])
  })

  it('G8 has the options of four sides, and a status quo that none of them would leave on the preferences recorded', async () => {
    const effects = nodeEffects(() => undefined)
    const { parties, options, concepts } = (
      await answer('stability kosovo-1998 --as-of 1998-06-20 --json', effects)
    ).json() as {
      readonly parties: readonly string[]
      readonly options: readonly { readonly name: string }[]
      readonly concepts: Readonly<
        Record<string, { readonly stable: Readonly<Record<string, readonly number[]>> }>
      >
    }
    expect(parties).toEqual(['Belgrade', 'the armed groups', 'Kosovo Albanian leaders', 'NATO'])
    expect(options.map((one) => one.name)).toEqual([
      'belgrade.withdraw',
      'belgrade.offer-talks',
      'kla.halt',
      'leaders.join-talks',
      'nato.intervene',
    ])
    // State 1: no withdrawal, no offer, attacks go on, no talks, no force.
    for (const party of parties) expect(concepts['nash']?.stable[party]).toContain(1)
  })

  it('G10 drafts one page: at most 500 words, the main judgement with its range first, a note behind every factual sentence', () => {
    const seen = on(THE_DAY)
    const document = pageOf(seen, ledgerOf(seen))
    expect(countWords(document, { notes: true })).toBeLessThanOrEqual(520)
    expect(countWords(document, { notes: false })).toBeLessThanOrEqual(400)
    const said = page(THE_DAY)
    expect(said[0]).toMatchObject({ mark: 'judgement' })
    expect(said[0]?.text).toMatch(/likely \(55–80%\)/)
    const factual = said.filter((one) => one.mark === 'event' || one.mark === 'claim')
    expect(factual.length).toBeGreaterThan(5)
    expect(factual.filter((one) => one.notes.length === 0)).toEqual([])
  })

  it('G12 finds between two analysts of the same reports one definition and one number, nothing else', async () => {
    const line = 'compare kosovo-1998 --with analyst-b --as-of 1998-06-20 --json'
    const { records } = (
      await answer(
        line,
        nodeEffects(() => undefined),
      )
    ).json() as {
      readonly records: readonly { readonly id: string }[]
    }
    expect(records.map((one) => one.id).sort()).toEqual(['J4', 'terror-halted'])
  })
})
