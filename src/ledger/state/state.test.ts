import { describe, expect, it } from 'vitest'
import { caseOf, day, type TestReports } from '../../../test/fixtures/case.ts'
import { type Case, leavesOf, OWN_READINGS, printDay, see, type View, viewAt } from '../../case/index.ts'
import { explain } from './explain.ts'
import type { LedgerOptions, PledgeState } from './ledger.ts'
import { ledgerOf } from './ledger-of.ts'

const BASE = `
actors:
  - { id: north, title: North, kind: state }
  - { id: south, title: South, kind: state }
  - { id: president, title: The president, kind: person }
  - { id: minister, title: The minister, kind: person }
  - { id: bank, title: The bank, kind: organisation }
  - { id: monitors, title: The monitors, kind: organisation }
offices:
  - { id: o1, holder: president, office: president, of: north, rank: head-of-state, speaksFor: true }
  - { id: o2, holder: minister, office: foreign minister, of: north, rank: foreign-minister }
atoms:
  - { id: gate.open, "yes": it is open, "no": it is shut }
  - { id: guns.fired, "yes": guns are fired, "no": they are silent }
  - { id: fee.paid, "yes": it is paid, "no": it is not }
`

function small(yaml: string, reports: TestReports = {}): Case {
  return caseOf(BASE + yaml, reports)
}

function at(from: Case, on: string, view: Partial<View> = {}, options: LedgerOptions = {}): PledgeState {
  const state = ledgerOf(see(from, viewAt(day(on), view)), options).pledges.get('p')
  if (state === undefined) throw new Error('no such pledge')
  return state
}

const reads = (from: Case, on: string, view: Partial<View> = {}): readonly unknown[] => {
  const { state, reads: words, silence } = at(from, on, view)
  return [state, words, silence]
}

/** A pledge to open the gate, with more keys. */
const opens = (more = 'due: { on: 2001-03-31 }', roles = '{ debtor: north, addressee: south }'): string => `
pledges:
  - { id: p, roles: ${roles}, kind: achieve, made: 2001-03-01, then: gate.open, ${more} }
`
/** A pledge not to fire, until the end of April. */
const silent = (more = ''): string => `
pledges:
  - { id: p, roles: { debtor: north, addressee: south }, kind: refrain, made: 2001-03-01, until: 2001-04-30, then: guns.fired${more === '' ? '' : `, ${more}`} }
`

describe('silence and the clock', () => {
  it('make a pledge overdue and not broken, until somebody reports that nothing was done', () => {
    const from = small(`${opens()}
events:
  - { id: e1, date: 2001-03-10, sets: { gate.open: false } }
  - { id: e2, date: 2001-04-09, sets: { gate.open: false } }
`)
    expect(reads(from, '2001-03-31')).toEqual(['detached', 'due', false])
    expect(reads(from, '2001-04-01')).toEqual(['violated', 'overdue', true])
    expect(reads(from, '2001-04-09')).toEqual(['violated', 'broken', false])
  })

  it('never break a pledge whose deadline is the analyst’s reading of a vague word', () => {
    const vague = 'due: { after: made, days: 14, said: immediate, choice: analyst }'
    const yaml = `${opens(vague)}
events:
  - { id: e1, date: 2001-04-09, sets: { gate.open: false } }
`
    const from = small(yaml)
    expect(at(from, '2001-03-15').due).toEqual({
      day: day('2001-03-15'),
      how: 'after-made',
      days: 14,
      waitsFor: null,
      said: 'immediate',
      choice: 'analyst',
      vague: true,
    })
    expect(reads(from, '2001-03-16')).toEqual(['violated', 'overdue', true])
    expect(reads(from, '2001-04-10')).toEqual(['violated', 'overdue', false])
    const found = small(`${yaml}
verdicts:
  - { id: v, on: p, by: monitors, date: 2001-04-12, says: nothing was done, finds: broken, extent: 0 }
`)
    expect(reads(found, '2001-04-12')).toEqual(['violated', 'broken', false])
    expect(at(found, '2001-04-12').extents.map((one) => [one.by, one.extent, one.judge])).toEqual([
      ['monitors', 0, false],
    ])
  })

  it('end a window without a report of a breach, which is not the same as kept', () => {
    expect(reads(small(silent()), '2001-05-01')).toEqual(['discharged', 'ended-no-breach-reported', true])
    const quiet = small(`${silent()}
events:
  - { id: e1, date: 2001-05-02, sets: { guns.fired: false } }
`)
    expect(reads(quiet, '2001-05-02')).toEqual(['discharged', 'kept', false])
  })

  it('let a condition lapse on the day after its last, and say whether anything was known of it', () => {
    const from = small(opens('if: fee.paid, ifBy: 2001-03-20'))
    expect(reads(from, '2001-03-20')).toEqual(['conditional', 'not-yet-due', false])
    expect(reads(from, '2001-03-21')).toEqual(['expired', 'lapsed', true])
    expect(at(from, '2001-03-21').breaches).toEqual([])
  })

  it('are not needed where there is no deadline: it can never be broken', () => {
    expect(reads(small(opens('said: soon')), '2031-01-01')).toEqual(['detached', 'due', false])
  })

  it('make late performance late, to the day', () => {
    const from = small(`${opens()}
events:
  - { id: e1, date: 2001-04-01, sets: { gate.open: true } }
`)
    const state = at(from, '2001-04-01')
    expect([state.state, state.reads, state.daysLate]).toEqual(['remedied', 'kept-late', 1])
    expect(state.breaches.map((one) => [printDay(one.day), one.cause])).toEqual([['2001-04-01', 'deadline']])
    expect(state.history.map((one) => one.transition)).toEqual(['T2', 'T7', 'T8'])
  })
})

