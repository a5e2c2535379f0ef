/*
 * Commitments: who binds whom to what. Frames of promise, agreement and threat; a later mention of the same content by
 * the same debtor is a restatement, not a new pledge; breach and fulfilment are states of a pledge.
 */
import type { NounPhrase } from './chunks.ts'
import { type ConditionSpan, conditionsIn } from './conditions.ts'
import type { EntityDraft } from './entities.ts'
import { basicCode } from './events/coder.ts'
import { CONFLICTUAL } from './events/codes.ts'
import { LINKING_VERBS } from './lexicon/conditions.ts'
import { ASK_OBJECT } from './lexicon/demands.ts'
import {
  AGREEMENT_NOUNS,
  ANNOUNCING,
  BREAKING,
  CONFLICT_NOUNS,
  FAILING,
  GIVING,
  HARMFUL,
  HARMFUL_NOUNS,
  KEEPING,
  PLEDGE_INFINITIVE,
  PLEDGE_NOUN,
  PLEDGE_OBJECT,
  PLEDGE_THAT,
  PROMISE_NOUNS,
  READY_ADJECTIVES,
  RECEIVING,
  SIGNING,
  STIPULATING,
} from './lexicon/pledges.ts'
import {
  entitiesOf,
  extentEnd,
  governors,
  insideCondition,
  lowerAt,
  markerAt,
  type Reading,
  type TokenSpan,
} from './reading.ts'
import type { Clause, ParsedSentence } from './roles.ts'
import type { Claim } from './speech.ts'
import { canBeParticiple } from './verbs.ts'

export type CommitmentKind = 'pledge' | 'threat' | 'agreement' | 'offer' | 'historical pledge'

export interface CommitmentStatus {
  readonly state: string
  readonly quote: TokenSpan
}

export interface Commitment {
  kind: CommitmentKind
  debtors: readonly EntityDraft[]
  beneficiaries: readonly EntityDraft[]
  readonly content: TokenSpan
  readonly cue: TokenSpan
  readonly conditions: ConditionSpan[]
  readonly status: CommitmentStatus[]
  readonly restatedAs: TokenSpan[]
  /** Lemmas of content words, nominalisations turned into verbs; for telling restatements. */
  readonly gist: ReadonlySet<string>
  /** Main act of the content. */
  readonly act: string
}

const span = (p: ParsedSentence, first: number, last: number): TokenSpan => ({
  sentence: p.sentence.index,
  first,
  last,
})

const NOMINAL: Readonly<Record<string, string>> = {
  withdrawal: 'withdraw',
  pullout: 'withdraw',
  pullback: 'withdraw',
  withdraw: 'withdraw',
  'pull-out': 'withdraw',
  launching: 'launch',
  start: 'launch',
  begin: 'launch',
  open: 'launch',
  opening: 'launch',
  beginning: 'launch',
  resume: 'launch',
  resumption: 'launch',
  halting: 'halt',
  stop: 'halt',
  end: 'halt',
  cessation: 'halt',
  suspension: 'suspend',
  release: 'release',
  freeing: 'release',
  free: 'release',
  disarmament: 'disarm',
  disarming: 'disarm',
  deployment: 'deploy',
  signing: 'sign',
  participation: 'participate',
  attendance: 'attend',
  return: 'return',
  talk: 'talk',
  negotiation: 'talk',
  dialogue: 'talk',
}
const act = (lemma: string): string => NOMINAL[lemma] ?? lemma

const EMPTY_WORDS = new Set(['be', 'have', 'do', 'the', 'a', 'new', 'immediate', 'full', 'all'])

const gistOf = (p: ParsedSentence, first: number, last: number): { gist: Set<string>; act: string } => {
  const gist = new Set<string>()
  let main = ''
  for (const t of p.sentence.tokens.slice(first, last + 1)) {
    if (!['NOUN', 'VERB', 'PROPN'].includes(t.pos) || EMPTY_WORDS.has(t.lemma)) continue
    const word = act(t.lemma)
    if (main === '' && t.pos !== 'PROPN') main = word
    gist.add(word)
  }
  return { gist, act: main }
}

const ACTION_NOUN =
  /(?:ing|al|tion|sion|ment|ance|ence|fire|release|return|talks?|truce|visit|meeting|summit|stop|freeze|halt|start|lifting|transfer|exchange|vote|poll|elections?|inspections?|pullout|pullback|end|peace|dialogue|negotiations?|autonomy|role|access|force|mission|plan|cease-fire|deal|accord|demands?|proposals?|terms|timetable|handover|ban|referendum|monitors|observers|corridor)$/

