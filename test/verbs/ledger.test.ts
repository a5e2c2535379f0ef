/** What the verbs print of the ledger of Kosovo: the promises of Moscow, who waits for whom, and what becomes of it. */
import { describe, expect, it } from 'vitest'
import { shippedCase } from '../cases/shipped.ts'
import { json, read } from './kosovo.ts'

const withOffer = shippedCase('kosovo-1998', ['synthetic-offer'])
const withIncidents = shippedCase('kosovo-1998', ['test-incidents'])

interface Card {
  readonly pledge: {
    readonly state: string
    readonly reads: string
    readonly possible: readonly string[]
    readonly content: string
    readonly deciders: readonly {
      readonly if: { readonly kind: string; readonly actor?: string }
      readonly then: readonly string[]
    }[]
  }
  readonly history: readonly {
    readonly state: string
    readonly from: string
    readonly reports: readonly string[]
  }[]
  readonly disputes: readonly {
    readonly about: string
    readonly one: readonly string[]
    readonly other: readonly string[]
  }[]
  readonly beliefs: readonly { readonly audience: string; readonly belief: string }[]
}

interface Waits {
  readonly mutual: readonly {
    readonly members: readonly string[]
    readonly owners: readonly string[]
    readonly inferred: readonly string[]
    readonly stuckBehind: readonly string[]
    readonly firstMoves: readonly { readonly nodes: readonly string[] }[]
    readonly wouldAct: readonly {
      readonly owner: string
      readonly answer: string
      readonly because: readonly string[]
    }[]
    readonly inModel: readonly {
      readonly owner: string
      readonly member: string
      readonly answer: string | null
    }[]
    readonly waysOut: readonly { readonly precedents: readonly { readonly knownOn: string }[] }[]
    readonly later: readonly { readonly knownOn: string }[]
  }[]
}

describe('the card of a promise', () => {
  it('withdrawal is not yet due on 20 June, or withdrawn if the foreign minister spoke for Belgrade', async () => {
    const { pledge } = await json<Card>('pledge P1 --as-of 1998-06-20')
    expect([pledge.state, pledge.reads]).toEqual(['conditional', 'not-yet-due'])
    const spoke = pledge.deciders.find((one) => one.if.kind === 'speaks')
    expect(spoke).toMatchObject({ if: { actor: 'jovanovic' }, then: ['cancelled'] })
    const text = await read('pledge P1 --as-of 1998-06-20')
    expect(text).toContain('Not yet due (conditional).')
    expect(text).toContain('A ruling whether Jovanovic spoke for Belgrade Withdrawn')
  })

  it('its content is disputed by one origin, not two: two papers carried one dispatch', async () => {
    const { disputes } = await json<Card>('pledge P1 --as-of 1998-06-20')
    expect(disputes.find((one) => one.about === 'content')?.other).toHaveLength(1)
    const text = await read('pledge P1 --as-of 1998-06-20')
    expect(text).toContain('Content disputed.')
    expect(text).toContain('content disputed by one origin')
  })

  it('says who controls and who judges the condition, and that nobody verifies', async () => {
    const text = await read('pledge P1 --as-of 1998-06-20')
    expect(text).toContain(
      'In the hands of the armed groups, no party to it. Judged by Belgrade (inferred by the analyst).',
    )
    expect(text).toContain('Verifier None.')
    expect(text).toContain('seven days is the analyst’s choice')
  })

  it('tells who believes it, audience by audience, beside the analyst’s own number', async () => {
    const { beliefs } = await json<Card>('pledge P1 --as-of 1998-06-20')
    expect(beliefs.map((one) => [one.audience, one.belief])).toEqual([
      ['western-governments', 'sceptical'],
      ['russia', 'affirms'],
    ])
    expect(await read('pledge P1 --as-of 1998-06-20')).toMatch(
      /◆ The analyst Of its condition: unlikely \(20–45%\)/,
    )
  })

  it('talks are overdue on 1 July, by the analyst’s fourteen days, and never “broken” by silence', async () => {
    const text = await read('pledge P2 --as-of 1998-07-01')
    // Russia found it kept, which decides nothing, but is no silence either.
    expect(text).toContain('Overdue since 1 July, though found kept')
    expect(text).toContain('By 30 June (the text says “immediate”; 14 days is the analyst’s choice)')
    expect(text).toMatch(/HISTORY .*1 July today ◇ Overdue 30 June passed THREE LAYERS/)
    expect(text).toContain('It may also be kept or kept late.')
    expect(text).not.toMatch(/◇ Broken/)
  })

  it('an offer keeps it under “an offer suffices”, and not under “talks must start”', async () => {
    const under = async (reading: string) =>
      (await json<Card>(`pledge P2 --as-of 1998-07-01 --reading talks-launched=${reading}`, withOffer)).pledge
        .reads
    expect(await under('offer-suffices')).toBe('kept')
    expect(await under('talks-must-start')).toBe('overdue')
    expect(await read('pledge P2 --as-of 1998-07-01', withOffer)).toMatch(
      /\(governs\) Cannot tell Overdue since 1 July.* Russia: an offer of talks by Belgrade Yes Kept on 25 June/,
    )
  })

  it('a finding that does not fit stands beside the state, and is not merged with it', async () => {
    const text = await read('pledge P2 --as-of 1998-08-01')
    expect(text).toMatch(
      /THREE LAYERS .*❝ Russia .*Kept.*❝ Britain .*Not yet carried out: not begun\S* 0 of 3/i,
    )
    expect(text).toContain('exclude each other')
  })

  it('what is not known yet, and what does not exist, are told apart', async () => {
    await expect(read('pledge P1 --as-of 1998-06-01')).rejects.toThrow('Nothing is known of P1 by 1 June')
    await expect(read('pledge P9')).rejects.toThrow('There is no promise “P9”')
  })
})

