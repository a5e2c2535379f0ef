import type { Seen } from '../../case/index.ts'
import { voicesOf } from '../../chronicle/index.ts'
import type { Ledger } from '../../ledger/index.ts'
import { listed } from '../../text/index.ts'
import { nounOf } from '../english/actor.ts'
import { type Drafted, drafted } from '../sentence.ts'
import { judgedAt, judgementSentence } from './judged.ts'
import { unsettled } from './unsettled.ts'

/** What we do not know: texts not held, scopes disputed, control unknown, voices missing; then confidence. */
export function whatWeDoNotKnow(seen: Seen, ledger: Ledger): readonly Drafted[] {
  return [
    ...openPoints(seen),
    ...silentParties(seen),
    ...unsettled(seen, ledger),
    ...judgedAt(seen, 'gaps').map((one) => judgementSentence(seen, one)),
    ...confidence(seen),
  ]
}

function openPoints(seen: Seen): readonly Drafted[] {
  const points: { readonly words: string; readonly from: string }[] = []
  for (const document of seen.records.documents)
    if (document.text === 'reported' && pledgedIn(seen, document.id))
      points.push({ words: 'the full text', from: document.id })
  for (const pledge of seen.records.pledges)
    if (pledge.headline && pledge.scope?.disputed === true)
      points.push({
        words: pledge.scope.says ?? `the scope of ${pledge.short ?? pledge.id}`,
        from: pledge.id,
      })
  for (const actor of seen.records.actors)
    for (const control of actor.controls)
      if (control.degree === 'unknown') {
        const over = nounOf(seen.case, control.actor)
        points.push({ words: `who commands ${over.name}`, from: actor.id })
      }
  if (points.length === 0) return []
  const words = [...new Set(points.map((one) => one.words))]
  return [
    drafted('computed', listed(words), { from: points.map((one) => one.from), absence: true, weight: 4 }),
  ]
}

/** Only texts that contain a pledge on the page. */
function pledgedIn(seen: Seen, document: string): boolean {
  return seen.records.pledges.some((one) => one.headline && one.document === document)
}

/** Parties that no visible report quotes at first hand: relayed, only spoken of, or not in the reports at all. */
function silentParties(seen: Seen): readonly Drafted[] {
  const silent = voicesOf(seen).filter((one) => one.firstHand === 0)
  if (silent.length === 0) return []
  const names = silent.map((one) => nounOf(seen.case, one.party).name)
  const words = `no first-hand statement by ${listed(names, 'or')} is held`
  return [drafted('computed', words, { absence: true, from: silent.map((one) => one.party), weight: 4 })]
}

/** Confidence stands in a sentence of its own, never beside a likelihood. */
function confidence(seen: Seen): readonly Drafted[] {
  const levels = new Map<string, string[]>()
  for (const judgement of seen.records.judgements) {
    if (judgement.confidence === undefined) continue
    levels.set(judgement.confidence, [
      ...(levels.get(judgement.confidence) ?? []),
      judgement.title ?? judgement.id,
    ])
  }
  const parts = (['low', 'moderate', 'high'] as const).flatMap((level) => {
    const titles = levels.get(level)
    return titles === undefined ? [] : [`${level} on ${listed(titles)}`]
  })
  return parts.length === 0 ? [] : [drafted('judgement', `confidence: ${parts.join('; ')}`, { weight: 1 })]
}
