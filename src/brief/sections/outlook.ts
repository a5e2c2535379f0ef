import { type Seen, sayDay, sayWhen, yearOf } from '../../case/index.ts'
import { positionsOf, posturesOf } from '../../chronicle/index.ts'
import { outlookOf, type RiskOutlook, type SetOutlook, sayRange } from '../../outlook/index.ts'
import { nounOf, verb } from '../english/actor.ts'
import { likelihoodPhrase } from '../english/likelihood.ts'
import { asClause, listed } from '../english/list.ts'
import { type Drafted, drafted } from '../sentence.ts'
import { judgedAt, judgementSentence } from './judged.ts'

/** The outlook: each scenario with its likelihood, the risks under each, what strains, and what to watch. */
export function theOutlook(seen: Seen): readonly Drafted[] {
  return [
    ...seen.records.scenarios.flatMap((set) => setSentences(seen, outlookOf(seen, set))),
    ...preparations(seen),
    ...judgedAt(seen, 'outlook').map((one) => judgementSentence(seen, one)),
    ...watch(seen),
  ]
}

/** The horizon that the section's heading names; null where there is no scenario. */
export function horizonOf(seen: Seen): string | null {
  const [set] = seen.records.scenarios
  return set === undefined ? null : sayDay(set.horizon, yearOf(seen.view.asOf))
}

function setSentences(seen: Seen, outlook: SetOutlook): readonly Drafted[] {
  const from = [outlook.set.id]
  const scenarios = outlook.scenarios.map((one) =>
    drafted('judgement', `${one.scenario.short}: ${likelihoodPhrase(one.stated)}`, { from, weight: 3 }),
  )
  const risks = outlook.risks.map((one) =>
    drafted('computed', riskSentence(seen, outlook, one), { from, weight: 3 }),
  )
  const effects = outlook.scenarios
    .filter((one) => one === outlook.main)
    .flatMap((one) => one.scenario.effects)
    .flatMap((one) => (one.says === undefined ? [] : [drafted('judgement', one.says, { from, weight: 2 })]))
  return [...scenarios, ...risks, ...effects]
}

/** `NATO force by June 1999: unlikely (20–45%) if worse, very unlikely (5–20%) otherwise; 13–39% overall, computed.` */
function riskSentence(seen: Seen, outlook: SetOutlook, view: RiskOutlook): string {
  const groups = new Map<string, string[]>()
  for (const { scenario } of outlook.scenarios) {
    const stated = view.given.get(scenario.id)
    if (stated === undefined) continue
    const said = likelihoodPhrase(stated)
    groups.set(said, [...(groups.get(said) ?? []), scenario.short.toLowerCase()])
  }
  const last = groups.size - 1
  const parts = [...groups].map(([said, names], index) =>
    index === last && groups.size > 1 ? `${said} otherwise` : `${said} if ${listed(names, 'or')}`,
  )
  const by = sayDay(view.risk.horizon, yearOf(seen.view.asOf))
  return `${view.risk.what} by ${by}: ${parts.join(', ')}; ${sayRange(view.total)} overall, computed`
}

/** Who prepares force, and who stands against it. */
function preparations(seen: Seen): readonly Drafted[] {
  return posturesOf(seen).flatMap((ladder) => {
    const last = ladder.steps.at(-1)
    if (last === undefined) return []
    const against = positionsOf(seen).filter(
      (one) =>
        one.position.holds === 'opposes' &&
        one.position.strength === 'absolute' &&
        one.position.actor !== ladder.actor,
    )
    const first = against[0]
    const words = asClause(last.posture.says)
    const steps = [drafted('event', words, { sources: last.sources, from: [last.posture.id], weight: 2 })]
    if (first === undefined) return steps
    const noun = nounOf(seen.case, first.position.actor)
    const since =
      first.unchangedSince === null
        ? ''
        : `, unchanged since ${sayWhen(first.unchangedSince, yearOf(seen.view.asOf)).replace(/^by (.*)$/, '$1 at the latest')}`
    const opposes = `${noun.name} ${verb(noun, 'opposes', 'oppose')} ${first.position.what}${since}`
    return [
      ...steps,
      drafted('claim', opposes, { sources: first.sources, from: [first.position.id], weight: 2 }),
    ]
  })
}

function watch(seen: Seen): readonly Drafted[] {
  const indicators = seen.records.indicators
  if (indicators.length === 0) return []
  const words = `watch: ${listed(indicators.map((one) => one.watch))}`
  return [drafted('judgement', words, { from: indicators.map((one) => one.id), weight: 2 })]
}