describe('who waits for whom', () => {
  it('withdrawal and the armed groups’ stance wait for each other (inferred), with talks stuck behind', async () => {
    const { mutual } = await json<Waits>('waits --as-of 1998-06-20')
    expect(mutual).toHaveLength(1)
    expect(mutual[0]).toMatchObject({
      members: ['P1', 'S1'],
      owners: ['fry', 'kla'],
      inferred: ['S1'],
      stuckBehind: ['P2', 'S2'],
    })
    expect(mutual[0]?.firstMoves.map((one) => one.nodes)).toEqual([['P1'], ['S1']])
  })

  it('beside it stands that nothing shows that Belgrade wants to withdraw', async () => {
    const text = await read('waits --as-of 1998-06-20')
    expect(text).toContain(
      'Would Belgrade act if the wait ended? Not known (statement: nothing reported shows that Belgrade wants to withdraw).',
    )
    expect(text).toContain('Waiting is not wanting')
    expect(text).toContain(
      'If Belgrade moved first, so that Serb forces leave Kosovo (P1), it could follow that',
    )
  })

  it('beside the recorded answer stands the model’s: Belgrade prefers to stay, the armed groups prefer to halt once it left', async () => {
    const { mutual } = await json<Waits>('waits --as-of 1998-06-20')
    expect(mutual[0]?.inModel).toMatchObject([
      { owner: 'fry', member: 'P1', answer: 'no', supposed: true },
      { owner: 'kla', member: 'S1', answer: 'yes', supposed: true },
    ])
    expect(await read('waits --as-of 1998-06-20')).toContain('Belgrade is no better off for carrying it out')
  })

  it('ways out carry only precedents that were known, and the rest only as hindsight', async () => {
    const [wait] = (await json<Waits>('waits --as-of 1998-06-20 --hindsight')).mutual
    const known = wait?.waysOut.flatMap((way) => way.precedents.map((one) => one.knownOn)) ?? []
    expect(known.length).toBeGreaterThan(2)
    expect(known.filter((day) => day > '1998-06-20')).toEqual([])
    expect(wait?.later.length).toBeGreaterThan(2)
    expect(wait?.later.filter((one) => one.knownOn <= '1998-06-20')).toEqual([])
    expect(await read('waits --as-of 1998-06-20')).not.toMatch(/Aceh|Northern Ireland|Colombia|hindsight/i)
  })
})

describe('escape clauses', () => {
  it('withdrawal has L2 to L10, each with passages', async () => {
    const { escapes } = await json<{
      readonly escapes: readonly { readonly code: string; readonly sources: readonly unknown[] }[]
    }>('escapes P1 --as-of 1998-06-20')
    expect([...new Set(escapes.map((one) => one.code))]).toEqual([
      'L2',
      'L3',
      'L4',
      'L5',
      'L6',
      'L7',
      'L8',
      'L9',
      'L10',
    ])
    expect(escapes.filter((one) => one.sources.length === 0)).toEqual([])
  })
})

describe('contested words', () => {
  it('definitions differ on the two village fights, and by them attacks have halted or have not', async () => {
    const text = await read('terms terror-halted --as-of 1998-07-05', withIncidents)
    expect(text).toContain('The definitions differ on 2 of 5 incidents')
    expect(text).toMatch(/◆ Belgrade \(inferred\) .* 5 – ◇ No belgrade/)
    expect(text).toMatch(/◆ The Contact Group \(inferred\) .* 3 – ◇ Yes contact-group/)
    expect(text).toContain('P1 Condition belgrade Not yet due Due')
  })
})

