import { type Seen, type Source, supportOf } from '../../case/index.ts'
import type { Ledger, MutualWaitFound, Waits } from '../../ledger/index.ts'
import { type Side, stucknessOf } from '../../picture/index.ts'
import { capitalOf, type Noun, verb } from '../english/actor.ts'
import { clauseOf, nounPhraseOf } from '../english/fact.ts'
import { asClause, listed, numberWord } from '../english/list.ts'
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
    const own = depends(seen, capitalOf(seen.case, stance.owner), stance.then, stance.if)
    const words = stance.says ?? (stance.inferred === undefined ? own : `we infer that ${own}`)
    return [drafted(mark, words, { sources: seen.sources(stance.sources), from: [id], weight: 4 })]
  }
  const state = ledger.pledges.get(id)
  if (state === undefined || state.version.if === null) return []
  const debtor = state.debtors[0]
  if (debtor === undefined) return []
  const words = depends(seen, capitalOf(seen.case, debtor), state.version.then, state.version.if)
  return [
    drafted('claim', words, { sources: conditionSources(seen, state.pledge.sources), from: [id], weight: 4 }),
  ]
}

function conditionSources(seen: Seen, sources: readonly Source[] | undefined): readonly Source[] {
  return supportOf(seen, sources, 'if').asserts.slice(0, 1)
}

function depends(seen: Seen, noun: Noun, then: string, condition: string): string {
  const what = nounPhraseOf(seen.case, then)
  const on = nounPhraseOf(seen.case, condition)
  if (what !== null && on !== null)
    return `${noun.name} ${verb(noun, 'makes', 'make')} ${what} depend on ${on}`
  return `for ${noun.name}, ${clauseOf(seen.case, then)} only if ${clauseOf(seen.case, condition)}`
}

/** `Each waits for the other; talks wait behind them.` */
function circle(waits: Waits, wait: MutualWaitFound): Drafted {
  const held = wait.stuckBehind.flatMap((id) => waits.ledger.pledges.get(id)?.pledge.topic ?? [])
  const others =
    wait.owners.length === 2
      ? 'so each waits for the other'
      : `so the ${numberWord(wait.owners.length)} wait for each other in a circle`
  const behind =
    held.length === 0
      ? ''
      : `; ${listed([...new Set(held)])} ${held.length === 1 && !/s\b/.test(held[0] ?? '') ? 'waits' : 'wait'} behind`
  return drafted('computed', `${others}${behind}`, {
    from: [...wait.members, ...wait.stuckBehind],
    weight: 4,
  })
}

/** Waiting is not wanting: for each side, whether anything shows that it would act if the wait ended. */
function notEnough(seen: Seen, ledger: Ledger, wait: MutualWaitFound): readonly Drafted[] {
  return wait.wouldAct.flatMap((side) => {
    const noun = capitalOf(seen.case, side.owner)
    const own = wait.members.flatMap((id) => {
      const pledge = ledger.pledges.get(id)
      const then = pledge === undefined ? seen.get('stances', id) : pledge.version
      const mine =
        pledge === undefined
          ? seen.get('stances', id)?.owner === side.owner
          : pledge.debtors.includes(side.owner)
      return mine && then !== null ? [then.then] : []
    })
    const what = own.flatMap((then) => nounPhraseOf(seen.case, then) ?? [])[0] ?? 'to act'
    const because = side.because[0] === undefined ? '' : `: ${asClause(side.because[0])}`
    const from = [...wait.members, ...side.records]
    if (side.answer === 'unknown') {
      if (
        ledger.pledges.get(
          wait.members.find((id) => ledger.pledges.get(id)?.debtors.includes(side.owner) === true) ?? '',
        ) === undefined
      )
        return []
      const words = `ending this wait might not suffice: nothing shows that ${noun.name} ${verb(noun, 'wants', 'want')} ${what}`
      return [drafted('computed', words, { absence: true, from, weight: 4 })]
    }
    if (side.answer === 'no')
      return [
        drafted(
          'judgement',
          `ending this wait would not suffice: ${noun.name} would still refuse ${what}${because}`,
          { from, weight: 4 },
        ),
      ]
    return []
  })
}

/** What the model says of a side's will: so in this model only, and apart from what is recorded. */
function inTheModel(seen: Seen, side: Side): readonly Drafted[] {
  if (side.inModel.answer === 'not-known') return []
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