describe('a withdrawal', () => {
  const withdrawn = (by: string, rest = ''): Case =>
    small(`${opens('if: fee.paid')}
events:
  - { id: e1, date: 2001-03-10, acts: [{ do: cancel, pledge: p, by: ${by} }] }
${rest}`)

  it('by the debtor, or by who speaks for it, before it was due is no breach', () => {
    for (const by of ['north', 'president']) {
      const state = at(withdrawn(by), '2001-03-10')
      expect([state.state, state.reads, state.breaches]).toEqual(['cancelled', 'withdrawn', []])
    }
  })

  it('by somebody else is a fact, and open until it is ruled for whom he spoke', () => {
    const open = at(withdrawn('minister'), '2001-03-10')
    expect(open.state).toBe('conditional')
    expect(open.possible).toContain('cancelled')
    expect(open.deciders).toContainEqual({
      if: { kind: 'speaks', actor: 'minister', for: 'north', event: 'e1', act: 'cancel' },
      then: ['cancelled'],
    })
    const ruled = (is: boolean, whom: string): PledgeState =>
      at(
        withdrawn(
          'minister',
          `rulings:\n  - { id: k, speaks: minister, for: ${whom}, is: ${is}, madeOn: 2001-03-10, why: heard }`,
        ),
        '2001-03-10',
      )
    expect(ruled(true, 'north').state).toBe('cancelled')
    expect(ruled(true, 'president').state).toBe('cancelled')
    expect(ruled(false, 'north').possible).not.toContain('cancelled')
  })

  it('when it was due is a breach at once', () => {
    const from = small(`${opens()}
events:
  - { id: e1, date: 2001-03-10, acts: [{ do: cancel, pledge: p, by: north }] }
`)
    const state = at(from, '2001-03-10')
    expect([state.state, state.cause, state.reads]).toEqual(['violated', 'repudiation', 'broken'])
  })

  it('of which reports disagree changes no state, and is named among what would', () => {
    const from = small(
      `${opens('if: fee.paid')}
events:
  - id: e1
    date: 2001-03-10
    acts: [{ do: cancel, pledge: p, by: north }]
    sources: [{ report: r1, exact: withdrew }, { report: r2, exact: did not, stance: denies }]
`,
      { r1: { published: '2001-03-10' }, r2: { published: '2001-03-12' } },
    )
    expect(at(from, '2001-03-11').state).toBe('cancelled')
    const disputed = at(from, '2001-03-12')
    expect(disputed.state).toBe('conditional')
    expect(disputed.deciders).toContainEqual({
      if: { kind: 'act', event: 'e1', act: 'cancel', why: 'disputed' },
      then: ['cancelled'],
    })
  })

  it('on a day that is not certain may have come before the pledge was due', () => {
    const from = small(`${opens('if: fee.paid')}
events:
  - { id: e1, date: [2001-03-05, 2001-03-15], acts: [{ do: cancel, pledge: p, by: north }] }
  - { id: e2, date: 2001-03-10, sets: { fee.paid: true } }
`)
    expect(at(from, '2001-03-07').possible).toContain('cancelled')
    const after = at(from, '2001-03-15')
    expect([after.state, after.cause]).toEqual(['violated', 'repudiation'])
    expect(after.deciders).toContainEqual({
      if: { kind: 'act', event: 'e1', act: 'cancel', why: 'date' },
      then: ['cancelled'],
    })
  })
})