/** Whether what is promised does harm: then the pledge is a threat. */
export const isHarmful = (p: ParsedSentence, first: number, last: number): boolean => {
  const tokens = p.sentence.tokens.slice(first, last + 1)
  const verb = tokens.find((t) => t.pos === 'VERB')
  const nouns = tokens.filter((t) => t.pos === 'NOUN' || t.pos === 'PROPN').map((t) => t.lemma)
  const conflict = nouns.some((n) => CONFLICT_NOUNS.has(n) || HARMFUL_NOUNS.has(n))
  if (verb === undefined) return false
  const negated = p.verbAt[verb.i]?.verb.negated === true
  const easing = [
    'stop',
    'halt',
    'end',
    'lift',
    'cease',
    'suspend',
    'ease',
    'refrain',
    'cancel',
    'renounce',
    'remove',
    'investigate',
    'prevent',
    'condemn',
    'avoid',
    'reduce',
    'curb',
    'observe',
    'call',
  ].includes(verb.lemma)
  if (easing) {
    const cooperative = nouns.some((n) =>
      [
        'talk',
        'negotiation',
        'aid',
        'cooperation',
        'participation',
        'ceasefire',
        'truce',
        'support',
        'supply',
        'tie',
        'relation',
        'gas',
        'dialogue',
        'contact',
        'process',
      ].includes(n),
    )
    return !negated && cooperative && ['suspend', 'halt', 'stop', 'cancel', 'end'].includes(verb.lemma)
  }
  if (negated) return ['cooperate', 'negotiate', 'disarm', 'talk'].includes(verb.lemma)
  if (verb.lemma === 'withdraw' || verb.lemma === 'pull')
    return (
      tokens.some((t) => t.lower === 'from') &&
      nouns.some((n) =>
        [
          'talk',
          'negotiation',
          'process',
          'agreement',
          'treaty',
          'coalition',
          'government',
          'accord',
        ].includes(n),
      )
    )
  if (
    verb.lemma === 'launch' ||
    verb.lemma === 'resume' ||
    verb.lemma === 'use' ||
    verb.lemma === 'take' ||
    verb.lemma === 'carry' ||
    verb.lemma === 'continue' ||
    verb.lemma === 'step' ||
    verb.lemma === 'begin' ||
    verb.lemma === 'start'
  )
    return conflict
  if (verb.lemma === 'close')
    return nouns.some((n) => ['border', 'crossing', 'road', 'airport', 'office'].includes(n))
  if (
    ['refer', 'respond', 'hit', 'cut', 'use', 'halt', 'suspend', 'cancel', 'tighten', 'withhold'].includes(
      verb.lemma,
    )
  )
    return verb.lemma !== 'refer' || nouns.includes('council')
  return HARMFUL.has(verb.lemma)
}

const PAST_ONLY = new Set(['have', 'be'])
/** Verbs that happen to one, or say nothing of what one binds oneself to. */
const STATIVE = new Set(
  'remain know see find become need help depend mean require lead decide come happen fail lose collapse win suffer face die cause make like prefer want hope expect benefit last get seem appear cost rise fall grow include spread worsen improve'.split(
    ' ',
  ),
)
/** Acts of one's own that no event code covers. */
const ACTS = new Set(
  'allow permit let give send consult study consider hold pay lift continue comply obey attend participate join take keep stay go abide hand work act respond drop open close cut move seek finish complete set leave support back sign withdraw appoint name build raise lower transfer implement vote publish put present submit do return'.split(
    ' ',
  ),
)
/** What a warning that is a threat warns of. */
const MENACES = new Set(
  'response sanctions action strikes consequences isolation retaliation reprisals measures attack attacks punishment force intervention offensive steps'.split(
    ' ',
  ),
)
const ACTOR_TYPES = new Set([
  'person',
  'country',
  'government',
  'armed_group',
  'organization',
  'group',
  'territory',
  'place',
])

const AGREEMENT_HEAD = (word: string): boolean =>
  AGREEMENT_NOUNS.has(word) || AGREEMENT_NOUNS.has(word.replace(/s$/, ''))

