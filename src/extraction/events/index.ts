/*
 * Events: coded clauses and nominal acts with actor, recipient, place, day and modality.
 */
import type { NounPhrase } from '../chunks.ts'
import type { DateSpan } from '../dates.ts'
import type { EntityDraft } from '../entities.ts'
import {
  entitiesOf,
  extentEnd,
  governors,
  insideCondition,
  lowerAt,
  type Reading,
  type TokenSpan,
} from '../reading.ts'
import type { Clause, ParsedSentence } from '../roles.ts'
import type { Claim } from '../speech.ts'
import { attitudeOf, basicCode, compose, nounCode } from './coder.ts'
import { CONFLICTUAL, type EventCode } from './codes.ts'

export type Modality =
  | 'actual'
  | 'ongoing'
  | 'historical'
  | 'planned'
  | 'pledged'
  | 'goal'
  | 'conditional'
  | 'alleged'
  | 'negated'

export interface EventDraft {
  readonly trigger: TokenSpan
  readonly code: EventCode
  readonly actors: readonly EntityDraft[]
  readonly recipients: readonly EntityDraft[]
  readonly location: readonly EntityDraft[]
  readonly date: DateSpan | null
  readonly modality: Modality
  readonly optional: boolean
}

const PLACE_TYPES = new Set(['place', 'territory', 'region', 'country'])
const PLANNING = new Set([
  'due',
  'scheduled',
  'expected',
  'planned',
  'set',
  'slated',
  'supposed',
  'ready',
  'willing',
  'prepared',
  'schedule',
  'expect',
  'slate',
  'suppose',
])
const RECIPIENT_PREPOSITIONS = new Set([
  'with',
  'against',
  'to',
  'on',
  'at',
  'for',
  'from',
  'by',
  'between',
  'of',
  'upon',
  'toward',
  'towards',
])