describe('whether a pledge was made, and what it says', () => {
  const sourced = (sources: string): string => `
pledges:
  - { id: p, roles: { debtor: north }, kind: achieve, made: 2001-03-01, then: gate.open, sources: [${sources}] }
`
  const reports = {
    r1: { published: '2001-03-01' },
    r2: { published: '2001-03-02', origin: 'a dispatch' },
    r3: { published: '2001-03-03', origin: 'a dispatch' },
  }
  const says = '{ report: r1, exact: he promised }'

  it('is disputed where a report denies it as a whole; it may never have been made', () => {
    const from = small(sourced(`${says}, { report: r2, exact: he did not, stance: denies }`), reports)
    expect(at(from, '2001-03-01').existence.is).toBe('agreed')
    const state = at(from, '2001-03-02')
    expect([state.state, state.existence.is]).toEqual(['detached', 'disputed'])
    expect(state.deciders).toContainEqual({ if: { kind: 'existence' }, then: ['void'] })
    const only = at(from, '2001-03-02', { without: ['r1'] })
    expect([only.state, only.reads]).toEqual(['void', 'never-made'])
  })

  it('is disputed in its content by one origin where two papers print one dispatch', () => {
    const from = small(
      sourced(
        `${says}, { report: r2, exact: not that, stance: denies, field: then }, { report: r3, exact: never that, stance: denies, field: then }`,
      ),
      reports,
    )
    const state = at(from, '2001-03-05')
    expect(state.content).toEqual({ is: 'disputed', assertedBy: ['r1'], deniedBy: ['a dispatch'] })
    expect([state.existence.is, state.possible.includes('void')]).toEqual(['agreed', false])
  })

  it('is struck where the analyst rules that the record was wrong', () => {
    const from = small(`${sourced('')}
rulings:
  - { id: k, struck: p, madeOn: 2001-03-05, why: another speaker }
`)
    expect(at(from, '2001-03-04').state).toBe('detached')
    const state = at(from, '2001-03-05')
    expect([state.state, state.reads, state.possible]).toEqual(['void', 'struck', ['void']])
  })
})

