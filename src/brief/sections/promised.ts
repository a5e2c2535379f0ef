import {
  answersAs,
  isOneDay,
  leavesOf,
  recordOf,
  type Seen,
  type Source,
  sayDay,
  sayWhen,
  supportOf,
  yearOf,
} from '../../case/index.ts'
import { statementsOf } from '../../chronicle/index.ts'
import { explain, foundAgainstSilence, type Ledger, type PledgeState } from '../../ledger/index.ts'
import { asClause, sentenceCase } from '../../text/index.ts'
import { capitalsOf, nounOf, nounsOf, pronounOf, verb } from '../english/actor.ts'
import { nounPhraseOf } from '../english/fact.ts'
import { lacks, stateWords } from '../english/state.ts'
import { sourcesOf } from '../evidence.ts'
import { type Drafted, drafted } from '../sentence.ts'

/** One promise of the list: its name, then what has become of it and who disputes it. */
export interface PromisedItem {
  readonly id: string
  readonly title: string
  readonly sentences: readonly Drafted[]
}

/** Without a choice of the analyst’s, the page lists this many promises. */
const UNCHOSEN = 5

/** A first draft lists this many: every promise that a program read is marked as a headline. */
export const DRAFTED = 8

/**
 * The promises that the brief lists, in the order of the case: the headlines, else the latest ones. What a program
 * read, and what has no title, is named with its debtor, since nobody has chosen its words, and of more than `most` the weightiest stay.
 */
export function whatWasPromised(
  seen: Seen,
  ledger: Ledger,
  draft: { readonly isDrafted: (id: string) => boolean; readonly most: number } | null = null,
): readonly PromisedItem[] {
  const all = [...ledger.pledges.values()].filter((one) => made(one, seen))
  const chosen = all.filter((one) => one.pledge.headline)
  const listed = chosen.length > 0 ? chosen : latest(all)
  return (draft === null ? listed : weightiest(listed, draft.most)).map((one) => ({
    id: one.id,
    title:
      draft?.isDrafted(one.id) === true || one.pledge.title === undefined
        ? named(seen, one)
        : sentenceCase(titleOf(one)),
    sentences: itemSentences(seen, ledger, one),
  }))
}

function titleOf(one: PledgeState): string {
  return one.pledge.short ?? one.pledge.title ?? one.id
}

/** `Dorvia – release of water`; `The rebels, threat – resuming attacks`. */
function named(seen: Seen, one: PledgeState): string {
  const by = capitalsOf(seen.case, one.debtors).name
  return `${sentenceCase(by)}${one.pledge.valence === 'threat' ? ', threat' : ''} – ${titleOf(one)}`
}

/** Promises that somebody waits for, with a day or an outcome, before those that only say what somebody does. */
function weightiest(all: readonly PledgeState[], most: number): readonly PledgeState[] {
  const weight = (one: PledgeState): number =>
    (one.version.if === null ? 0 : 4) +
    (one.pledge.outcome === undefined ? 0 : 3) +
    (one.pledge.due === undefined ? 0 : 2) +
    (one.pledge.sources ?? []).length +
    (one.pledge.topic === undefined ? 0 : 1)
  const kept = new Set([...all].sort((a, b) => weight(b) - weight(a)).slice(0, most))
  return all.filter((one) => kept.has(one))
}

function latest(all: readonly PledgeState[]): readonly PledgeState[] {
  const dayOf = (one: PledgeState): number => one.pledge.made?.from ?? Number.NEGATIVE_INFINITY
  const last = new Set([...all].sort((a, b) => dayOf(b) - dayOf(a)).slice(0, UNCHOSEN))
  return all.filter((one) => last.has(one))
}

function made(state: PledgeState, seen: Seen): boolean {
  const from = state.pledge.made?.from
  return from === undefined || from === null || from <= seen.view.asOf
}

function itemSentences(seen: Seen, ledger: Ledger, state: PledgeState): readonly Drafted[] {
  return [
    whatHasBecome(seen, ledger, state),
    ...whatTheDebtorSays(seen, state),
    ...spokenFor(seen, state),
    ...disputed(seen, state),
    ...found(seen, state),
  ]
}

