import { type Case, type Likelihood, placeIn } from '../case/index.ts'
import { type Diagnostic, diagnostic, nearestName } from '../text/index.ts'
import { hedgesIn } from './hedges.ts'
import type { Judgement } from './judgements.ts'
import { readLikelihood, sayRange } from './likelihood.ts'
import { type Scale, scales } from './scales.ts'
import type { ScenarioSet } from './scenarios.ts'

/** What is wrong with the likelihoods, scenarios and judgements of a case, whatever the view. */
export function outlookFindings(from: Case): readonly Diagnostic[] {
  const scale = scales[from.head.scale]
  const likelihood = (
    id: string,
    path: readonly PropertyKey[],
    value: Likelihood | undefined,
  ): readonly Diagnostic[] => {
    if (value === undefined) return []
    const read = readLikelihood(value, scale, placeIn(from, id, path))
    return read.ok ? [] : [read.finding]
  }
  return [
    ...from.records.scenarios.flatMap((set) => setFindings(from, set, scale)),
    ...from.records.judgements.flatMap((one) => [
      ...likelihood(one.id, ['likelihood'], one.likelihood),
      ...mixedFindings(from, one.id, 'says', one.says),
      ...wholeFindings(from, one),
      ...hedgeFindings(from, one, scale),
    ]),
    ...from.records.questions.flatMap((one) => likelihood(one.id, ['likelihood'], one.likelihood)),
  ]
}

function setFindings(from: Case, set: ScenarioSet, scale: Scale): readonly Diagnostic[] {
  const findings: Diagnostic[] = []
  const ids = set.scenarios.map((one) => one.id)
  let low = 0
  let high = 0
  let readable = true
  const lows = new Map<string, number>()
  const highs = new Map<string, number>()
  set.scenarios.forEach((scenario, index) => {
    const read = readLikelihood(
      scenario.likelihood,
      scale,
      placeIn(from, set.id, ['scenarios', index, 'likelihood']),
    )
    if (!read.ok) {
      findings.push(read.finding)
      readable = false
      return
    }
    low += read.stated.low
    high += read.stated.high
    lows.set(scenario.id, read.stated.low)
    highs.set(scenario.id, read.stated.high)
  })
  if (readable && (low > 100 || high < 100))
    findings.push(
      diagnostic('scenarios-cannot-sum', placeIn(from, set.id, ['scenarios']), { set: set.id, low, high }),
    )
  if (!ids.includes(set.main)) {
    const nearest = nearestName(set.main, ids)
    findings.push(
      diagnostic('scenarios-main-unknown', placeIn(from, set.id, ['main']), { main: set.main, nearest }),
    )
  } else if (readable) {
    const own = lows.get(set.main) ?? 0
    const others = Math.max(...ids.filter((id) => id !== set.main).map((id) => highs.get(id) ?? 0))
    const bar = set.over === 'taken-together' ? 50 : others
    if (own < bar) {
      const over = set.over === 'taken-together' ? '50%' : 'the others'
      findings.push(
        diagnostic('scenarios-main-not-leading', placeIn(from, set.id, ['main']), { main: set.main, over }),
      )
    }
  }
  set.risks.forEach((risk, index) => {
    const at = (key: string): readonly PropertyKey[] => ['risks', index, 'given', key]
    for (const [key, value] of Object.entries(risk.given)) {
      if (!ids.includes(key)) {
        const detail = { scenario: key, nearest: nearestName(key, ids) }
        findings.push(diagnostic('risk-scenario-unknown', placeIn(from, set.id, at(key)), detail))
      }
      const read = readLikelihood(value, scale, placeIn(from, set.id, at(key)))
      if (!read.ok) findings.push(read.finding)
    }
    for (const id of ids)
      if (risk.given[id] === undefined) {
        const place = placeIn(from, set.id, ['risks', index])
        findings.push(diagnostic('risk-scenario-missing', place, { risk: risk.id, scenario: id }))
      }
  })
  return findings
}

/** A likelihood is whole when it names a day and what it rests on; a judgement, when it rests on something. */
function wholeFindings(from: Case, one: Judgement): readonly Diagnostic[] {
  const findings: Diagnostic[] = []
  const rests = one.rests.length > 0 || one.unsupported
  if (one.likelihood !== undefined && one.kind === 'likelihood' && one.horizon === undefined)
    findings.push(
      diagnostic('likelihood-without-date', placeIn(from, one.id, ['likelihood']), { id: one.id }),
    )
  if (one.likelihood !== undefined && one.likelihood.basis === undefined && !rests)
    findings.push(
      diagnostic('likelihood-without-basis', placeIn(from, one.id, ['likelihood']), { id: one.id }),
    )
  else if (!rests && one.likelihood === undefined)
    findings.push(diagnostic('judgement-unsupported', placeIn(from, one.id, []), { id: one.id }))
  return findings
}

/** A hedge in the prose of a judgement that has no likelihood of its own. */
function hedgeFindings(from: Case, one: Judgement, scale: Scale): readonly Diagnostic[] {
  if (one.likelihood !== undefined) return []
  return hedgesIn(one.says, scale)
    .filter((hedge) => hedge.kind === 'likelihood')
    .map((hedge) =>
      diagnostic('likelihood-in-prose', placeIn(from, one.id, ['says']), {
        words: hedge.words,
        range: hedge.range === null ? null : sayRange(hedge.range),
        scale: scale.title,
      }),
    )
}

const LIKELIHOOD_WORDS =
  /\b(un)?likely\b|\bprobabl[ye]\b|\bimprobable\b|\balmost certain(ly)?\b|\b(remote|even) (chance|odds)\b|\d+\s?(–|-|to)?\s?\d*\s?%/i
const CONFIDENCE_WORDS = /\b(low|moderate|high|limited|great) confidence\b|\bconfidence is\b/i

/** Sentences of a text that speak of likelihood and confidence at once (ICD 203, D.6.e(2)(b)). */
export function mixedSentences(text: string): readonly string[] {
  return text
    .split(/(?<=[.!?])\s+/)
    .filter((sentence) => LIKELIHOOD_WORDS.test(sentence) && CONFIDENCE_WORDS.test(sentence))
}

function mixedFindings(from: Case, id: string, key: string, text: string): readonly Diagnostic[] {
  return mixedSentences(text).map((sentence) =>
    diagnostic('likelihood-mixed-with-confidence', placeIn(from, id, [key]), { sentence }),
  )
}