describe('conduct, tolerance and judges', () => {
  it('leave a pledge of best efforts open when its result fails; its judge may find the effort wanting', () => {
    const pledge = opens('due: { on: 2001-03-31 }, mode: best-efforts, judge: { then: monitors }')
    const from = small(pledge)
    expect(reads(from, '2001-04-01')).toEqual(['detached', 'overdue', true])
    expect(at(from, '2001-04-01', {}, { asResult: true }).state).toBe('violated')
    const verdict = (about: string, by = 'monitors'): Case =>
      small(`${pledge}
verdicts:
  - { id: v, on: p, by: ${by}, date: 2001-04-05, says: no effort, finds: broken, about: ${about} }
`)
    expect(at(verdict('effort'), '2001-04-05').cause).toBe('verdict')
    expect(at(verdict('content'), '2001-04-05').state).toBe('detached')
    expect(at(verdict('effort', 'south'), '2001-04-05').state).toBe('detached')
  })

  const shots = `
events:
  - { id: e1, date: 2001-03-05, sets: { guns.fired: true } }
  - { id: e2, date: 2001-03-09, sets: { guns.fired: true } }
  - { id: e3, date: 2001-03-11, sets: { guns.fired: true } }
`
  it('bear so many breaches in so many days, and date each', () => {
    const from = small(silent('tolerance: { breaches: 1, days: 3 }') + shots)
    expect(['2001-03-05', '2001-03-09', '2001-03-11'].map((on) => at(from, on).state)).toEqual([
      'detached',
      'detached',
      'violated',
    ])
    expect(at(from, '2001-03-11').breaches.map((one) => [printDay(one.day), one.beyondTolerance])).toEqual([
      ['2001-03-05', false],
      ['2001-03-09', false],
      ['2001-03-11', true],
    ])
  })

  it('go on counting after the first breach, since restoring undoes none', () => {
    const from = small(silent() + shots)
    expect(at(from, '2001-03-05').state).toBe('violated')
    expect(at(from, '2001-03-20').breaches.map((one) => printDay(one.day))).toEqual([
      '2001-03-05',
      '2001-03-09',
      '2001-03-11',
    ])
  })

  it('wait for the judge where the tolerance is adjudicated', () => {
    const from = small(`${silent('tolerance: adjudicated, judge: { then: monitors }')}${shots}
verdicts:
  - { id: v1, on: p, by: south, date: 2001-03-06, says: a breach, finds: broken }
  - { id: v2, on: p, by: monitors, date: 2001-03-12, says: a breach, finds: broken }
`)
    expect([at(from, '2001-03-11').state, at(from, '2001-03-11').possible]).toEqual([
      'detached',
      ['detached'],
    ])
    expect(at(from, '2001-03-12').state).toBe('violated')
  })

  it('see no breach in what was so before the pledge and is merely taken to go on', () => {
    const from = small(`${silent()}
events:
  - { id: e1, date: 2001-02-20, sets: { guns.fired: true } }
`)
    const state = at(from, '2001-03-10')
    expect([state.state, state.possible]).toEqual(['detached', ['detached', 'violated']])
  })
})

describe('parties', () => {
  it('may delegate a debt, but stay liable without the creditor’s consent', () => {
    const delegated = (more: string): PledgeState =>
      at(
        small(`${opens()}
events:
  - { id: e1, date: 2001-03-05, acts: [{ do: delegate, pledge: p, by: north, to: bank${more} }] }
`),
        '2001-03-06',
      )
    expect([delegated('').debtors, delegated('').alsoLiable]).toEqual([['bank'], ['north']])
    expect([delegated(', agreed: true').debtors, delegated(', agreed: true').alsoLiable]).toEqual([
      ['bank'],
      [],
    ])
  })

  it('may be let off by the new creditor after an assignment, and no longer by the old one', () => {
    const released = (by: string): string =>
      at(
        small(`${opens()}
events:
  - { id: e1, date: 2001-03-05, acts: [{ do: assign, pledge: p, by: south, to: bank }] }
  - { id: e2, date: 2001-03-06, acts: [{ do: release, pledge: p, by: ${by} }] }
`),
        '2001-03-07',
      ).state
    expect([released('south'), released('bank')]).toEqual(['detached', 'released'])
  })

  it('extend a promise together, and their own threat alone', () => {
    const extended = (by: string, valence: string): readonly unknown[] => {
      const state = at(
        small(`${opens(`due: { on: 2001-03-31 }, valence: ${valence}`)}
events:
  - { id: e1, date: 2001-03-20, acts: [{ do: amend, pledge: p, by: ${by}, due: 2001-04-30, says: a month more }] }
`),
        '2001-04-10',
      )
      return [state.state, state.versions.length]
    }
    expect(extended('[north]', 'promise')).toEqual(['violated', 1])
    expect(extended('[north, south]', 'promise')).toEqual(['detached', 2])
    expect(extended('[north]', 'threat')).toEqual(['detached', 2])
  })

  it('give another chance by amending what is already broken; the breach stays on record', () => {
    const from = small(`${opens()}
events:
  - { id: e1, date: 2001-04-05, acts: [{ do: amend, pledge: p, by: [north, south], due: 2001-04-30 }] }
  - { id: e2, date: 2001-04-20, sets: { gate.open: true } }
`)
    const state = at(from, '2001-05-01')
    expect(state.history.map((one) => [one.transition, one.state])).toEqual([
      ['T2', 'detached'],
      ['T7', 'violated'],
      ['T18', 'detached'],
      ['T6', 'discharged'],
    ])
    expect(state.breaches).toHaveLength(1)
  })

  it('stop the clocks while a pledge is on hold, unless they say that they run', () => {
    const held = (clocks: string): string =>
      at(
        small(`${opens()}
events:
  - { id: e1, date: 2001-03-20, acts: [{ do: suspend, pledge: p, by: [north, south], clocks: ${clocks} }] }
  - { id: e2, date: 2001-04-05, acts: [{ do: resume, pledge: p, by: [north, south] }] }
`),
        '2001-04-10',
      ).state
    expect([held('stop'), held('run')]).toEqual(['detached', 'violated'])
  })
})