export const findCommitments = (reading: Reading, claims: readonly Claim[]): Commitment[] => {
  const claimsBy = new Map<number, Claim[]>()
  for (const claim of claims) {
    const list = claimsBy.get(claim.content.sentence)
    if (list === undefined) claimsBy.set(claim.content.sentence, [claim])
    else list.push(claim)
  }
  const commitments: Commitment[] = []
  let lastAgreement: readonly EntityDraft[] = []

  const sameDebtor = (a: readonly EntityDraft[], b: readonly EntityDraft[]): boolean =>
    a.length === 0 ||
    b.length === 0 ||
    a.some((e) =>
      b.some(
        (f) =>
          e === f ||
          e.memberOf === f.id ||
          f.memberOf === e.id ||
          (e.memberOf !== null && e.memberOf === f.memberOf),
      ),
    )

  for (const p of reading.parsed) {
    const { tokens } = p.sentence
    const index = p.sentence.index
    const quoted = reading.quoted[index] ?? []
    const here: Commitment[] = []
    const covered: [number, number][] = []
    const overlaps = (a: number, b: number): boolean => covered.some(([x, y]) => a <= y && b >= x)

    const add = (
      kind: CommitmentKind,
      debtors: readonly EntityDraft[],
      cueFirst: number,
      cueLast: number,
      first: number,
      last: number,
      beneficiaries: readonly EntityDraft[] = [],
    ): Commitment | null => {
      if (last < first || overlaps(first, last)) return null
      if (tokens[first] === undefined) return null
      covered.push([first, last])
      const { gist, act: main } = gistOf(p, first, last)
      const earlier = latest(
        commitments,
        (c) =>
          c.kind !== 'historical pledge' &&
          c.act === main &&
          main !== '' &&
          index - c.content.sentence <= 12 &&
          sameDebtor(c.debtors, debtors) &&
          (c.kind === 'threat') === (kind === 'threat') &&
          (shared(c.gist, gist) >= 2 || (gist.size === 1 && c.gist.has(main))) &&
          (c.content.sentence !== index ||
            (c.content.last < first && shared(c.gist, gist) >= Math.min(c.gist.size, gist.size))),
      )
      if (earlier !== undefined) {
        earlier.restatedAs.push(span(p, first, last))
        here.push(earlier)
        return earlier
      }
      const made: Commitment = {
        kind,
        debtors,
        beneficiaries: beneficiaries.length > 0 ? beneficiaries : beneficiariesIn(p, first, last, debtors),
        content: span(p, first, last),
        cue: span(p, cueFirst, cueLast),
        conditions: [],
        status: [
          {
            state: kind === 'threat' ? 'threatened' : kind === 'offer' ? 'offered' : 'pledged',
            quote: span(p, cueFirst, last),
          },
        ],
        restatedAs: [],
        gist,
        act: main,
      }
      commitments.push(made)
      here.push(made)
      return made
    }

    function beneficiariesIn(
      q: ParsedSentence,
      first: number,
      last: number,
      debtors: readonly EntityDraft[],
    ): EntityDraft[] {
      for (let k = first; k < last; k += 1) {
        if (['with', 'to', 'for'].includes(lowerAt(q, k))) {
          const target = q.phraseAt[k + 1]
          const found = target === undefined || target.last > last ? [] : entitiesOf(reading, q, [target])
          const fit = found.filter((e) => !debtors.includes(e) && e.type !== 'place' && e.type !== 'region')
          if (fit.length > 0) return fit
        }
      }
      return []
    }

    /** Not a pledge: asked for, refused, hoped for, or only imagined. */
    const unreal = (clause: Clause): boolean => {
      if (clause.verb.negated || insideCondition(p, clause.verb.first)) return true
      if (
        clause.verb.modal !== null &&
        ['could', 'might', 'may', 'should', 'must', 'would', 'can'].includes(clause.verb.modal) &&
        clause.verb.lemma !== 'be'
      ) {
        if (clause.verb.modal !== 'would' || clause.verb.lemma === 'agree' || clause.verb.lemma === 'accept')
          return true
      }
      return governors(clause).some(
        (g) =>
          FAILING.has(g.verb.lemma) ||
          g.verb.negated ||
          (clause.verb.form === 'infinitive' &&
            (ASK_OBJECT.has(g.verb.lemma) ||
              [
                'call',
                'appeal',
                'persuade',
                'force',
                'hope',
                'expect',
                'want',
                'try',
                'seek',
                'appear',
                'seem',
                'likely',
              ].includes(g.verb.lemma))),
      )
    }

    const coordinatedInfinitives = (from: number, last: number): [number, number][] => {
      // "to withdraw its troops and to allow observers" → two contents; "and allow" likewise.
      const out: [number, number][] = []
      let start = from
      for (let k = from + 1; k <= last; k += 1) {
        if (lowerAt(p, k) !== 'and' && lowerAt(p, k) !== ',') continue
        let j = k + 1
        if (lowerAt(p, j) === 'and') j += 1
        const verb = p.verbAt[j]
        if (verb === undefined || verb.verb.first !== j) continue
        const bare =
          verb.verb.form === 'infinitive' ||
          (verb.verb.form === 'finite' &&
            verb.verb.head === j &&
            tokens[j]?.lemma === tokens[j]?.lower &&
            !canBeParticiple(tokens[j] as (typeof tokens)[number]))
        if (!bare) continue
        out.push([start, k - 1])
        start = j
        k = j
      }
      out.push([start, last])
      return out
    }

    const infinitiveContent = (
      clause: Clause,
      kind: CommitmentKind,
      debtors: readonly EntityDraft[],
      cueFirst: number,
      cueLast: number,
      at: number,
    ): void => {
      const from = ['not', 'never'].includes(lowerAt(p, at - 1)) ? at - 1 : at
      let last = extentEnd(reading, p, at, { conditions: true })
      // "and allow monitors": a bare verb goes on under the same "to".
      for (let guard = 0; guard < 3; guard += 1) {
        let j = last + 1
        if (lowerAt(p, j) === ',') j += 1
        if (lowerAt(p, j) !== 'and') break
        j += 1
        const verb = p.verbAt[j]
        const t = tokens[j]
        if (
          verb === undefined ||
          t === undefined ||
          t.pos !== 'VERB' ||
          t.lemma !== t.lower ||
          verb.verb.head !== j ||
          canBeParticiple(t)
        )
          break
        last = extentEnd(reading, p, j, { conditions: true })
      }
      for (const [a, b] of coordinatedInfinitives(from, last)) {
        add(isHarmful(p, a, b) ? 'threat' : kind, debtors, cueFirst, cueLast, a, b)
      }
      void clause
    }

    for (const clause of p.clauses) {
      const { verb } = clause
      const { lemma } = verb
      const subjects = entitiesOf(reading, p, clause.subjects)
      const inQuote = quoted[verb.head] === true
      const next = p.verbAt[clause.complement]
      const infinitive =
        next !== undefined && next.verb.form === 'infinitive' && next.verb.first === clause.complement
          ? next
          : undefined

      // 1. promise / agree / offer to VERB; threaten to VERB
      if (
        (PLEDGE_INFINITIVE.has(lemma) || lemma === 'threaten') &&
        infinitive !== undefined &&
        !unreal(clause) &&
        !verb.passive
      ) {
        const kind =
          lemma === 'threaten'
            ? 'threat'
            : lemma === 'offer' || lemma === 'volunteer' || lemma === 'propose'
              ? 'offer'
              : 'pledge'
        infinitiveContent(clause, kind, subjects, verb.first, verb.last, infinitive.verb.first)
        continue
      }
      // 1b. "had been pledged / was agreed to" are left alone; be willing / ready / committed to VERB
      if (verb.copula || lemma === 'be') {
        const adjective = lowerAt(p, verb.last + 1)
        const at = READY_ADJECTIVES.has(adjective)
          ? verb.last + 1
          : READY_ADJECTIVES.has(lowerAt(p, verb.last + 2))
            ? verb.last + 2
            : -1
        const inf = at < 0 ? undefined : p.verbAt[at + 1]
        if (inf !== undefined && inf.verb.form === 'infinitive' && !unreal(clause)) {
          infinitiveContent(clause, 'pledge', subjects, verb.first, at, inf.verb.first)
          continue
        }
        if (at >= 0 && lowerAt(p, at) === 'committed' && lowerAt(p, at + 1) === 'to' && !unreal(clause)) {
          add(
            'pledge',
            subjects,
            verb.first,
            at + 1,
            at + 2,
            extentEnd(reading, p, at + 2, { conditions: true }),
          )
          continue
        }
        // passive forms tagged as verbs: "is prepared to", "was committed to"
      }
      if (
        verb.passive &&
        READY_ADJECTIVES.has(lowerAt(p, verb.head)) &&
        infinitive !== undefined &&
        !unreal(clause)
      ) {
        infinitiveContent(clause, 'pledge', subjects, verb.first, verb.last, infinitive.verb.first)
        continue
      }
      // 2. agree / commit to NP or to -ing
      if (PLEDGE_NOUN.has(lemma) && !verb.passive && !unreal(clause)) {
        const to = clause.prepositionals.find(
          (x) =>
            (x.preposition === 'to' || x.preposition === 'on' || x.preposition === 'upon') &&
            x.at <=
              verb.last +
                (clause.objects.length > 0 ||
                lowerAt(p, verb.last + 1) === 'in' ||
                posIsLoose(p, verb.last + 1)
                  ? 6
                  : 2),
        )
        if (to !== undefined && (to.phrases.length > 0 || to.gerund !== null)) {
          const last = extentEnd(reading, p, to.at + 1, { conditions: true })
          const parts = nounCoordination(p, to.at + 1, last)
          const head = p.phraseAt[to.at + 1]
          const headWord = head === undefined ? '' : lowerAt(p, head.head)
          const joint = to.preposition !== 'to' || (subjects.length > 1 && AGREEMENT_HEAD(headWord))
          for (const [a, b] of parts) add(joint ? 'agreement' : 'pledge', subjects, verb.first, to.at, a, b)
          continue
        }
        // "agreed a ceasefire"
        const object = clause.objects[0]
        if (lemma === 'agree' && object !== undefined && !object.pronoun) {
          add(
            'agreement',
            subjects,
            verb.first,
            verb.last,
            object.first,
            extentEnd(reading, p, object.first, { conditions: true }),
          )
          continue
        }
      }
      // 3. promise / assure / guarantee (X) that S
      if (PLEDGE_THAT.has(lemma) && clause.complement >= 0 && infinitive === undefined && !unreal(clause)) {
        const inner = p.clauses.find((c) => c.verb.first >= clause.complement && c.verb.form === 'finite')
        if (
          inner !== undefined &&
          (inner.verb.tense === 'future' || ['promise', 'pledge', 'vow', 'swear'].includes(lemma))
        ) {
          const actors = entitiesOf(reading, p, inner.subjects)
          const from = clause.complement
          const own = actors.length === 0 || lemma === 'assure' || lemma === 'guarantee' ? subjects : actors
          const debtors =
            inner.subjects[0]?.pronoun === true || actors.length === 0
              ? subjects
              : ['promise', 'pledge', 'vow', 'swear', 'assure', 'guarantee'].includes(lemma)
                ? subjects
                : own
          add(
            isHarmful(p, inner.verb.first, extentEnd(reading, p, from)) ? 'threat' : 'pledge',
            debtors.length > 0 ? debtors : own,
            verb.first,
            verb.last,
            from,
            extentEnd(reading, p, from, { conditions: true }),
          )
          // "… and that prisoners would be exchanged"
          const end = extentEnd(reading, p, from, { conditions: true })
          if (lowerAt(p, end + 1) === 'and' && lowerAt(p, end + 2) === 'that' && end + 3 < tokens.length) {
            add(
              'pledge',
              debtors.length > 0 ? debtors : own,
              verb.first,
              verb.last,
              end + 3,
              extentEnd(reading, p, end + 3, { conditions: true }),
            )
          }
          continue
        }
      }
      // 4. announce / say / warn that SELF will …; make clear that
      const clearAt =
        lemma === 'make'
          ? lowerAt(p, verb.last + 1) === 'clear'
            ? verb.last + 1
            : lowerAt(p, verb.last + 2) === 'clear'
              ? verb.last + 2
              : -1
          : -1
      if (clearAt >= 0 || ((ANNOUNCING.has(lemma) || lemma === 'threaten') && !verb.negated && !inQuote)) {
        const trailing = clause.complement < 0 && clearAt < 0
        const inner = trailing
          ? p.clauses.find(
              (c) =>
                c.verb.form === 'finite' &&
                c.verb.tense === 'future' &&
                c.verb.last < verb.first &&
                c.relation !== 'relative',
            )
          : p.clauses.find(
              (c) =>
                c.verb.first >= Math.max(clause.complement, clearAt) &&
                c.verb.form === 'finite' &&
                c.relation !== 'relative',
            )
        if (
          inner !== undefined &&
          inner.verb.tense === 'future' &&
          inner.verb.modal !== null &&
          ['will', 'would', 'shall', "'ll", "'d"].includes(inner.verb.modal) &&
          !insideCondition(p, inner.verb.first)
        ) {
          const actors = entitiesOf(reading, p, inner.subjects)
          const subject = inner.subjects[0]
          const word = subject === undefined ? '' : lowerAt(p, subject.head)
          const self =
            ['we', 'i', 'it', 'he', 'she', 'they'].includes(word) ||
            actors.some((a) =>
              subjects.some(
                (s) =>
                  a === s ||
                  s.memberOf === a.id ||
                  a.memberOf === s.id ||
                  (a.memberOf !== null && a.memberOf === s.memberOf),
              ),
            )
          const owned =
            subject !== undefined &&
            (subject.possessorLast >= 0 ||
              ['his', 'her', 'its', 'their', 'our'].includes(lowerAt(p, subject.first)))
          const stative =
            PAST_ONLY.has(inner.verb.lemma) || inner.verb.passive || STATIVE.has(inner.verb.lemma)
          const harmful = isHarmful(p, inner.verb.first, extentEnd(reading, p, inner.verb.first))
          const code = basicCode(p, inner)
          const acts = !stative && (code !== null || harmful || ACTS.has(inner.verb.lemma))
          const others =
            acts &&
            actors.length > 0 &&
            actors.every((a) => ACTOR_TYPES.has(a.type)) &&
            !['i', 'you'].includes(word)
          const decreed =
            inner.verb.passive &&
            ['announce', 'promise', 'declare', 'confirm'].includes(lemma) &&
            code !== null &&
            !CONFLICTUAL.has(code.type)
          if (((self || owned) && (!stative || harmful)) || others || decreed) {
            const impersonal = inner.verb.passive && !(self || owned)
            const first = impersonal ? (subject?.first ?? inner.verb.first) : inner.verb.first
            const firstPerson = word === 'we' || word === 'i'
            const debtors = impersonal || firstPerson || actors.length === 0 ? subjects : actors
            add(
              harmful || lemma === 'threaten' || (lemma === 'warn' && harmful) ? 'threat' : 'pledge',
              debtors,
              verb.first,
              verb.last,
              first,
              extentEnd(reading, p, first, { conditions: true }),
            )
            continue
          }
        }
      }
      // 4b. threaten / offer / promise NP; warn of NP
      const offered = clause.objects.at(-1)
      if (
        (PLEDGE_OBJECT.has(lemma) || lemma === 'threaten') &&
        infinitive === undefined &&
        clause.complement < 0 &&
        offered !== undefined &&
        !offered.pronoun &&
        !verb.passive &&
        verb.form === 'finite' &&
        !unreal(clause) &&
        !PROMISE_NOUNS.has(tokens[offered.head]?.lemma ?? '')
      ) {
        const personal = entitiesOf(reading, p, [offered]).some(
          (e) => e.type === 'person' || e.type === 'country' || e.type === 'territory',
        )
        if (!personal) {
          add(
            lemma === 'threaten' ? 'threat' : lemma === 'offer' ? 'offer' : 'pledge',
            subjects,
            verb.first,
            verb.last,
            offered.first,
            extentEnd(reading, p, offered.first, { conditions: true }),
          )
          continue
        }
      }
      if (lemma === 'warn' && !verb.passive && clause.complement < 0) {
        const of = clause.prepositionals.find((x) => x.preposition === 'of' && x.at <= verb.last + 4)
        const what = of?.phrases[0]
        if (of !== undefined && what !== undefined && MENACES.has(lowerAt(p, what.head))) {
          add(
            'threat',
            subjects,
            verb.first,
            of.at,
            what.first,
            extentEnd(reading, p, what.first, { conditions: true }),
          )
          continue
        }
      }
      // 5. give / offer assurances; receive assurances from X
      const object = clause.objects.find((o) => PROMISE_NOUNS.has(tokens[o.head]?.lemma ?? ''))
      if (object !== undefined && (GIVING.has(lemma) || RECEIVING.has(lemma))) {
        const content = complementOfNoun(p, object)
        if (content !== null && !unreal(clause)) {
          const giver = RECEIVING.has(lemma)
            ? entitiesOf(
                reading,
                p,
                clause.prepositionals.find((x) => x.preposition === 'from')?.phrases ?? [],
              )
            : subjects
          add(
            'pledge',
            giver,
            verb.first,
            object.last,
            content,
            extentEnd(reading, p, content, { conditions: true }),
            RECEIVING.has(lemma) ? subjects : [],
          )
          continue
        }
      }
      // 6. sign / accept an agreement
      const signed = clause.objects[0]
      if (SIGNING.has(lemma) && !unreal(clause) && verb.form !== 'gerund') {
        const phrase = verb.passive ? clause.subjects[0] : signed
        if (phrase !== undefined && AGREEMENT_HEAD(lowerAt(p, phrase.head))) {
          const debtors = verb.passive
            ? entitiesOf(
                reading,
                p,
                clause.prepositionals.find((x) => x.preposition === 'by' || x.preposition === 'between')
                  ?.phrases ?? [],
              )
            : subjects
          if (
            ((verb.form === 'finite' && (!verb.passive || verb.tense === 'past')) ||
              (verb.form === 'participle' && debtors.length > 0)) &&
            verb.modal === null
          ) {
            const last = verb.passive
              ? phrase.last
              : extentEnd(reading, p, phrase.first, { conditions: true })
            lastAgreement = debtors
            add('agreement', debtors, verb.first, verb.last, phrase.first, last)
            continue
          }
        }
      }
      // 7. AGREEMENT calls for / provides for / requires …
      const term = clause.subjects[0]
      if (
        term !== undefined &&
        STIPULATING.has(lemma) &&
        AGREEMENT_HEAD(lowerAt(p, term.head)) &&
        !verb.negated &&
        !verb.passive &&
        !['say', 'include', 'set'].includes(lemma)
      ) {
        const via = clause.prepositionals[0]
        const control = infinitive !== undefined && (clause.objects[0] ?? via?.phrases[0]) !== undefined
        if (control) {
          const debtors = entitiesOf(
            reading,
            p,
            clause.objects.length > 0 ? clause.objects : (via?.phrases ?? []),
          )
          infinitiveContent(
            clause,
            'agreement',
            debtors,
            verb.first,
            verb.last,
            infinitive?.verb.first ?? verb.last + 1,
          )
          continue
        }
        const from =
          via !== undefined && via.at === verb.last + 1
            ? via.at + 1
            : clause.complement >= 0
              ? clause.complement
              : (clause.objects[0]?.first ?? -1)
        if (from >= 0) {
          const last = extentEnd(reading, p, from, { conditions: true })
          const agents = entitiesBy(reading, p, from, last)
          for (const [a, b] of nounCoordination(p, from, last)) {
            const own = entitiesBy(reading, p, a, b)
            const debtors = own.length > 0 ? own : agents.length > 0 ? agents : lastAgreement
            add('agreement', debtors, verb.first, from - 1 > verb.last ? from - 1 : verb.last, a, b)
          }
          continue
        }
      }
      // 8. "Under the deal, X will / would / is to / must …"
      if (
        verb.form === 'finite' &&
        (verb.modal === 'will' ||
          verb.modal === 'would' ||
          verb.modal === 'must' ||
          verb.modal === 'shall' ||
          infinitive !== undefined) &&
        underAgreement(p, clause)
      ) {
        const isTo = verb.copula && infinitive !== undefined && infinitive.verb.first === verb.last + 1
        if (verb.modal !== null || isTo || ['agree', 'require', 'oblige', 'commit'].includes(lemma)) {
          const first = isTo ? infinitive.verb.first : verb.first
          const debtors = verb.passive
            ? entitiesBy(reading, p, verb.first, extentEnd(reading, p, first))
            : subjects
          add(
            'agreement',
            debtors,
            0,
            0,
            verb.passive ? (clause.subjects[0]?.first ?? first) : first,
            extentEnd(reading, p, first, { conditions: true }),
          )
          continue
        }
      }
      // 8b. the report itself: "X will allow…", with an actor as subject
      if (
        !inQuote &&
        verb.form === 'finite' &&
        verb.modal === 'will' &&
        !verb.passive &&
        clause.relation !== 'relative' &&
        !insideCondition(p, verb.first) &&
        subjects.length > 0 &&
        subjects.every((e) => ACTOR_TYPES.has(e.type)) &&
        !STATIVE.has(lemma)
      ) {
        const code = basicCode(p, clause)
        const conditional = tokens.some((t) => t.i > verb.last && markerAt(p, t.i) !== null)
        const meeting = code?.type === 'CONSULT' && !verb.negated
        const last = extentEnd(reading, p, verb.first, { conditions: true })
        if ((code !== null && !meeting) || ACTS.has(lemma) || conditional) {
          add(
            isHarmful(p, verb.first, last) ? 'threat' : 'pledge',
            subjects,
            verb.first,
            verb.first,
            verb.first,
            last,
          )
          continue
        }
      }
      // 9. first person in quotation: "we will …"
      const speaker = clause.subjects[0]
      if (
        inQuote &&
        speaker !== undefined &&
        ['we', 'i'].includes(lowerAt(p, speaker.head)) &&
        verb.modal !== null &&
        ['will', "'ll", 'shall'].includes(verb.modal) &&
        !insideCondition(p, verb.first)
      ) {
        const debtors =
          (claimsBy.get(index) ?? []).find(
            (c) => c.content.first <= verb.first && verb.first <= c.content.last,
          )?.speakers ?? []
        const harmful = isHarmful(p, verb.first, extentEnd(reading, p, verb.first))
        if (!['be', 'have', 'see', 'continue', 'need', 'know', 'win'].includes(lemma) || harmful) {
          add(
            harmful ? 'threat' : 'pledge',
            debtors,
            verb.first,
            verb.first,
            verb.first,
            extentEnd(reading, p, verb.first, { conditions: true }),
          )
        }
      }
    }
    // 10. "its pledge to withdraw …", "a promise by X to …"
    for (const phrase of p.phrases) {
      if (!PROMISE_NOUNS.has(tokens[phrase.head]?.lemma ?? '') || lowerAt(p, phrase.head) === 'word') continue
      const content = complementOfNoun(p, phrase)
      if (content === null) continue
      const governing = p.clauses.find(
        (c) => c.objects.includes(phrase) || c.prepositionals.some((x) => x.phrases.includes(phrase)),
      )
      const owner = reading.references.possessorOf(p.sentence.index, phrase)
      const by =
        lowerAt(p, phrase.last + 1) === 'by' || lowerAt(p, phrase.last + 1) === 'from'
          ? p.phraseAt[phrase.last + 2]
          : undefined
      const debtors =
        owner !== undefined
          ? [owner]
          : by !== undefined
            ? entitiesOf(reading, p, [by])
            : governing !== undefined
              ? entitiesOf(reading, p, governing.subjects)
              : []
      const asked =
        governing !== undefined &&
        ['seek', 'demand', 'want', 'ask', 'need', 'require', 'refuse', 'reject'].includes(
          governing.verb.lemma,
        )
      if (asked) continue
      const made = add(
        'pledge',
        debtors,
        phrase.first,
        phrase.last,
        content,
        extentEnd(reading, p, content, { conditions: true }),
      )
      if (made !== null && governing !== undefined && BREAKING.has(governing.verb.lemma)) {
        made.kind = 'historical pledge'
        made.status.push({ state: 'broken', quote: span(p, governing.verb.first, phrase.last) })
      }
    }
    // Earlier pledges and what became of them.
    for (const clause of p.clauses) {
      const { verb } = clause
      const promise = clause.objects.find(
        (o) => PROMISE_NOUNS.has(tokens[o.head]?.lemma ?? '') || AGREEMENT_HEAD(lowerAt(p, o.head)),
      )
      const debtors = entitiesOf(reading, p, clause.subjects)
      const before = lowerAt(p, (promise?.last ?? verb.last) + 1)
      if (
        verb.lemma === 'make' &&
        promise !== undefined &&
        (before === 'before' || before === 'earlier' || before === 'previously' || verb.perfect) &&
        !overlaps(promise.first, promise.last)
      ) {
        const cueLast = before === 'before' || before === 'earlier' ? promise.last + 1 : promise.last
        const made = add('historical pledge', debtors, verb.head, cueLast, promise.first, promise.last)
        if (made !== null) {
          made.status.length = 0
          made.status.push({ state: 'pledged', quote: span(p, verb.first, cueLast) })
        }
      }
      const failing = FAILING.has(verb.lemma) || (verb.negated && KEEPING.has(verb.lemma))
      const kept = failing
        ? p.clauses.find((c) => c.parent === clause && KEEPING.has(c.verb.lemma))
        : undefined
      const breach =
        kept !== undefined ||
        (verb.negated && KEEPING.has(verb.lemma)) ||
        (BREAKING.has(verb.lemma) && promise !== undefined)
      const fulfil =
        !failing &&
        KEEPING.has(verb.lemma) &&
        promise !== undefined &&
        verb.form === 'finite' &&
        verb.tense !== 'future' &&
        verb.modal === null &&
        !verb.negated
      if (breach || fulfil) {
        const last = extentEnd(reading, p, (kept ?? clause).verb.first)
        const state = breach ? 'broken' : 'kept'
        const quote = span(p, verb.first, last)
        const historical = here.find((c) => c.kind === 'historical pledge')
        const earlier =
          historical ??
          latest(
            commitments,
            (c) => sameDebtor(c.debtors, debtors) && c.status.every((s) => s.state !== 'broken'),
          )
        if (historical !== undefined) {
          historical.status.push({ state, quote })
          const identical =
            latest(commitments, (c) => c !== historical && here.includes(c)) ??
            latest(commitments, (c) => c !== historical && sameDebtor(c.debtors, historical.debtors))
          identical?.status.push({
            state: breach ? 'earlier identical pledge broken' : 'earlier identical pledge kept',
            quote: span(p, historical.cue.first, last),
          })
        } else earlier?.status.push({ state, quote })
      }
      // link X to Y: a condition on what was pledged before
      const linked = clause.objects[0]
      if (LINKING_VERBS.has(verb.lemma) && linked !== undefined) {
        const to = clause.prepositionals.find((x) => x.preposition === 'to' || x.preposition === 'with')
        const target = to?.phrases[0]
        if (to !== undefined && target !== undefined) {
          const word = act(tokens[linked.head]?.lemma ?? '')
          const pledge =
            latest(commitments, (c) => c.act === word || c.gist.has(word)) ??
            latest(commitments, (c) => sameDebtor(c.debtors, debtors))
          const last = extentEnd(reading, p, target.first)
          if (pledge !== undefined) {
            pledge.conditions.push({ ...span(p, target.first, last), type: 'link' })
            pledge.status.push({ state: 'made conditional', quote: span(p, verb.first, last) })
          }
        }
      }
    }
    // Conditions of this sentence, each to the pledge nearest before it, else the first after it.
    for (const condition of conditionsIn(reading, p)) {
      const earlier = here.filter((c) => lastMention(c, index) < condition.first)
      const target = earlier.at(-1) ?? here.find((c) => lastMention(c, index) > condition.last)
      if (
        target !== undefined &&
        !target.conditions.some((x) => x.sentence === index && x.first === condition.first)
      )
        target.conditions.push(condition)
      else if (target === undefined && here.length === 0 && condition.carried) {
        // "But he said this would happen only if …": the pledge of the sentence before.
        const previous = latest(
          commitments,
          (c) => index - Math.max(c.content.sentence, c.restatedAs.at(-1)?.sentence ?? 0) <= 1,
        )
        previous?.conditions.push(condition)
      }
    }
  }
  return commitments
}