/** `, tied to a halt to attacks: not yet due; no end date, no verifier.` The title stands before it. */
function whatHasBecome(seen: Seen, ledger: Ledger, state: PledgeState): Drafted {
  const year = yearOf(seen.view.asOf)
  const tied = state.version.if === null ? null : nounPhraseOf(seen.case, state.version.if)
  const condition = state.version.if === null ? '' : `, tied to ${tied ?? 'a condition'}`
  const words = stateWords(state, year)
  const choice =
    state.due.vague && state.due.said !== null && state.due.day !== null && state.reads !== 'kept'
      ? `; we read “${state.due.said}” as ${sayDay(state.due.day, year)}`
      : ''
  const shown = choice !== '' && state.reads === 'due' ? 'due' : words
  const missing = state.reads === 'not-yet-due' ? lacks(state) : null
  const unreported =
    state.reads === 'due' && state.pledge.kind === 'achieve' && choice === '' && state.verdicts.length === 0
      ? ', no report yet'
      : ''
  // An undated promise to act is due as soon as it is made; that nothing is reported says more than "due".
  const known = unreported !== '' && state.due.day === null ? 'no date' : shown
  const sentence = `${condition}: ${known}${unreported}${choice}${missing === null ? '' : `; ${missing}`}`
  return {
    ...drafted('computed', sentence, {
      sources: [
        ...firstOf(supportOf(seen, state.pledge.sources, 'then').asserts),
        ...settling(ledger, state),
      ],
      absence: (state.silence && foundAgainstSilence(state) === null) || unreported !== '',
      from: [state.id],
      weight: 4,
    }),
    words: `${sentence}.`,
  }
}

/** What somebody who answers for the debtor has said about it since. */
function whatTheDebtorSays(seen: Seen, state: PledgeState): readonly Drafted[] {
  const its = (actor: string): boolean =>
    answersAs(seen, actor, seen.view.asOf).some((one) => state.debtors.includes(one))
  const last = statementsOf(seen)
    .filter((one) => one.on?.includes(state.id) === true && one.by.some(its))
    .at(-1)
  if (last === undefined) return []
  const by = nounsOf(seen.case, last.by)
  const words = `${by.name} ${verb(by, 'says', 'say')} that ${asClause(last.says)}`
  return [drafted('claim', words, { sources: seen.sources(last.sources), from: [last.id], weight: 4 })]
}

/** An act by somebody of whom it is open whether he spoke for the debtor: a fact until the analyst rules. */
function spokenFor(seen: Seen, state: PledgeState): readonly Drafted[] {
  return state.deciders.flatMap((decider) => {
    if (decider.if.kind !== 'speaks') return []
    const event = recordOf(seen.case, 'events', decider.if.event)
    if (event === null) return []
    const said = asClause(event.short ?? event.title ?? event.id)
    const day =
      event.date !== undefined && isOneDay(event.date)
        ? ` on ${sayDay(event.date.from, yearOf(seen.view.asOf))}`
        : ''
    const outcome = decider.then.includes('cancelled') ? 'which withdraws it' : 'which breaks it'
    const { subject } = pronounOf(seen.case, decider.if.actor)
    const words = `${said}${day}, ${outcome} if ${subject} spoke for ${nounOf(seen.case, decider.if.for).name}`
    return [
      drafted('event', words, { sources: sourcesOf(seen, event.id), from: [event.id, state.id], weight: 4 }),
    ]
  })
}

/** Existence or content disputed, counted by origin. */
function disputed(seen: Seen, state: PledgeState): readonly Drafted[] {
  const debtor = nounsOf(seen.case, state.debtors).name
  const sources = supportOf(seen, state.pledge.sources)
  const both = [...firstOf(sources.asserts), ...firstOf(sources.denies)]
  if (state.existence.is === 'disputed')
    return [
      drafted('computed', `accounts differ on whether ${debtor} promised it at all`, {
        sources: both,
        from: [state.id],
        weight: 4,
      }),
    ]
  if (state.content.is === 'disputed')
    return [
      drafted('computed', `accounts differ on whether ${debtor} agreed`, {
        sources: both,
        from: [state.id],
        weight: 4,
      }),
    ]
  return []
}

/** What named bodies have found. */
function found(seen: Seen, state: PledgeState): readonly Drafted[] {
  const last = state.verdicts.at(-1)
  if (last === undefined) return []
  const by = nounOf(seen.case, last.by)
  const when = sayWhen(last.date, yearOf(seen.view.asOf))
  const words =
    last.finds === 'declined'
      ? `${by.name} declined to judge it (${when})`
      : `${by.name} found it ${asClause(last.says)} (${when})`
  return [drafted('claim', words, { sources: sourcesOf(seen, last.id), from: [last.id], weight: 4 })]
}

/** The last passage that shows it kept or broken; none while it is open, or where only the clock has run. */
function settling(ledger: Ledger, state: PledgeState): readonly Source[] {
  const why = SETTLED.has(state.reads) && !state.silence ? explain(ledger, state.id) : null
  if (why === null) return []
  const own = new Set((state.pledge.sources ?? []).map((one) => one.exact))
  const shown = leavesOf([why]).flatMap((one) =>
    one.leaf === 'passage' && one.stance === 'asserts' && !own.has(one.exact)
      ? [{ report: one.report, exact: one.exact, stance: one.stance }]
      : [],
  )
  return shown.slice(-1)
}

const SETTLED: ReadonlySet<PledgeState['reads']> = new Set(['kept', 'kept-late', 'partly-kept', 'broken'])

function firstOf(sources: readonly Source[]): readonly Source[] {
  return sources.slice(0, 1)
}
