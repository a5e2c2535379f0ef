/*
 * What one makes a condition of one's own act, one asks of whoever has to meet it: "will withdraw if the army leaves"
 * asks the army to leave; "will strike unless wages rise", "will not talk without guarantees" ask the other side.
 */

import { gistOf, shared } from '../commitments/gist.ts'
import type { Commitment } from '../commitments/index.ts'
import type { ConditionSpan } from '../conditions.ts'
import { entitiesOf, type Reading } from '../reading.ts'
import type { Demand } from './demand.ts'
import { kindred, type Opponents } from './opponents.ts'

/** Conditions that ask for nothing. */
const UNASKED: ReadonlySet<ConditionSpan['type']> = new Set<ConditionSpan['type']>([
  'unconditional',
  'approval',
  'exchange',
  'in-principle',
])
/** Conditions that hold off an act until they are met: their content is wanted. */
const WITHHOLDING: ReadonlySet<ConditionSpan['type']> = new Set<ConditionSpan['type']>([
  'unless',
  'until',
  'provided',
  'link',
])

export const addConditional = (
  reading: Reading,
  commitments: readonly Commitment[],
  demands: Demand[],
  opponents: Opponents,
): void => {
  const known = new Set(demands.map((d) => `${d.content.sentence}:${d.content.first}`))
  for (const c of commitments) {
    if (c.debtors.length === 0) continue
    for (const condition of c.conditions) {
      const found = asked(reading, c, condition, opponents)
      if (found === null) continue
      const key = `${found.content.sentence}:${found.content.first}`
      const inside = demands.some(
        (d) =>
          d.content.sentence === found.content.sentence &&
          d.content.first <= found.content.last &&
          d.content.last >= found.content.first,
      )
      if (known.has(key) || inside || isRepeated(reading, found, demands)) continue
      known.add(key)
      demands.push(found)
    }
  }
}

/** Whether the asker has demanded the same before: "the release of the mayor", "if the mayor is not released". */
const isRepeated = (reading: Reading, found: Demand, demands: readonly Demand[]): boolean => {
  const words = gistIn(reading, found)
  return demands.slice(-12).some((d) => {
    if (Math.abs(d.content.sentence - found.content.sentence) > 8) return false
    if (!d.by.some((a) => found.by.some((b) => kindred(a, b)))) return false
    return shared(words, gistIn(reading, d)) >= Math.min(2, words.size)
  })
}

const gistIn = (reading: Reading, { content }: Demand): ReadonlySet<string> => {
  const p = reading.parsed[content.sentence]
  return p === undefined ? new Set() : gistOf(p, content.first, content.last).gist
}

/** Passives that say nothing of what someone should do. */
const IDLE: ReadonlySet<string> = new Set([
  'make',
  'require',
  'need',
  'meet',
  'attack',
  'threaten',
  'respect',
  'adhere',
  'ink',
])

const asked = (
  reading: Reading,
  c: Commitment,
  condition: ConditionSpan,
  opponents: Opponents,
): Demand | null => {
  const p = reading.parsed[condition.sentence]
  if (p === undefined || UNASKED.has(condition.type)) return null
  const { sentence, first, last } = condition
  const before = Math.max(first - 1, 0)
  const cue = { sentence, first: before, last: before }
  const other = opponents.of(c.debtors, sentence)
  const clause = p.clauses.find(
    (x) => x.verb.form === 'finite' && x.verb.first >= first && x.verb.last <= last,
  )
  if (clause === undefined) {
    // "without guarantees", "depends on a pledge": the thing itself is wanted.
    const thing = p.phraseAt[first]
    const wanted = condition.type === 'unless' || condition.type === 'link'
    if (!wanted || thing === undefined || thing.temporal || other.length === 0) return null
    return { by: c.debtors, to: other, cue, content: { sentence, first, last } }
  }
  const { verb } = clause
  // "no truce as long as Norway refuses to free them": the end of what goes on is asked.
  const ending = condition.type === 'provided' && c.kind === 'refusal'
  if (ending && ['refuse', 'decline', 'fail'].includes(verb.lemma)) {
    const act = p.verbAt[clause.complement]
    const whose = entitiesOf(reading, p, clause.subjects)
    if (act?.verb.form !== 'infinitive' || act.verb.first > last || whose.length === 0) return null
    return { by: c.debtors, to: whose, cue, content: { sentence, first: act.verb.first, last } }
  }
  if (ending)
    return other.length === 0 ? null : { by: c.debtors, to: other, cue, content: { sentence, first, last } }
  const averted = verb.negated && condition.type === 'if'
  const threat = c.kind === 'threat'
  // "will strike back if attacked" asks for nothing to be done; "will strike if it does not disarm" does.
  if (threat && !averted && !WITHHOLDING.has(condition.type)) return null
  if (verb.negated && !averted) return null
  const actors = entitiesOf(reading, p, clause.subjects)
  if (!verb.passive && actors.some((e) => c.debtors.includes(e))) return null
  const acts = actors.length > 0 && !verb.passive && !verb.copula
  // "if progress is made", "if the accord fails": nobody is asked to do that.
  if (!acts && !(verb.passive && !IDLE.has(verb.lemma)) && !(verb.copula && actors.length > 0)) return null
  const to = acts ? actors : other
  if (to.length === 0) return null
  const from =
    acts || verb.copula ? (averted ? verb.head : verb.first) : (clause.subjects[0]?.first ?? verb.first)
  return { by: c.debtors, to, cue, content: { sentence, first: Math.min(from, last), last } }
}