/** The latest commitment that fits, among the last forty: what lies further back is another story. */
function latest(
  commitments: readonly Commitment[],
  fits: (c: Commitment) => boolean,
): Commitment | undefined {
  for (let k = commitments.length - 1; k >= Math.max(0, commitments.length - 40); k -= 1) {
    const c = commitments[k]
    if (c !== undefined && fits(c)) return c
  }
  return undefined
}

function lastMention(c: Commitment, sentence: number): number {
  if (c.content.sentence === sentence) return c.content.first
  const again = c.restatedAs.find((r) => r.sentence === sentence)
  return again?.first ?? -1
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let n = 0
  for (const word of a) if (b.has(word)) n += 1
  return n
}

/** "the withdrawal of forces and the launching of talks" → the acts joined. */
function nounCoordination(p: ParsedSentence, first: number, last: number): [number, number][] {
  const out: [number, number][] = []
  let start = first
  for (let k = first + 1; k < last; k += 1) {
    const word = lowerAt(p, k)
    if (word !== 'and' && word !== ',') continue
    let j = k + 1
    if (word === ',' && lowerAt(p, j) === 'and') j += 1
    const phrase = p.phraseAt[j]
    const gerund = p.verbAt[j]
    const acts =
      (phrase !== undefined &&
        phrase.first === j &&
        ACTION_NOUN.test(lowerAt(p, phrase.head)) &&
        (lowerAt(p, phrase.last + 1) === 'of' ||
          lowerAt(p, j) === 'the' ||
          lowerAt(p, j) === 'a' ||
          lowerAt(p, j) === 'an' ||
          lowerAt(p, phrase.last + 1) === 'from' ||
          lowerAt(p, phrase.last + 1) === 'with')) ||
      gerund?.verb.form === 'gerund'
    const between = p.sentence.tokens.slice(start, k).some((t) => t.lower === 'between')
    if (between) continue
    const opening = p.phraseAt[start]
    if (!acts || (opening !== undefined && !ACTION_NOUN.test(lowerAt(p, opening.head)))) continue
    out.push([start, k - 1])
    start = j
    k = j
  }
  out.push([start, last])
  return out
}

