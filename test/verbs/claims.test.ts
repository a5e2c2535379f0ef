/** What the verbs print of the case of Kosovo: readings, blame, demands, partiality, voices, words. */
import { describe, expect, it } from 'vitest'
import { resolveActor } from '../../src/chronicle/index.ts'
import { json, kosovo, read } from './kosovo.ts'

interface Blame {
  readonly blame: readonly { readonly by: string; readonly blamed: string; readonly share: string }[]
}

const blame = async (asOf: string) =>
  (await json<Blame>(`blame --as-of ${asOf}`)).blame.map((one) => `${one.by} → ${one.blamed}`)

describe('how it was read and who is blamed', () => {
  it('to Russia a breakthrough, to the White House a loophole, to France not enough', async () => {
    const text = await read('read-as e-declaration --as-of 1998-06-20')
    expect(text).toMatch(/McCurry ❝ “loophole”\S* doubts it/)
    expect(text).toMatch(/Chirac ❝ “not enough”\S* doubts it/)
    expect(text).toMatch(/Russia ❝ “breakthrough”\S* welcomes it/)
    expect(text).toContain('They differ: 2 of 3 pairs')
  })

  it('Russia blames Albanian extremists; the Contact Group blames Belgrade only from 8 July on', async () => {
    expect(await blame('1998-06-26')).toContain('russia → albanian-extremists')
    expect((await blame('1998-07-07')).filter((one) => one.startsWith('contact-group'))).toEqual([])
    expect(await blame('1998-07-08')).toContain('contact-group → fry')
    expect(await read('blame --as-of 1998-07-08')).toMatch(/The Contact Group .*❝ primary, 8 July/)
  })
})

describe('pressure', () => {
  it('a call to the world community to stop violence, with nobody in particular asked and control not known', async () => {
    const text = await read("demands --on 'Kosovo Albanians' --as-of 1998-06-20")
    expect(text).toContain(
      'Stop violence and terror — Yeltsin (Russia), via an appeal to the world community, 17 June.',
    )
    expect(text).toContain('The world community is no single actor')
    expect(text).toContain('whether the Kosovo Albanians control the armed groups is not known')
  })
})

describe('what partiality buys and costs', () => {
  it('Russia’s partiality toward Belgrade is judged high, beside the acts for and against each side', async () => {
    const text = await read('relations --as-of 1998-06-20')
    expect(text).toContain('Partiality toward Belgrade: high.')
    expect(text).toMatch(/Belgrade claimed relationship\S*; signal, 16 June\S* none on record/)
    expect(text).toMatch(/Albanian extremists none on record blame, 17 June/)
  })

  it('support may strengthen influence: drawn as possible, not certain', async () => {
    expect(await read('relations --between Russia,Belgrade --as-of 1998-06-20')).toContain(
      'Russian support for Belgrade may strengthen Russian influence in Belgrade.◆',
    )
  })

  it('that one-sided backing brings a settlement is unlikely (20–45%), with a date made, a review date, and then stale', async () => {
    const line = (text: string) => /◆ Russia’s one-sided backing[^◆]*/.exec(text)?.[0] ?? ''
    const on = line(await read('outlook --as-of 1998-06-20'))
    expect(on).toContain('unlikely (20–45%)')
    expect(on).toMatch(/Made 20 June; review after/)
    expect(line(await read('outlook --as-of 1998-07-21'))).toContain('stale')
  })
})

describe('the text as a whole', () => {
  it('six loaded words, each with who used it', async () => {
    interface Claims {
      readonly words: readonly { readonly word: string; readonly speaker: string | null }[]
    }
    const { words } = await json<Claims>('claims --words --as-of 1998-06-20')
    const speakers = (word: string) => words.filter((one) => one.word === word).map((one) => one.speaker)
    expect(speakers('recalcitrant')).toContain('jamestown')
    expect(speakers('fulsome')).toContain('jamestown')
    expect(speakers('legitimate')).toContain('jamestown')
    expect(speakers('brutality')).toContain('western-reports')
    expect(speakers('terror')).toContain('yeltsin')
    expect(speakers('extremists')).toContain('russia')
  })

  it('events, claims and judgements are counted apart, and a judgement without support is named', async () => {
    interface Claims {
      readonly natures: {
        readonly event: number
        readonly claim: number
        readonly judgement: number
        readonly unsupported: readonly string[]
      }
    }
    const { natures } = await json<Claims>('claims --as-of 1998-06-20')
    expect(Math.min(natures.event, natures.claim, natures.judgement)).toBeGreaterThan(10)
    expect(natures.unsupported).toEqual([])
    const bare = await json<Claims>(
      'claims --as-of 1998-06-20 --without e-moscow-meeting --without e-declaration --without e-reception --without con-fry-talks --without con-fry-access --without rel-russia-fry',
    )
    expect(bare.natures.unsupported).toContain('J1')
  })

  it('with the analyst’s page alone, no statement by the Kosovo Albanian side stands in the sources', async () => {
    const others = [...kosovo.reports.keys()].filter((id) => id !== 'analyst-brief')
    const text = await read(`voices --as-of 1998-06-20 ${others.map((id) => `--without ${id}`).join(' ')}`)
    expect(text).toContain('No statement by Kosovo Albanian leaders stands in the sources.')
    expect(text).toContain('No statement by the armed groups and no claim about them stands in the sources.')
  })

  it('names resolve to a person, a state and its forces, with control; the world community cannot act', () => {
    const who = (mention: string) => {
      const found = resolveActor(kosovo, mention)
      return found.found === 'one' ? found.actor.id : found.found
    }
    expect(who('Milosevic')).toBe('milosevic')
    expect(['Yugoslavia', 'Belgrade', 'the Yugoslavs', 'Yugoslav authorities'].map(who)).toEqual([
      'fry',
      'fry',
      'fry',
      'fry',
    ])
    expect(who('Serb forces')).toBe('serb-forces')
    const controls = (id: string) =>
      kosovo.records.actors.find((one) => one.id === id)?.controls.map((one) => one.actor)
    expect(controls('milosevic')).toContain('fry')
    expect(controls('fry')).toContain('serb-forces')
    expect(resolveActor(kosovo, 'world community')).toMatchObject({ found: 'one', canAct: false })
  })
})
