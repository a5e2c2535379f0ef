import { clauseOf, type Seen, type Source, supportOf } from '../../case/index.ts'
import type { Ledger, MutualWaitFound, PledgeState, Waits } from '../../ledger/index.ts'
import { type Side, stucknessOf } from '../../picture/index.ts'
import { asClause, listed, numberWord } from '../../text/index.ts'
import { capitalOf, capitalsOf, type Noun, verb } from '../english/actor.ts'
import { nounPhraseOf } from '../english/fact.ts'
import { type Drafted, drafted } from '../sentence.ts'
import { judgedAt, judgementSentence } from './judged.ts'

/** Why it is stuck: who waits for whom, what waits behind, and whether the end of the wait would suffice. */
export function whyItIsStuck(seen: Seen, ledger: Ledger): readonly Drafted[] {
  const { waits, stuck } = stucknessOf(ledger)
  const inWait = new Set(waits.mutual.flatMap((wait) => wait.members))
  const behind = waits.stuck
    .filter((one) => one.behind.length > 0 && !inWait.has(one.id))
    .map((one) => one.id)
  return [
    ...behind
      .filter((id) => seen.get('stances', id) !== null)
      .flatMap((id) => memberSentence(seen, ledger, id)),
    ...stuck.flatMap(({ wait, sides }) => [
      ...wait.members.flatMap((id) => memberSentence(seen, ledger, id)),
      circle(waits, wait),
      ...notEnough(seen, ledger, wait),
      ...sides.flatMap((side) => inTheModel(seen, side)),
    ]),
    ...judgedAt(seen, 'stuck').map((one) => judgementSentence(seen, one, 2)),
  ]
}

/** `Belgrade makes a withdrawal depend on a halt to attacks.` An inferred stance says so. */
function memberSentence(seen: Seen, ledger: Ledger, id: string): readonly Drafted[] {
  const stance = seen.get('stances', id)
  if (stance !== null) {
    const mark = stance.inferred === undefined ? 'claim' : 'judgement'
    const own = depends(
      seen,
      capitalOf(seen.case, stance.owner),
      nounPhraseOf(seen.case, stance.then),
      clauseOf(seen.case, stance.then),
      stance.if,
    )
    const words = stance.says ?? (stance.inferred === undefined ? own : `we infer that ${own}`)
    return [drafted(mark, words, { sources: seen.sources(stance.sources), from: [id], weight: 4 })]
  }
  const state = ledger.pledges.get(id)
  if (state === undefined || state.version.if === null) return []
  const words = depends(
    seen,
    capitalsOf(seen.case, state.debtors),
    promisedNoun(seen, state),
    clauseOf(seen.case, state.version.then),
    state.version.if,
  )
  return [
    drafted('claim', words, { sources: conditionSources(seen, state.pledge.sources), from: [id], weight: 4 }),
  ]
}

function conditionSources(seen: Seen, sources: readonly Source[] | undefined): readonly Source[] {
  return supportOf(seen, sources, 'if').asserts.slice(0, 1)
}

/** What a promise is about, as a noun: what it brings about, or, where it is a promise to refrain, its own name. */
function promisedNoun(seen: Seen, state: PledgeState): string | null {
  if (state.pledge.kind !== 'refrain') return nounPhraseOf(seen.case, state.version.then)
  return state.pledge.short === undefined ? null : `the ${state.pledge.short}`
}

function depends(seen: Seen, noun: Noun, what: string | null, clause: string, condition: string): string {
  const on = nounPhraseOf(seen.case, condition)
  if (what !== null && on !== null)
    return `${noun.name} ${verb(noun, 'makes', 'make')} ${what} depend on ${on}`
  return `for ${noun.name}, ${clause} only if ${clauseOf(seen.case, condition)}`
}

/** `Each waits for the other; talks wait behind them.` */
function circle(waits: Waits, wait: MutualWaitFound): Drafted {
  const held = wait.stuckBehind.flatMap((id) => waits.ledger.pledges.get(id)?.pledge.topic ?? [])
  const others =
    wait.members.length === 2
      ? 'so each waits for the other'
      : `so the ${numberWord(wait.members.length)} wait for each other in a circle`
  const behind =
    held.length === 0
      ? ''
      : `; ${listed([...new Set(held)])} ${held.length === 1 && !/s\b/.test(held[0] ?? '') ? 'waits' : 'wait'} behind`
  return drafted('computed', `${others}${behind}`, {
    from: [...wait.members, ...wait.stuckBehind],
    weight: 4,
  })
}

/** Waiting is not wanting: for each promise of the wait, whether anything shows that its debtors would keep it then. */
function notEnough(seen: Seen, ledger: Ledger, wait: MutualWaitFound): readonly Drafted[] {
  return wait.members.flatMap((id) => {
    const state = ledger.pledges.get(id)
    if (state === undefined) return []
    const sides = wait.wouldAct.filter((side) => state.debtors.includes(side.owner))
    const noun = capitalsOf(seen.case, state.debtors)
    const what = promisedNoun(seen, state) ?? 'to act'
    const from = [id, ...sides.flatMap((side) => side.records)]
    const refusing = sides.find((side) => side.answer === 'no')
    if (refusing !== undefined) {
      const because = refusing.because[0] === undefined ? '' : `: ${asClause(refusing.because[0])}`
      const words = `ending this wait would not suffice: ${capitalOf(seen.case, refusing.owner).name} would still refuse ${what}${because}`
      return [drafted('judgement', words, { from, weight: 4 })]
    }
    if (!sides.some((side) => side.answer === 'unknown')) return []
    const words = `ending this wait might not suffice: nothing shows that ${noun.name} ${verb(noun, 'wants', 'want')} ${what}`
    return [drafted('computed', words, { absence: true, from, weight: 4 })]
  })
}

/** What the model says of a side's will: so in this model only, and apart from what is recorded. */
function inTheModel(seen: Seen, side: Side): readonly Drafted[] {
  if (side.inModel.answer === null) return []
  const noun = capitalOf(seen.case, side.owner)
  const would = {
    yes: 'would act then',
    no: 'would not act even then',
    depends: 'would act then from some states only',
  }[side.inModel.answer]
  return [
    drafted('computed', `in this model, ${noun.name} ${would}`, { from: [side.member, 'model'], weight: 1 }),
  ]
}