describe('powers', () => {
  const power = (more: string, events: string): Case =>
    small(`${opens()}
powers:
  - { id: w, holder: [south, bank], trigger: guns.fired, window: [2001-03-01, 2001-03-25], afterDays: 5, effect: { do: terminate, pledges: p }${more} }
events:
  - { id: e0, date: 2001-03-01, sets: { guns.fired: false } }
  - { id: e1, date: 2001-03-10, sets: { guns.fired: true } }
${events}`)
  const exercise = (on: string): string =>
    `  - { id: e2, date: ${on}, acts: [{ do: exercise, power: w, by: bank }] }\n`
  const standing = (from: Case, on: string): unknown =>
    ledgerOf(see(from, viewAt(day(on)))).powers.get('w')?.state

  it('wake when their trigger is met, and end a pledge some days after they are used', () => {
    const from = power('', exercise('2001-03-12'))
    expect(['2001-03-09', '2001-03-11', '2001-03-12'].map((on) => standing(from, on))).toEqual([
      'dormant',
      'exercisable',
      'exercised',
    ])
    expect(['2001-03-16', '2001-03-17'].map((on) => at(from, on).state)).toEqual(['detached', 'terminated'])
    expect(at(from, '2001-03-17').reads).toBe('ended-by-right')
  })

  it('lapse with their window, and do nothing when used too early or too late', () => {
    expect(standing(power('', ''), '2001-03-26')).toBe('lapsed')
    for (const on of ['2001-03-08', '2001-03-27'])
      expect(at(power('', exercise(on)), '2001-04-05').possible).not.toContain('terminated')
  })

  it('of disputed standing leave open whether the pledge has ended', () => {
    const from = power(', standing: { disputedBy: north }', exercise('2001-03-12'))
    const state = at(from, '2001-03-20')
    expect([state.state, standing(from, '2001-03-20')]).toEqual(['detached', 'exercised'])
    expect(state.deciders).toContainEqual({ if: { kind: 'standing', power: 'w' }, then: ['terminated'] })
  })

  it('can be waived', () => {
    const from = power('', '  - { id: e2, date: 2001-03-11, acts: [{ do: waive, power: w, by: south }] }\n')
    expect(standing(from, '2001-03-12')).toBe('waived')
  })
})

describe('past pledges', () => {
  const past = (outcome: string, made = ''): Case =>
    small(`
pledges:
  - { id: p, roles: { debtor: north }, kind: achieve, ${made}then: gate.open, outcome: { ${outcome} } }
`)

  it('without a date are what their outcome says, since an unknown day', () => {
    const state = at(past('state: broken, level: 0'), '2001-03-01')
    expect([state.state, state.reads, state.since, state.silence]).toEqual([
      'violated',
      'broken',
      null,
      false,
    ])
    expect([state.cause, state.breaches]).toEqual(['outcome', []])
  })

  it('whose outcome is disputed may have been kept or broken', () => {
    const state = at(past('state: disputed', 'made: 2000-05-15, '), '2001-03-01')
    expect([state.state, state.reads]).toEqual(['detached', 'outcome-disputed'])
    expect(state.deciders).toEqual([{ if: { kind: 'outcome' }, then: ['discharged', 'violated'] }])
  })

  it('without a date or an outcome are placed nowhere', () => {
    const from = small(`
pledges:
  - { id: p, roles: { debtor: north }, kind: achieve, then: gate.open, due: { after: made, days: 5 } }
events:
  - { id: e1, date: 2001-03-01, sets: { gate.open: true } }
`)
    const state = at(from, '2001-03-05')
    expect([state.state, state.due.waitsFor]).toEqual(['detached', 'made'])
    expect(state.deciders).toEqual([{ if: { kind: 'made' }, then: ['discharged', 'violated'] }])
  })

  it('are judged anew by the analyst’s ruling', () => {
    const yaml = `
pledges:
  - { id: p, roles: { debtor: north }, kind: achieve, then: gate.open, outcome: { state: disputed } }
rulings:
  - { id: k, outcome: p, level: 3, madeOn: 2001-03-05, why: both were there }
`
    expect(reads(small(yaml), '2001-03-04')).toEqual(['detached', 'outcome-disputed', false])
    expect(reads(small(yaml), '2001-03-05')).toEqual(['discharged', 'kept', false])
  })
})