/** An adverb, a day or a phrase of manner between verb and "to": "agreed on Monday to", "agreed in principle to". */
function posIsLoose(p: ParsedSentence, i: number): boolean {
  return (
    p.sentence.tokens[i]?.pos === 'ADV' ||
    p.phraseAt[i]?.temporal === true ||
    (lowerAt(p, i) === 'on' && p.phraseAt[i + 1]?.temporal === true)
  )
}

/** Where the content of a promise noun begins: "assurances that…", "a pledge to…", "a promise of…". */
function complementOfNoun(p: ParsedSentence, phrase: NounPhrase): number | null {
  let k = phrase.last + 1
  if (lowerAt(p, k) === 'by' || lowerAt(p, k) === 'from') {
    const agent = p.phraseAt[k + 1]
    if (agent === undefined) return null
    k = agent.last + 1
  }
  if (lowerAt(p, k) === 'not') k += 1
  const verb = p.verbAt[k]
  if (verb !== undefined && verb.verb.form === 'infinitive') return k
  if (lowerAt(p, k) === 'that' || lowerAt(p, k) === 'of')
    return k + 1 < p.sentence.tokens.length ? k + 1 : null
  return null
}

function underAgreement(p: ParsedSentence, clause: Clause): boolean {
  for (let k = 0; k <= Math.max(clause.end, clause.verb.first); k += 1) {
    const word = lowerAt(p, k)
    if (word !== 'under') continue
    const phrase = p.phraseAt[k + 1]
    if (phrase === undefined) continue
    const head = lowerAt(p, phrase.head)
    if (AGREEMENT_HEAD(head)) return true
    if (
      head === 'terms' &&
      (lowerAt(p, phrase.last + 1) === 'of' ||
        phrase.possessorLast >= 0 ||
        ['its', 'their', 'his', 'the'].includes(lowerAt(p, phrase.first)))
    )
      return true
  }
  return false
}

function entitiesBy(reading: Reading, p: ParsedSentence, first: number, last: number): EntityDraft[] {
  for (let k = first; k <= last; k += 1) {
    if (lowerAt(p, k) !== 'by' && lowerAt(p, k) !== 'of') continue
    const phrase = p.phraseAt[k + 1]
    if (phrase === undefined || phrase.temporal) continue
    const found = entitiesOf(reading, p, [phrase]).filter((e) =>
      ['armed_group', 'government', 'country', 'person', 'organization', 'group'].includes(e.type),
    )
    if (found.length > 0) return found
  }
  return []
}
