/*
 * Demands and calls for pressure: who asks, who is asked, and what the asked (or a third) must do.
 */
import type { Commitment } from './commitments/index.ts'
import type { EntityDraft } from './entities.ts'
import { LINKING_VERBS } from './lexicon/conditions.ts'
import { ASK_OBJECT, ASK_PREPOSITION, DEMAND_OBJECT, DEMAND_THAT } from './lexicon/demands.ts'
import { AGREEMENT_NOUNS } from './lexicon/pledges.ts'
import { entitiesOf, extentEnd, governors, lowerAt, posAt, type Reading, type TokenSpan } from './reading.ts'
import type { Clause, ParsedSentence } from './roles.ts'
import { type Claim, entitiesWithin } from './speech.ts'

export interface Demand {
  readonly by: readonly EntityDraft[]
  readonly to: readonly EntityDraft[]
  readonly content: TokenSpan
  readonly cue: TokenSpan
}

const span = (p: ParsedSentence, first: number, last: number): TokenSpan => ({
  sentence: p.sentence.index,
  first,
  last,
})
const DEMAND_NOUN = new Set(['demand', 'call', 'appeal', 'ultimatum', 'request'])

export const findDemands = (
  reading: Reading,
  claims: readonly Claim[],
  commitments: readonly Commitment[],
): Demand[] => {
  const demands: Demand[] = []
  const claimsBy = new Map<number, Claim[]>()
  for (const claim of claims) {
    const list = claimsBy.get(claim.content.sentence)
    if (list === undefined) claimsBy.set(claim.content.sentence, [claim])
    else list.push(claim)
  }
  for (const p of reading.parsed) {
    const { tokens } = p.sentence
    const index = p.sentence.index
    const taken: [number, number][] = []
    const add = (
      by: readonly EntityDraft[],
      to: readonly EntityDraft[],
      cueFirst: number,
      cueLast: number,
      first: number,
      last: number,
    ): void => {
      if (first < 0 || last < first || first >= tokens.length) return
      if (taken.some(([a, b]) => a === first || (a <= first && b >= last && b - a === last - first))) return
      taken.push([first, last])
      // "called for talks between A and B", "a withdrawal by the rebels": those named in it are asked.
      const named =
        to.length > 0 || p.verbAt[first] !== undefined
          ? to
          : actorsNamed(reading, p, first, last).filter((e) => !by.includes(e))
      demands.push({ by, to: named, cue: span(p, cueFirst, cueLast), content: span(p, first, last) })
    }
    /** The subject, or for "demanding …" the subject of what it hangs on. */
    const asker = (clause: Clause): EntityDraft[] => {
      const own = entitiesOf(reading, p, clause.subjects)
      if (own.length > 0 || clause.verb.form === 'finite' || clause.parent === null) return own
      return entitiesOf(reading, p, clause.parent.subjects)
    }
    const speakerOf = (i: number): readonly EntityDraft[] =>
      (claimsBy.get(index) ?? []).find((c) => c.content.first <= i && i <= c.content.last)?.speakers ?? []
    const requested = (i: number): boolean =>
      (claimsBy.get(index) ?? []).some(
        (c) => c.stance === 'request' && c.content.first <= i && i <= c.content.last,
      )
    for (const clause of p.clauses) {
      const { verb } = clause
      const { lemma } = verb
      if (verb.negated && lemma !== 'ask') continue
      const complement = p.verbAt[clause.complement]
      const infinitive =
        complement !== undefined &&
        complement.verb.form === 'infinitive' &&
        complement.verb.first === clause.complement
          ? complement
          : undefined
      const by = asker(clause)
      const agreement = clause.subjects[0]
      if (
        agreement !== undefined &&
        AGREEMENT_NOUNS.has(lowerAt(p, agreement.head)) &&
        lowerAt(p, agreement.head) !== 'statement'
      )
        continue
      // "the rebels must withdraw", said by someone
      if (
        (verb.modal === 'must' || verb.modal === 'should') &&
        clause.subjects.length > 0 &&
        verb.form === 'finite' &&
        !verb.negated
      ) {
        const speakers = speakerOf(verb.first)
        const to = entitiesOf(reading, p, clause.subjects)
        const asking = governors(clause).some(
          (g) => DEMAND_THAT.has(g.verb.lemma) && g.verb.lemma !== 'insist' && g.verb.lemma !== 'say',
        )
        if (
          speakers.length > 0 &&
          (verb.modal === 'must' || to.length > 0 || requested(verb.first)) &&
          !asking
        ) {
          const first =
            verb.passive || to.length === 0 ? (clause.subjects[0]?.first ?? verb.first) : verb.first
          add(speakers, to, verb.first, verb.first, first, extentEnd(reading, p, verb.first))
        }
      }
      // "gave the rebels four days to leave", "it is up to the army to leave"
      const asked = clause.objects[0]
      if (lemma === 'give' && asked !== undefined && !verb.passive) {
        // The chunker takes "Milosevic four days" for one phrase.
        const joined = /^(days?|hours?|weeks?|months?)$/.test(lowerAt(p, asked.head))
        const term = joined ? asked : (clause.objects[1] ?? p.phraseAt[asked.last + 1])
        const then = term === undefined ? undefined : p.verbAt[term.last + 1]
        if (
          term !== undefined &&
          (term.temporal ||
            /^(days?|hours?|weeks?|months?|deadline|ultimatum)$/.test(lowerAt(p, term.head))) &&
          then?.verb.form === 'infinitive'
        ) {
          const at = then.verb.first
          const name = reading.references.nameAt(index, asked.first)?.entity
          const to = joined ? (name === undefined ? [] : [name]) : entitiesOf(reading, p, [asked])
          add(by, to, verb.first, verb.last, at, extentEnd(reading, p, at))
          continue
        }
      }
      const up =
        posAt(p, verb.last + 1) === 'ADV' && lowerAt(p, verb.last + 2) === 'up'
          ? verb.last + 2
          : verb.last + 1
      if (verb.copula && lowerAt(p, up) === 'up' && lowerAt(p, up + 1) === 'to') {
        const who = p.phraseAt[up + 2]
        const then = who === undefined ? undefined : p.verbAt[who.last + 1]
        if (who !== undefined && then?.verb.form === 'infinitive') {
          const at = then.verb.first
          add(
            speakerOf(verb.first),
            entitiesOf(reading, p, [who]),
            verb.first,
            verb.last,
            at,
            extentEnd(reading, p, at),
          )
          continue
        }
      }
      if (lemma === 'propose' && asked !== undefined && !verb.passive && by.length > 0) {
        add(by, [], verb.first, verb.last, asked.first, extentEnd(reading, p, asked.first))
        continue
      }
      const link = ASK_PREPOSITION.get(lemma)
      if (link !== undefined && !verb.passive) {
        const via = clause.prepositionals.find((x) => link.has(x.preposition) && x.at <= verb.last + 3)
        if (via !== undefined && via.phrases[0] !== undefined && !via.phrases[0].temporal) {
          const first = via.phrases[0]
          const to =
            via.preposition === 'for' && infinitive === undefined ? [] : entitiesOf(reading, p, via.phrases)
          if (infinitive !== undefined) {
            add(
              by,
              to,
              verb.first,
              via.at,
              infinitive.verb.first,
              extentEnd(reading, p, infinitive.verb.first),
            )
            const inner = p.verbAt[infinitive.verb.head]
            const pressed = inner?.objects[0]
            if (
              inner !== undefined &&
              pressed !== undefined &&
              ['pressure', 'press', 'push', 'persuade', 'force', 'urge', 'pressurise'].includes(
                inner.verb.lemma,
              )
            ) {
              const into = inner.prepositionals.find(
                (x) => x.preposition === 'into' || x.preposition === 'for',
              )
              const further = p.verbAt[inner.complement]
              const at =
                into?.gerund?.first ?? (further?.verb.form === 'infinitive' ? further.verb.first : -1)
              if (at >= 0)
                add(
                  by,
                  entitiesOf(reading, p, [pressed]),
                  inner.verb.first,
                  inner.verb.last,
                  at,
                  extentEnd(reading, p, at),
                )
            }
          } else {
            const forWhat =
              via.preposition === 'for'
                ? via
                : clause.prepositionals.find((x) => x.preposition === 'for' && x.at > via.at)
            const target = forWhat?.phrases[0]
            if (forWhat !== undefined && (target !== undefined || forWhat.gerund !== null)) {
              const at = target?.first ?? forWhat.gerund?.first ?? -1
              const asked = via === forWhat ? to : entitiesOf(reading, p, via.phrases)
              add(by, asked, verb.first, verb.last, at, extentEnd(reading, p, at))
            } else if (first !== undefined && via.preposition !== 'for') {
              add(by, to, verb.first, via.at, first.first, extentEnd(reading, p, first.first))
            }
          }
          continue
        }
      }
      if (
        ASK_OBJECT.has(lemma) &&
        infinitive !== undefined &&
        clause.objects.length > 0 &&
        verb.form !== 'infinitive'
      ) {
        const harmless = !(lemma === 'warn' && !/^(not|to)$/.test(lowerAt(p, infinitive.verb.first)))
        if (harmless)
          add(
            by,
            entitiesOf(reading, p, clause.objects),
            verb.first,
            verb.last,
            infinitive.verb.first,
            extentEnd(reading, p, infinitive.verb.first),
          )
        continue
      }
      if (
        ASK_OBJECT.has(lemma) &&
        verb.passive &&
        infinitive !== undefined &&
        ['urge', 'ask', 'order', 'press', 'tell', 'request', 'require'].includes(lemma)
      ) {
        const agent = clause.prepositionals.find((x) => x.preposition === 'by')
        add(
          entitiesOf(reading, p, agent?.phrases ?? []),
          by,
          verb.first,
          verb.last,
          infinitive.verb.first,
          extentEnd(reading, p, infinitive.verb.first),
        )
        continue
      }
      if (
        DEMAND_THAT.has(lemma) &&
        clause.complement >= 0 &&
        infinitive === undefined &&
        !(lemma === 'insist' && !dutyIn(p, clause.complement))
      ) {
        const inner = p.clauses.find((c) => c.verb.first >= clause.complement && c.verb.form === 'finite')
        add(
          by,
          inner === undefined ? [] : entitiesOf(reading, p, inner.subjects),
          verb.first,
          verb.last,
          clause.complement,
          extentEnd(reading, p, clause.complement),
        )
        continue
      }
      if (
        (DEMAND_OBJECT.has(lemma) ||
          (lemma === 'insist' &&
            clause.prepositionals.some((x) => x.preposition === 'on' || x.preposition === 'upon'))) &&
        !verb.passive &&
        verb.form !== 'participle'
      ) {
        const object = lemma === 'insist' ? undefined : clause.objects[0]
        const on = clause.prepositionals.find((x) => x.preposition === 'on' || x.preposition === 'upon')
        const at =
          object?.first ??
          (lemma === 'insist'
            ? (on?.phrases[0]?.first ?? on?.gerund?.first ?? -1)
            : lemma === 'demand' && infinitive !== undefined
              ? infinitive.verb.first
              : -1)
        if (at >= 0 && !(object?.pronoun === true)) {
          const from = clause.prepositionals.find((x) => x.preposition === 'from')
          if (lemma !== 'seek' || from !== undefined)
            add(
              by,
              entitiesOf(reading, p, from?.phrases ?? []),
              verb.first,
              verb.last,
              at,
              extentEnd(reading, p, at),
            )
        }
        continue
      }
      if (LINKING_VERBS.has(lemma)) {
        const to = clause.prepositionals.find((x) => x.preposition === 'to')
        const target = to?.phrases[0]
        if (to !== undefined && target !== undefined && clause.objects.length > 0)
          add(by, [], verb.first, to.at, target.first, extentEnd(reading, p, target.first))
      }
    }
    // "its demand for…", "calls for…", "an ultimatum to … to …"
    for (const phrase of p.phrases) {
      const lemma = tokens[phrase.head]?.lemma ?? ''
      if (!DEMAND_NOUN.has(lemma)) continue
      const next = lowerAt(p, phrase.last + 1)
      const verb = p.verbAt[phrase.last + 1]
      const governing = p.clauses.find(
        (c) => c.objects.includes(phrase) || c.prepositionals.some((x) => x.phrases.includes(phrase)),
      )
      const owner =
        reading.references.possessorOf(index, phrase) ?? named(reading, p, phrase.first, phrase.head)
      const refused =
        governing !== undefined &&
        ['reject', 'refuse', 'dismiss', 'ignore', 'resist', 'decline', 'turn', 'meet', 'accept'].includes(
          governing.verb.lemma,
        )
      const by =
        owner !== undefined
          ? [owner]
          : governing !== undefined && !refused
            ? entitiesOf(reading, p, governing.subjects)
            : []
      let at = -1
      if (next === 'for' || next === 'that') at = phrase.last + 2
      else if (verb?.verb.form === 'infinitive') at = phrase.last + 1
      if (next === 'by' || next === 'from') {
        const agent = p.phraseAt[phrase.last + 2]
        if (agent !== undefined) {
          const following = lowerAt(p, agent.last + 1)
          const inf = p.verbAt[agent.last + 1]
          const start =
            following === 'for' || following === 'that'
              ? agent.last + 2
              : inf?.verb.form === 'infinitive'
                ? agent.last + 1
                : -1
          if (start >= 0)
            add(
              entitiesOf(reading, p, [agent]),
              refused && governing !== undefined ? entitiesOf(reading, p, governing.subjects) : [],
              phrase.first,
              phrase.last,
              start,
              extentEnd(reading, p, start),
            )
          continue
        }
      }
      if (at >= 0 && at < tokens.length)
        add(
          by,
          refused && governing !== undefined ? entitiesOf(reading, p, governing.subjects) : [],
          phrase.first,
          phrase.last,
          at,
          extentEnd(reading, p, at),
        )
    }
  }
  addConditional(reading, commitments, demands)
  return demands
}