describe('the record and the panel', () => {
  it('one broken promise of talks: counted first, and as an estimate only when asked, with n', async () => {
    const asked = 'record Belgrade --like P2 --as-of 1998-06-20'
    const plain = await read(asked)
    expect(plain).toContain('Kept 0, broken 1; disputed 1, not counted. One case only.')
    expect(plain).toContain('date not given')
    expect(plain).not.toContain('0.33')
    expect(await read(`${asked} --estimate`)).toContain('0.33 (90% interval 0.03–0.78, n = 1: one case only)')
  })

  it('seven things stand side by side; a number only as a chain of given factors', async () => {
    const text = await read('kept? P1 --as-of 1998-06-20')
    for (const number of [1, 2, 3, 4, 5, 6, 7]) expect(text).toMatch(new RegExp(` ${number}\\. [A-Z]`))
    expect(text).toMatch(
      /In this model, supposing that its condition were met, Belgrade is no better off for carrying it out/,
    )
    expect(text).not.toMatch(/as one number/i)
    const { chain } = await json<{
      readonly chain: { readonly kept: { readonly low: number; readonly high: number } }
    }>('kept P1 --as-of 1998-06-20 --chain --met 0.3 --kept-if-met 0.333 --kept-early 0.02')
    expect(chain.kept.low).toBeCloseTo(0.114, 3)
    await expect(read('kept P1 --as-of 1998-06-20 --chain')).rejects.toThrow('--kept-if-met')
    await expect(read('kept P1 --chain --kept-if-met 2')).rejects.toThrow('from 0 to 1')
  })
})

describe('lists', () => {
  it('what is due: talks since 1 July, access without a day', async () => {
    const list = await json<{
      readonly overdue: readonly { readonly pledge: string; readonly day: string }[]
      readonly undated: readonly string[]
    }>('due --as-of 1998-07-01')
    expect(list.overdue).toMatchObject([{ pledge: 'P2', day: '1998-06-30' }])
    expect(list.undated).toEqual(['P4'])
    await expect(read('due --within soon')).rejects.toThrow('a number of days')
  })

  it('whose move: by the ledger both wait; Primakov’s words are one view', async () => {
    const text = await read('whose-move --as-of 1998-07-10')
    expect(text).toContain('Belgrade and the armed groups both wait, each for the other (P1 and S1)')
    expect(text).toMatch(/Primakov \(17 June\): “ball is now in the Albanians’ court” .* One view:/)
  })

  it('a threat that was put off twice has no last day any more', async () => {
    expect(await read('threats --as-of 1998-11-01')).toMatch(/T1 ❝ NATO to Belgrade .* none any more twice/)
    expect(await read('threats --as-of 1998-06-20')).toContain('No threat stands.')
  })

  it('carried out: 17% in July and 27% by November, unrated clauses left out', async () => {
    const { shares } = await json<{
      readonly shares: readonly { readonly day: string; readonly share: number }[]
    }>('implementation --as-of 1998-11-01')
    // 8 July: (0 + 1) of 6 points; 1 November: (0 + 0 + 1 + 1 + 2) of 15.
    expect(shares[0]).toMatchObject({ day: '1998-07-08', share: 1 / 6 })
    expect(shares.at(-1)?.share).toBeCloseTo(4 / 15, 10)
  })

  it('a breach by silence is counted apart from a reported one', async () => {
    expect(await read('breaches --as-of 1998-07-15')).toMatch(
      /No breaches reported; one deadline passed in silence/,
    )
    expect(await read('breaches --as-of 1998-11-01')).toMatch(
      /Two breaches reported, the first 1 July, 15 days after it was made; no deadlines passed in silence/,
    )
  })

  it('a missed day that a later report confirms is broken in the history and the table, with that report', async () => {
    const card = await json<Card>('pledge P2 --as-of 1998-08-15')
    expect(card.history.at(-1)).toMatchObject({
      state: 'violated',
      reads: 'broken',
      from: '1998-07-01',
      shownBy: ['v-lords-p2'],
      reports: ['hansard-31-july'],
    })
    expect(await read('pledge P2 --as-of 1998-08-15')).toMatch(
      /Broken 30 June passed; Britain found: not begun/,
    )
    expect(await read('ledger --as-of 1998-08-15')).toMatch(/P2 .* Broken on 1 July⁵ .* ⁵ Hansard/)
    expect((await json<Card>('pledge P2 --as-of 1998-07-15')).history.at(-1)).toMatchObject({
      reads: 'overdue',
      shownBy: [],
      reports: [],
    })
  })

  it('each list is also a table of comma-separated values', async () => {
    for (const verb of [
      'due',
      'disputes',
      'threats',
      'breaches',
      'implementation',
      'waits',
      'whose-move',
      'record fry',
      'escapes P1',
      'pledge P1',
      'terms terror-halted',
    ])
      expect(await read(`${verb} --as-of 1998-11-01 --csv`), verb).toMatch(/^[a-z]+(,[^,]*)+ /)
  })
})