export const findEvents = (reading: Reading, claims: readonly Claim[]): EventDraft[] => {
  const events: EventDraft[] = []
  const datesBy = new Map<number, DateSpan[]>()
  for (const date of reading.dates) {
    const list = datesBy.get(date.sentence)
    if (list === undefined) datesBy.set(date.sentence, [date])
    else list.push(date)
  }
  const claimsBy = new Map<number, Claim[]>()
  for (const claim of claims) {
    const list = claimsBy.get(claim.content.sentence)
    if (list === undefined) claimsBy.set(claim.content.sentence, [claim])
    else list.push(claim)
  }
  for (const p of reading.parsed) {
    const index = p.sentence.index
    const used = new Set<Clause>()
    const covered: [number, number][] = []
    const dateFor = (first: number, last: number): DateSpan | null => {
      const near = (datesBy.get(index) ?? []).filter((d) => d.scored && d.value !== null)
      let best: DateSpan | null = null
      let distance = 14
      for (const d of near) {
        const gap = d.first > last ? d.first - last : first > d.last ? first - d.last : 0
        if (gap < distance) {
          best = d
          distance = gap
        }
      }
      return best
    }
    const locations = (first: number, last: number): EntityDraft[] => {
      const out: EntityDraft[] = []
      for (let k = first; k <= last; k += 1) {
        if (
          ![
            'in',
            'at',
            'near',
            'into',
            'from',
            'to',
            'around',
            'outside',
            'inside',
            'across',
            'and',
            'of',
          ].includes(lowerAt(p, k))
        )
          continue
        const phrase = p.phraseAt[k + 1]
        if (phrase === undefined) continue
        const name = reading.references.nameAt(index, phrase.head)
        if (
          name !== undefined &&
          PLACE_TYPES.has(name.entity.type) &&
          name.kind !== 'demonym' &&
          !out.includes(name.entity)
        )
          out.push(name.entity)
      }
      return out
    }
    const agents = (phrases: readonly NounPhrase[]): EntityDraft[] => {
      const first = phrases[0]
      if (first?.pronoun && ['we', 'i'].includes(lowerAt(p, first.head))) {
        return [
          ...((claimsBy.get(index) ?? []).find(
            (c) => c.content.first <= first.head && first.head <= c.content.last,
          )?.speakers ?? []),
        ]
      }
      return entitiesOf(reading, p, phrases)
    }
    const recipientsOf = (clause: Clause, actors: readonly EntityDraft[]): EntityDraft[] => {
      const out: EntityDraft[] = []
      const take = (list: readonly EntityDraft[]): void => {
        for (const e of list) if (!actors.includes(e) && !out.includes(e)) out.push(e)
      }
      if (clause.verb.passive) take(agents(clause.subjects))
      else take(agents(clause.objects))
      if (out.length === 0 && !clause.verb.passive) {
        // "rejected an African Union plan", "rejecting Western reports": the owner of the thing
        for (const object of clause.objects) {
          for (let k = object.first; k < object.head; k += 1) {
            const name = reading.references.nameAt(index, k)
            if (name !== undefined) take([name.entity])
          }
          const owner = reading.references.possessorOf(index, object)
          if (owner !== undefined) take([owner])
        }
      }
      if (out.length > 0) return out
      for (const x of clause.prepositionals) {
        if (!RECIPIENT_PREPOSITIONS.has(x.preposition)) continue
        if (x.preposition === 'by' && clause.verb.passive) continue
        take(
          agents(x.phrases).filter(
            (e) =>
              (e.type !== 'place' && e.type !== 'region') ||
              x.preposition === 'with' ||
              x.preposition === 'on',
          ),
        )
        if (out.length > 0) break
      }
      return out
    }
    /** Who receives a visitor in a place: the place, and the state whose capital it is, if the report names it. */
    const hosts = (phrases: readonly NounPhrase[]): EntityDraft[] =>
      phrases.flatMap((phrase) => {
        const name = reading.references.nameAt(index, phrase.head)
        if (name === undefined || !PLACE_TYPES.has(name.entity.type)) return []
        const state = name.span.form?.standsFor
        const known =
          state === null || state === undefined ? undefined : reading.register.find(`g:${state.key}`)
        return known === undefined ? [name.entity] : [known, name.entity]
      })
    const actorsOf = (clause: Clause): EntityDraft[] => {
      if (clause.verb.passive) {
        const by = clause.prepositionals.find((x) => x.preposition === 'by')
        return by === undefined ? [] : agents(by.phrases)
      }
      return agents(clause.subjects)
    }
    const modalityOf = (clause: Clause, top: Clause): Modality => {
      if (top.verb.negated || clause.verb.negated) return 'negated'
      if (insideCondition(p, top.verb.first)) return 'conditional'
      const attitude = attitudeOf(top)
      if (top !== clause && attitude === 'promise') return 'pledged'
      if (top !== clause && (attitude === 'plan' || top.verb.copula || PLANNING.has(top.verb.lemma)))
        return 'planned'
      if (top !== clause && attitude === 'hope') return 'goal'
      if (top.verb.tense === 'future') return top.verb.modal === 'would' ? 'planned' : 'planned'
      if (top.verb.modal !== null && ['may', 'might', 'could', 'should', 'must'].includes(top.verb.modal))
        return 'conditional'
      if (clause.verb.form === 'infinitive' && top === clause) return 'goal'
      const claim = (claimsBy.get(index) ?? []).find(
        (c) => c.stance === 'allege' && c.content.first <= top.verb.first && top.verb.first <= c.content.last,
      )
      if (claim !== undefined) return 'alleged'
      if (top.verb.perfect && lowerAt(p, top.verb.first) === 'had') return 'historical'
      const ing = lowerAt(p, top.verb.head).endsWith('ing') && top.verb.form === 'finite'
      return ing || top.verb.lemma === 'continue' ? 'ongoing' : 'actual'
    }
    const add = (
      first: number,
      last: number,
      code: EventCode,
      actors: readonly EntityDraft[],
      recipients: readonly EntityDraft[],
      modality: Modality,
      optional = false,
    ): void => {
      if (last < first) return
      events.push({
        trigger: { sentence: index, first, last },
        code,
        actors,
        recipients,
        location: locations(first, Math.min(last + 6, p.sentence.tokens.length - 1)),
        date: dateFor(first, last),
        modality,
        optional,
      })
      covered.push([first, last])
    }
    for (const clause of p.clauses) {
      if (used.has(clause)) continue
      const { verb } = clause
      const attitude = attitudeOf(clause)
      const inner = p.verbAt[clause.complement]
      const trigger = verb.head
      const end = extentEnd(reading, p, trigger, { conditions: true })
      const core = Math.min(end, Math.max(clause.end, verb.last))
      // An attitude over an infinitive, gerund or noun of action.
      if (
        attitude !== undefined &&
        attitude !== 'report' &&
        attitude !== 'begin' &&
        attitude !== 'end' &&
        attitude !== 'permit'
      ) {
        let code: EventCode | null = null
        let act: Clause | undefined
        let noun: NounPhrase | undefined
        if (inner !== undefined && inner !== clause && inner.verb.form !== 'finite') act = inner
        else if (inner !== undefined || clause.complement >= 0) {
          act = p.clauses.find((c) => c.verb.first >= clause.complement && c.verb.form === 'finite')
        }
        if (act !== undefined) {
          let deep = basicCode(p, act)
          if (deep === null || attitudeOf(act) === 'begin') {
            const deeper = p.verbAt[act.complement]
            const object = act.objects[0]
            if (deeper !== undefined && deeper !== act) deep = basicCode(p, deeper) ?? deep
            if (deep === null && object !== undefined) deep = nounCode(p, object)
          }
          code = compose(attitude, deep, verb.lemma)
          const reports =
            verb.lemma === 'announce' && act.verb.form === 'finite' && act.verb.tense !== 'future'
          const insists = verb.lemma === 'insist' && act.verb.modal !== 'must' && act.verb.modal !== 'should'
          if (reports || insists) code = null
        } else {
          noun =
            clause.prepositionals.find(
              (x) =>
                (x.preposition === 'to' || x.preposition === 'for' || x.preposition === 'on') &&
                x.at <= verb.last + 3,
            )?.phrases[0] ?? clause.objects.find((o) => nounCode(p, o) !== null)
          const nominal = noun === undefined ? null : nounCode(p, noun)
          const gerund = clause.prepositionals.find((x) => x.gerund !== null)?.gerund
          const gerundClause = gerund === null || gerund === undefined ? undefined : p.verbAt[gerund.head]
          code = compose(
            attitude,
            gerundClause === undefined ? nominal : basicCode(p, gerundClause),
            verb.lemma,
          )
          if (attitude === 'hope' && verb.lemma !== 'seek') code = null
          if (attitude === 'refuse' && noun === undefined) code = basicCode(p, clause)
          if (attitude === 'plan') code = null
        }
        if (attitude === 'hope' && act !== undefined && code !== null && code === basicCode(p, act))
          code = null
        if (code !== null && attitude === 'promise' && verb.negated && verb.modal !== null)
          code = compose('refuse', null, 'refuse')
        if (code !== null && !(attitude === 'refuse' && basicCode(p, clause)?.cameo === '016')) {
          const passiveAsk = verb.passive
          const actors = passiveAsk ? actorsOf(clause) : agents(clause.subjects)
          let recipients: EntityDraft[] = []
          if (passiveAsk) recipients = agents(clause.subjects)
          else if (attitude === 'ask')
            recipients = agents(
              clause.objects.length > 0
                ? clause.objects
                : (clause.prepositionals.find(
                    (x) =>
                      ['on', 'to', 'upon', 'from', 'for'].includes(x.preposition) && x.at <= verb.last + 4,
                  )?.phrases ?? []),
            )
          if (attitude === 'refuse' && clause.objects.length > 0) recipients = recipientsOf(clause, actors)
          if (recipients.length === 0 && act !== undefined) {
            if (attitude === 'ask' && act.verb.form === 'finite') recipients = agents(act.subjects)
            else recipients = recipientsOf(act, actors)
            const deeper = p.verbAt[act.complement]
            if (recipients.length === 0 && deeper !== undefined && deeper !== act)
              recipients = recipientsOf(deeper, actors)
          }
          if (recipients.length === 0 && attitude !== 'ask') recipients = recipientsOf(clause, actors)
          const modality = verb.negated
            ? 'negated'
            : insideCondition(p, verb.first)
              ? 'conditional'
              : attitude === 'promise'
                ? 'pledged'
                : attitude === 'plan'
                  ? 'planned'
                  : verb.perfect && lowerAt(p, verb.first) === 'had'
                    ? 'historical'
                    : 'actual'
          const last =
            act === undefined
              ? core
              : Math.max(core, Math.min(extentEnd(reading, p, verb.head, { conditions: true }), act.end))
          add(
            trigger,
            last,
            code,
            actors,
            recipients.filter((e) => !actors.includes(e)),
            modality,
          )
          if (
            act !== undefined &&
            (attitude === 'promise' || attitude === 'refuse' || attitude === 'threaten' || attitude === 'ask')
          )
            used.add(act)
          // A second act joined by "and": "agreed to the withdrawal and the launching of talks".
          if (noun !== undefined && attitude === 'promise') {
            for (const other of clause.prepositionals.flatMap((x) => x.phrases)) {
              if (other === noun || lowerAt(p, other.first - 1) !== 'and') continue
              const second = nounCode(p, other) ?? secondNoun(p, other)
              if (second !== null) {
                const composed = compose('promise', second, verb.lemma)
                if (composed !== null)
                  add(
                    other.head,
                    extentEnd(reading, p, other.head, { conditions: true }),
                    composed,
                    actors,
                    phrasesAfter(reading, p, other, actors),
                    'pledged',
                  )
              }
            }
          }
          continue
        }
        if (attitude === 'plan' && act !== undefined) continue
      }
      // Planned: "was due to fly", "is expected to meet", "was scheduled for talks".
      if (PLANNING.has(verb.lemma) || (verb.copula && PLANNING.has(lowerAt(p, verb.last + 1)))) {
        const via = clause.prepositionals.find((x) => x.preposition === 'for')?.phrases[0]
        const act = inner !== undefined && inner.verb.form === 'infinitive' ? inner : undefined
        const deep = act !== undefined ? basicCode(p, act) : via !== undefined ? nounCode(p, via) : null
        if (deep !== null && !(verb.lemma === 'expect' && act === undefined)) {
          const composed = compose('plan', deep, verb.lemma)
          const actors = agents(clause.subjects)
          const adjective = ['ready', 'willing', 'prepared'].includes(lowerAt(p, verb.last + 1))
          const from = adjective ? verb.last + 1 : (act?.verb.head ?? verb.head)
          if (composed !== null) {
            let recipients =
              act !== undefined
                ? recipientsOf(act, actors)
                : recipientsOf({ ...clause, verb: { ...verb, passive: false } }, actors)
            if (recipients.length === 0 && deep.type === 'CONSULT') {
              const stops = (act ?? clause).prepositionals.filter((x) =>
                ['in', 'to', 'at'].includes(x.preposition),
              )
              recipients = hosts(stops.flatMap((x) => x.phrases))
            }
            add(
              from,
              extentEnd(reading, p, from, { conditions: true }),
              composed,
              actors,
              recipients,
              'planned',
            )
            if (act !== undefined) used.add(act)
            continue
          }
        }
      }
      const basic = basicCode(p, clause)
      if (basic === null) {
        // "is ready to V", "must V", "will not V" of an actor, whatever the verb
        const actors = agents(clause.subjects)
        if (
          verb.form === 'infinitive' &&
          ['ready', 'willing', 'prepared'].includes(lowerAt(p, verb.first - 1))
        ) {
          add(
            trigger,
            core,
            { type: 'AGREE', mode: null, cameo: '030' },
            actors,
            recipientsOf(clause, actors),
            'pledged',
          )
        } else if (verb.form === 'finite' && verb.modal === 'must' && !verb.passive && actors.length > 0) {
          const claim = (claimsBy.get(index) ?? []).find(
            (c) => c.content.first <= verb.first && verb.first <= c.content.last,
          )
          if (claim !== undefined)
            add(
              verb.first,
              core,
              { type: 'REQUEST', mode: 'change', cameo: '100' },
              claim.speakers,
              actors,
              'actual',
            )
        } else if (
          verb.negated &&
          verb.form === 'finite' &&
          verb.modal !== null &&
          ['will', 'would', "'ll"].includes(verb.modal) &&
          actors.length > 0 &&
          !insideCondition(p, verb.first)
        ) {
          add(
            trigger,
            core,
            { type: 'REJECT', mode: null, cameo: '120' },
            actors,
            recipientsOf(clause, actors),
            'actual',
          )
        }
        continue
      }
      const chain = governors(clause)
      const top =
        verb.form === 'infinitive' || verb.form === 'gerund'
          ? (chain.find(
              (c) => c.verb.form === 'finite' && !['say', 'tell', 'report'].includes(c.verb.lemma),
            ) ?? clause)
          : clause
      let code: EventCode = basic
      const future =
        verb.form === 'finite' &&
        verb.tense === 'future' &&
        (verb.modal === 'will' ||
          verb.modal === 'would' ||
          verb.modal === 'shall' ||
          verb.modal === "'ll" ||
          verb.modal === "'d")
      const unless =
        verb.form === 'finite' &&
        verb.tense === 'future' &&
        p.sentence.tokens.some(
          (t) => t.i > verb.last && (t.lower === 'unless' || (t.lower === 'if' && basic.type === 'REJECT')),
        )
      const ready =
        verb.form === 'infinitive' &&
        top !== clause &&
        (top.verb.copula || ['prepare', 'commit'].includes(top.verb.lemma))
      if ((future || ready) && !verb.negated)
        code = compose('promise', basic, ready ? 'ready' : verb.lemma) ?? basic
      if (unless) code = { type: 'THREATEN', mode: null, cameo: '130' }
      const duty =
        (verb.modal === 'must' || verb.modal === 'should') &&
        verb.form === 'finite' &&
        agents(clause.subjects).length > 0
      if (duty)
        code = {
          type: 'REQUEST',
          mode: basic.type === 'RETREAT' || basic.type === 'CONCEDE' ? 'yield' : 'change',
          cameo: '100',
        }
      if (verb.negated && future && !CONFLICTUAL.has(basic.type))
        code = compose('refuse', basic, 'refuse') ?? basic
      let actors = actorsOf(clause)
      let recipients = recipientsOf(clause, actors)
      if (duty) {
        const claim = (claimsBy.get(index) ?? []).find(
          (c) => c.content.first <= verb.first && verb.first <= c.content.last,
        )
        recipients = actors
        actors = [...(claim?.speakers ?? [])]
      }
      if (code.type === 'CONSULT' && basic.mode === 'visit' && recipients.length === 0) {
        const host = clause.prepositionals.find((x) => ['in', 'to'].includes(x.preposition))?.phrases ?? []
        recipients = hosts(host)
      }
      if (recipients.length === 0 && code.type === 'ACCUSE' && clause.complement >= 0) {
        const said = p.clauses.find((c) => c.verb.first >= clause.complement && c.verb.form === 'finite')
        if (said !== undefined) recipients = agents(said.subjects).filter((e) => !actors.includes(e))
      }
      if (verb.lemma === 'link' || verb.lemma === 'tie') recipients = []
      if (actors.length === 0 && !verb.passive && verb.form === 'participle') actors = agents(clause.subjects)
      add(trigger, core, code, actors, recipients, modalityOf(clause, top))
    }
    // Acts named by nouns.
    for (const phrase of p.phrases) {
      const code = nounCode(p, phrase)
      if (code === null || phrase.temporal) continue
      if (covered.some(([a, b]) => phrase.head >= a && phrase.head <= b)) {
        if (!(code.type === 'ASSAULT' || code.type === 'CONSULT')) continue
      }
      const owner = reading.references.possessorOf(index, phrase)
      const actors: EntityDraft[] = owner === undefined ? [] : [owner]
      const recipients: EntityDraft[] = []
      for (let k = phrase.first; k < phrase.head; k += 1) {
        const name = reading.references.nameAt(index, k)
        if (name !== undefined && actors.length === 0 && k > phrase.possessorLast) actors.push(name.entity)
      }
      let k = phrase.last + 1
      for (let guard = 0; guard < 4; guard += 1) {
        const link = lowerAt(p, k)
        const target = p.phraseAt[k + 1]
        if (
          target === undefined ||
          ![
            'by',
            'with',
            'on',
            'against',
            'between',
            'of',
            'in',
            'for',
            'to',
            'from',
            'over',
            'at',
            'near',
          ].includes(link)
        )
          break
        const found = agents([target])
        const list = found.filter((e) => e.type !== 'place' && e.type !== 'region')
        if (link === 'by' || (link === 'of' && code.type === 'RETREAT'))
          actors.push(...list.filter((e) => !actors.includes(e)))
        else if (link === 'between') {
          actors.push(...list)
          const next = lowerAt(p, target.last + 1) === 'and' ? p.phraseAt[target.last + 2] : undefined
          if (next !== undefined) actors.push(...agents([next]))
        } else if (
          link === 'with' ||
          link === 'on' ||
          link === 'against' ||
          link === 'for' ||
          link === 'to' ||
          (link === 'of' && code.type === 'ASSAULT')
        )
          recipients.push(...list.filter((e) => e.type !== 'territory' || link === 'on'))
        k = target.last + 1
      }
      const clause = p.clauses.find(
        (c) =>
          c.objects.includes(phrase) ||
          c.prepositionals.some((x) => x.phrases.includes(phrase)) ||
          c.subjects.includes(phrase),
      )
      if (
        actors.length === 0 &&
        clause !== undefined &&
        !clause.subjects.includes(phrase) &&
        code.type !== 'ASSAULT'
      )
        actors.push(...agents(clause.subjects))
      const modality: Modality =
        clause !== undefined && clause.verb.tense === 'future'
          ? 'planned'
          : clause?.verb.lemma === 'continue'
            ? 'ongoing'
            : 'actual'
      add(
        phrase.head,
        extentEnd(reading, p, phrase.head),
        code,
        [...new Set(actors)],
        [...new Set(recipients)].filter((e) => !actors.includes(e)),
        modality,
        true,
      )
    }
  }
  return events
}

function secondNoun(p: ParsedSentence, phrase: NounPhrase): EventCode | null {
  // "the launching of talks": the act is in the of-phrase
  if (lowerAt(p, phrase.last + 1) !== 'of') return null
  const target = p.phraseAt[phrase.last + 2]
  return target === undefined ? null : nounCode(p, target)
}

function phrasesAfter(
  reading: Reading,
  p: ParsedSentence,
  phrase: NounPhrase,
  actors: readonly EntityDraft[],
): EntityDraft[] {
  let k = phrase.last + 1
  for (let guard = 0; guard < 4; guard += 1) {
    const target = p.phraseAt[k + 1]
    if (target === undefined) return []
    if (lowerAt(p, k) === 'with') return entitiesOf(reading, p, [target]).filter((e) => !actors.includes(e))
    k = target.last + 1
  }
  return []
}