/** Actors named within the words, also as adjectives and possessors ("an Armenian-Azerbaijani summit"). */
function actorsNamed(reading: Reading, p: ParsedSentence, first: number, last: number): EntityDraft[] {
  const found: EntityDraft[] = []
  const put = (entity: EntityDraft | undefined): void => {
    if (entity === undefined || found.includes(entity)) return
    if (['country', 'government', 'armed_group', 'organization', 'group', 'person'].includes(entity.type))
      found.push(entity)
  }
  for (const entity of entitiesWithin(reading, p, first, last)) put(entity)
  for (let k = first; k <= last; k += 1) put(reading.references.nameAt(p.sentence.index, k)?.entity)
  return found
}

/**
 * What one makes a condition of one's own act, one asks of whoever has to act: "will withdraw if the army leaves" asks the
 * army to leave.
 */
const addConditional = (reading: Reading, commitments: readonly Commitment[], demands: Demand[]): void => {
  const known = new Set(demands.map((d) => `${d.content.sentence}:${d.content.first}`))
  for (const c of commitments) {
    for (const condition of c.conditions) {
      const p = reading.parsed[condition.sentence]
      if (p === undefined || condition.type === 'unconditional' || condition.type === 'approval') continue
      const clause = p.clauses.find(
        (x) => x.verb.form === 'finite' && x.verb.first >= condition.first && x.verb.last <= condition.last,
      )
      if (clause === undefined || clause.verb.copula || clause.verb.negated) continue
      const actor = entitiesOf(reading, p, clause.subjects)
      const to = clause.verb.passive ? [] : actor
      if (actor.length === 0 || to.some((e) => c.debtors.includes(e)) || c.debtors.length === 0) continue
      if (to.length === 0) continue
      const first = clause.verb.first
      if (known.has(`${condition.sentence}:${first}`)) continue
      demands.push({
        by: c.debtors,
        to,
        cue: span(
          p,
          condition.first - 1 < 0 ? condition.first : condition.first - 1,
          Math.max(condition.first - 1, 0),
        ),
        content: span(p, first, condition.last),
      })
    }
  }
}

function dutyIn(p: ParsedSentence, from: number): boolean {
  return p.clauses.some((c) => c.verb.first >= from && (c.verb.modal === 'must' || c.verb.modal === 'should'))
}

function named(reading: Reading, p: ParsedSentence, first: number, head: number): EntityDraft | undefined {
  for (let k = first; k < head; k += 1) {
    const name = reading.references.nameAt(p.sentence.index, k)
    if (name !== undefined) return name.entity
  }
  return undefined
}