describe('rulings on the outcome', () => {
  const ruled = (finds: string, on: string): Case =>
    small(`${opens()}
rulings:
  - { id: k, finds: ${finds}, pledge: p, on: ${on}, madeOn: 2001-03-01, why: seen }
`)

  it('keep or break a pledge on their day', () => {
    expect(reads(ruled('kept', '2001-03-20'), '2001-03-20')).toEqual(['discharged', 'kept', false])
    expect(reads(ruled('broken', '2001-03-20'), '2001-03-20')).toEqual(['violated', 'broken', false])
    expect(at(ruled('kept', '2001-04-03'), '2001-04-05').daysLate).toBe(3)
  })
})

describe('readings', () => {
  const from = small(`
terms:
  - id: talks
    readings:
      - { id: must-start, holder: south, means: gate.open }
      - { id: offer-is-enough, holder: north, means: gate.open or fee.paid }
pledges:
  - { id: p, roles: { debtor: north, addressee: south }, kind: achieve, made: 2001-03-01, then: talks, due: { on: 2001-03-31 }, judge: { then: south } }
events:
  - { id: e1, date: 2001-03-10, sets: { fee.paid: true } }
`)
  it('of the judge govern, and another view gives another state', () => {
    expect(at(from, '2001-04-01').reads).toBe('overdue')
    const norths = { readings: { ...OWN_READINGS, holder: 'north' } }
    expect(at(from, '2001-04-01', norths).reads).toBe('kept')
  })

  it('stand among the reasons', () => {
    const why = explain(ledgerOf(see(from, viewAt(day('2001-04-01')))), 'p')
    expect(leavesOf(why === null ? [] : [why])).toContainEqual({
      leaf: 'record',
      id: 'talks',
      field: 'readings.must-start',
    })
  })
})

describe('one pledge in the place of another', () => {
  it('replaces it on the day on which it is made', () => {
    const from = small(`${opens()}
  - { id: q, roles: { debtor: north }, kind: achieve, made: 2001-03-15, then: gate.open, links: { supersedes: p } }
`)
    expect(['2001-03-14', '2001-03-15'].map((on) => reads(from, on)[1])).toEqual(['due', 'replaced'])
  })
})

describe('a hostile case', () => {
  it('of forty acts on uncertain days, each of which may have come first, is answered at once', () => {
    const acts = Array.from({ length: 40 }, (_, i) => {
      const what = ['suspend', 'resume', 'breach', 'amend'][i % 4] ?? 'breach'
      const more = what === 'amend' ? `, due: 2001-06-${String((i % 28) + 1).padStart(2, '0')}` : ''
      return `  - { id: e${i}, date: [2001-03-05, 2001-05-${String((i % 28) + 1).padStart(2, '0')}], acts: [{ do: ${what}, pledge: p, by: [north, south]${more} }] }`
    })
    const from = small(`${opens()}\nevents:\n${acts.join('\n')}\n`)
    const start = performance.now()
    const state = at(from, '2001-07-01')
    expect(state.possible).toContain(state.state)
    expect(performance.now() - start).toBeLessThan(5000)
  })

  it('of deadlines beyond every calendar has none', () => {
    const state = at(small(opens('due: { after: made, days: 9000000000 }')), '2001-04-01')
    expect([state.state, state.due.day]).toEqual(['detached', null])
  })
})
