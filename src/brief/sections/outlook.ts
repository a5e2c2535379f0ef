import { type Seen, sayDay, yearOf } from '../../case/index.ts'
import { positionsOf, posturesOf, type Stage } from '../../chronicle/index.ts'
import { outlookOf, type RiskOutlook, type SetOutlook, sayRange } from '../../outlook/index.ts'
import { listed } from '../../text/index.ts'
import { nounOf, verb } from '../english/actor.ts'
import { likelihoodPhrase } from '../english/likelihood.ts'
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
    drafted('judgement', `${one.scenario.short}: ${likelihoodPhrase(one.stated)}`, { from, weight: 4 }),
  )
  const risks = outlook.risks.map((one) =>
    drafted('computed', riskSentence(seen, outlook, one), { from, weight: 4 }),
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

/** What an actor at each rung is doing, to stand before "force". */
const DOES: Readonly<Record<Stage, readonly [singular: string, plural: string]>> = {
  statement: ['speaks of', 'speak of'],
  planning: ['is planning for', 'are planning for'],
  exercise: ['has exercised for', 'have exercised for'],
  deployment: ['has deployed for', 'have deployed for'],
  authorisation: ['has authorised', 'have authorised'],
  use: ['is using', 'are using'],
}

/** Who prepares force, and who stands against it: `NATO is planning for force; Russia opposes it.` */
function preparations(seen: Seen): readonly Drafted[] {
  return posturesOf(seen).flatMap((ladder) => {
    const last = ladder.steps.at(-1)
    if (last === undefined) return []
    const noun = nounOf(seen.case, ladder.actor)
    const does = DOES[ladder.stage][noun.plural ? 1 : 0]
    const against = positionsOf(seen).find(
      (one) =>
        one.position.holds === 'opposes' &&
        one.position.strength === 'absolute' &&
        one.position.actor !== ladder.actor,
    )
    const opponent = against === undefined ? null : nounOf(seen.case, against.position.actor)
    const opposed = opponent === null ? '' : `; ${opponent.name} ${verb(opponent, 'opposes', 'oppose')} it`
    const words = `${noun.name} ${does} force${opposed}`
    const from = [last.posture.id, ...(against === undefined ? [] : [against.position.id])]
    return [
      drafted('event', words, { sources: [...last.sources, ...(against?.sources ?? [])], from, weight: 3 }),
    ]
  })
}

function watch(seen: Seen): readonly Drafted[] {
  const indicators = seen.records.indicators
  if (indicators.length === 0) return []
  const words = `watch: ${listed(indicators.map((one) => one.watch))}`
  return [drafted('judgement', words, { from: indicators.map((one) => one.id), weight: 2 })]
}
