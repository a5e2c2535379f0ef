/**
 * The credibility of a promise as a panel of seven things to look at, never a product of scores: (1) the track record;
 * (2) whether the condition is likely; (3) escape clauses; (4) whether the debtor would want to keep it once due;
 * (5) who verifies; (6) who believes it; (7) what breaking it would cost. A single number only by `chainOfKeeping`, where asked.
 */
import { expressionOf, type Likelihood, type Ref, type Seen } from '../../case/index.ts'
import { canonical, sameExpression } from '../../language/index.ts'
import type { Escape } from '../escapes/escape.ts'
import { type Escapes, escapesOf } from '../escapes/escapes.ts'
import type { Ledger, PledgeState, ShownVerdict } from '../state/ledger.ts'
import { namesBelow } from '../terms/uses.ts'
import { askerFor } from '../waits/derive.ts'
import type { WouldAct } from '../waits/would-act.ts'
import { sayTooFew } from './say.ts'
import { type CountsByReading, recordByReading, type TrackRecords, trackRecords } from './track.ts'

/** A recorded likelihood that bears on the condition; its word or range as written. */
export interface ConditionLikelihood {
  readonly judgement: string
  readonly likelihood: Likelihood
  readonly says: string
  readonly madeOn: number
}

/** An audience and what it makes of the promise. */
export interface Belief {
  readonly credence: string
  readonly audience: string
  readonly belief: 'affirms' | 'sceptical' | 'rejects' | 'divided'
  readonly extent: string | null
}

export interface Credibility {
  readonly pledge: string
  /** (1) Same kind first, then everything; `words` warns of small numbers. */
  readonly record: {
    readonly sameKind: TrackRecords
    readonly all: TrackRecords
    readonly byReading: readonly CountsByReading[]
    readonly words: string
  }
  /** (2) Null where there is no condition. */
  readonly condition: {
    readonly text: string
    /** Which reading governs each contested term in it, by the judge of the condition or the debtor. */
    readonly governing: readonly {
      readonly term: string
      readonly reading: string
      readonly holder: string | null
    }[]
    readonly likelihoods: readonly ConditionLikelihood[]
  } | null
  /** (3) */
  readonly escapes: readonly Escape[]
  /** (4) As recorded; what the model says is joined elsewhere. Null where nothing is recorded. */
  readonly wouldKeep: Pick<WouldAct, 'answer' | 'basis' | 'because'> | null
  /** (5) */
  readonly verification: {
    readonly verifier: string | null
    readonly judgeOfCondition: string | null
    readonly judgeOfContent: string | null
    readonly verdicts: readonly ShownVerdict[]
  }
  /** (6) */
  readonly beliefs: readonly Belief[]
  /** (7) Who vouches for it, and open threats that breaking it would bring nearer. */
  readonly cost: { readonly guarantors: readonly string[]; readonly threats: readonly string[] }
  readonly refs: readonly Ref[]
}

/** The panel for one promise; null for an unknown id. */
export function credibilityOf(
  ledger: Ledger,
  id: string,
  escapes: Escapes = escapesOf(ledger),
): Credibility | null {
  const of = ledger.pledges.get(id)
  if (of === undefined) return null
  const { pledge } = of
  const debtor = of.debtors[0] ?? ''
  const sameKind = trackRecords(ledger, debtor, { like: id, except: id })
  return {
    pledge: id,
    record: {
      sameKind,
      all: trackRecords(ledger, debtor, { except: id }),
      byReading: recordByReading(ledger, debtor, { except: id }),
      words: sayTooFew(sameKind.own.counts.counted),
    },
    condition: of.version.if === null ? null : conditionOf(ledger, of, of.version.if),
    escapes: escapes.of(id),
    wouldKeep:
      pledge.wouldAct === undefined
        ? null
        : {
            answer: pledge.wouldAct.answer,
            basis: pledge.wouldAct.basis,
            because: pledge.wouldAct.because === undefined ? [] : [pledge.wouldAct.because],
          },
    verification: {
      verifier: pledge.verifier ?? null,
      judgeOfCondition: pledge.judge?.if ?? null,
      judgeOfContent: pledge.judge?.then ?? null,
      verdicts: of.verdicts,
    },
    beliefs: ledger.seen.records.credences
      .filter((one) => one.pledge === id)
      .map((one) => ({
        credence: one.id,
        audience: one.audience,
        belief: one.belief,
        extent: one.extent ?? null,
      })),
    cost: { guarantors: pledge.roles.witness ?? [], threats: threatsOn(ledger, of) },
    refs: [{ leaf: 'record', id }],
  }
}

function conditionOf(ledger: Ledger, of: PledgeState, text: string): Credibility['condition'] {
  const { seen, facts } = ledger
  const asker = askerFor(of, 'if')
  const terms = [...namesBelow(seen, text)].filter((name) => seen.get('terms', name) !== null)
  return {
    text,
    governing: terms.flatMap((term) => {
      const found = facts.governing(term, seen.view.asOf, asker)
      return found === null ? [] : [{ term, reading: found.reading.id, holder: found.holder }]
    }),
    likelihoods: seen.records.judgements.flatMap((one) => {
      const { likelihood } = one
      if (likelihood === undefined || !bearsOnCondition(one, of, text)) return []
      return [{ judgement: one.id, likelihood, says: one.says, madeOn: one.madeOn }]
    }),
  }
}

/** A likelihood of the condition itself: the same expression, or a judgement about the promise placed there. */
function bearsOnCondition(
  judgement: Seen['records']['judgements'][number],
  of: PledgeState,
  text: string,
): boolean {
  if (judgement.place === 'condition' && judgement.about.includes(of.id)) return true
  if (judgement.of === undefined) return false
  const [one, other] = [expressionOf(judgement.of), expressionOf(text)]
  return one !== null && other !== null && sameExpression(canonical(one), canonical(other))
}

/** Open threats by others whose trigger speaks of what was promised, or which are linked to the promise. */
function threatsOn(ledger: Ledger, of: PledgeState): readonly string[] {
  const content = namesBelow(ledger.seen, of.version.then)
  return [...ledger.pledges.values()]
    .filter((threat) => {
      if (threat.pledge.valence !== 'threat') return false
      if (threat.state !== 'conditional' && threat.state !== 'detached') return false
      if (threat.debtors.some((one) => of.debtors.includes(one))) return false
      if (threat.pledge.links?.linkedTo?.includes(of.id) === true) return true
      return [...namesBelow(ledger.seen, threat.version.if)].some((name) => content.has(name))
    })
    .map((threat) => threat.id)
}
