/*
 * "said it would withdraw", "warned that NATO would act", "made clear that …": announced acts of one's own or of others.
 */

import type { NounPhrase } from '../../chunks.ts'
import type { EntityDraft } from '../../entities.ts'
import { basicCode } from '../../events/coder.ts'
import { CONFLICTUAL } from '../../events/codes.ts'
import { ANNOUNCING, SAYING_ON } from '../../lexicon/pledges.ts'
import { insideCondition } from '../../reading.ts'
import type { Clause, ParsedSentence } from '../../roles.ts'
import { ACTS, canAct, HAPPENING } from '../agency.ts'
import { kindOfAct } from '../contents.ts'
import { isHarmful } from '../harm.ts'
import type { Scene } from '../scene.ts'
import type { Frame } from './frame.ts'

const FUTURE: ReadonlySet<string> = new Set(['will', 'would', 'shall', "'ll", "'d"])
/** Others' journeys and meetings that someone announces. */
const MEETING: ReadonlySet<string> = new Set([
  'attend',
  'visit',
  'meet',
  'travel',
  'arrive',
  'fly',
  'join',
  'hold',
  'participate',
  'return',
])
const GOING_ON: ReadonlySet<string> = new Set([
  'continue',
  'resume',
  'proceed',
  'begin',
  'start',
  'end',
  'go',
  'take',
])
const FIRM: ReadonlySet<string> = new Set([
  'insist',
  'announce',
  'confirm',
  'declare',
  'assure',
  'vow',
  'promise',
  'stress',
])
const FORMAL: ReadonlySet<string> = new Set(['announce', 'promise', 'declare', 'confirm'])

/** Where "clear" stands after make ("made clear", "made it clear"), or -1. */
const clearAfter = (scene: Scene, clause: Clause): number => {
  if (clause.verb.lemma !== 'make') return -1
  const next = clause.verb.last + 1
  return scene.lower(next) === 'clear' ? next : scene.lower(next + 1) === 'clear' ? next + 1 : -1
}

/** The main clause of what is said; "discussions aimed at peace would continue": not the verb inside its subject. */
const complementOf = (p: ParsedSentence, from: number): Clause | undefined => {
  const finite = p.clauses.filter(
    (c) => c.verb.first >= from && c.verb.form === 'finite' && c.relation !== 'relative',
  )
  const [first, second] = finite
  const reduced =
    first?.verb.tense === 'past' && second?.verb.tense === 'future' && second.subjects.length === 0
  return reduced ? second : first
}

export const announcedAct: Frame = (scene, { clause, subjects, inQuote }) => {
  const { verb } = clause
  const { lemma } = verb
  const { p } = scene
  const clearAt = clearAfter(scene, clause)
  if (clearAt < 0 && !((ANNOUNCING.has(lemma) || lemma === 'threaten') && !verb.negated && !inQuote))
    return false
  const trailing = clause.complement < 0 && clearAt < 0
  // "a deadline to declare its arms": nothing is announced
  if (trailing && verb.form === 'infinitive') return false
  const inner = trailing
    ? p.clauses.find(
        (c) =>
          c.verb.form === 'finite' &&
          c.verb.tense === 'future' &&
          c.verb.last < verb.first &&
          c.relation !== 'relative',
      )
    : complementOf(p, Math.max(clause.complement, clearAt))
  if (
    inner === undefined ||
    inner.verb.tense !== 'future' ||
    inner.verb.modal === null ||
    !FUTURE.has(inner.verb.modal) ||
    insideCondition(p, inner.verb.first)
  )
    return false
  const found = announce(scene, clause, subjects, inner, subjects)
  if (found !== null) addJoined(scene, clause, inner, found)
  return found !== null
}

/** Whether the two stand for each other: the same, a member, or members of one body. */
const kindred = (a: EntityDraft, b: EntityDraft): boolean =>
  a === b || b.memberOf === a.id || a.memberOf === b.id || (a.memberOf !== null && a.memberOf === b.memberOf)

/** Whether "the army", "his troops" are the speaker's to command. */
const commands = (scene: Scene, speaker: EntityDraft, subject: NounPhrase | undefined): boolean =>
  subject !== undefined &&
  ['the', 'his', 'her', 'its', 'our'].includes(scene.lower(subject.first)) &&
  subject.head - subject.first === 1 &&
  ['army', 'troops', 'forces', 'soldiers', 'military', 'police'].includes(scene.lower(subject.head)) &&
  (['government', 'country'].includes(speaker.type) ||
    speaker.roles.some((r) => /president|premier|minister|commander|general|chief/.test(r.role)))

/** Adds what the inner clause announces, if it is an act to which someone can be held; gives who is bound. */
const announce = (
  scene: Scene,
  clause: Clause,
  speakers: readonly EntityDraft[],
  inner: Clause,
  ownActors: readonly EntityDraft[],
): readonly EntityDraft[] | null => {
  const { p } = scene
  const { lemma } = clause.verb
  const actors = scene.entities(inner.subjects)
  const subject = inner.subjects[0]
  const word = subject === undefined ? '' : scene.lower(subject.head)
  const self =
    ['we', 'i', 'it', 'he', 'she', 'they'].includes(word) ||
    actors.some((a) => ownActors.some((s) => kindred(a, s)))
  const owned =
    subject !== undefined &&
    (subject.possessorLast >= 0 || ['his', 'her', 'its', 'their', 'our'].includes(scene.lower(subject.first)))
  const { verb } = inner
  const stays = ['remain', 'stay', 'keep', 'continue'].includes(verb.lemma) && self
  if (stays && SAYING_ON.has(scene.tokens[verb.last + 1]?.lemma ?? '')) return null
  const stative =
    verb.lemma === 'have' || verb.lemma === 'be' || verb.passive || (HAPPENING.has(verb.lemma) && !stays)
  const end = scene.contentEnd(verb.first)
  const harmful = isHarmful(p, verb.first, end)
  const code = basicCode(p, inner)
  // "the war will not end until …": whoever says so holds it in his hand.
  const withheld =
    verb.negated &&
    !canAct(actors) &&
    !self &&
    !stative &&
    ['unless', 'until', 'before', 'without'].includes(scene.lower(end + 1)) &&
    canAct(speakers)
  const acts = !stative && (code !== null || harmful || ACTS.has(verb.lemma))
  const meets = code?.type === 'CONSULT' || MEETING.has(verb.lemma)
  const others = acts && (!meets || verb.negated) && canAct(actors) && !['i', 'you'].includes(word)
  const decreed = verb.passive && FORMAL.has(lemma) && code !== null && !CONFLICTUAL.has(code.type)
  // "insisted that the talks would continue"
  const eventful =
    !stative &&
    actors.length === 0 &&
    !self &&
    FIRM.has(lemma) &&
    GOING_ON.has(verb.lemma) &&
    canAct(speakers)
  if (!(((self || owned) && (!stative || harmful)) || others || decreed || withheld || eventful)) return null
  const impersonal = (verb.passive && !(self || owned)) || (withheld && !others)
  const first = impersonal ? (subject?.first ?? verb.first) : verb.first
  const firstPerson = word === 'we' || word === 'i'
  // "the minister said his troops would stop": whoever commands is bound.
  const command =
    actors.length > 0 &&
    actors.every((a) => a.type === 'armed_group') &&
    speakers.some(
      (s) => s.type !== 'armed_group' && (commands(scene, s, subject) || actors.some((a) => kindred(a, s))),
    )
  const debtors = impersonal || firstPerson || command || actors.length === 0 ? speakers : actors
  scene.add({
    kind: lemma === 'threaten' ? 'threat' : kindOfAct(p, harmful ? 'threat' : 'pledge', verb.first, end),
    debtors,
    cue: [clause.verb.first, clause.verb.last],
    content: [first, scene.contentEnd(first)],
  })
  return debtors
}

/** "… and would then yield power": further acts under the same saying. */
const addJoined = (scene: Scene, clause: Clause, inner: Clause, debtors: readonly EntityDraft[]): void => {
  const { p } = scene
  let before = inner
  for (const c of p.clauses) {
    if (c.verb.first <= before.verb.last || c.verb.form !== 'finite' || c.verb.modal === null) continue
    if (!FUTURE.has(c.verb.modal) || c.relation === 'relative' || c.relative >= 0) continue
    const joint = scene.tokens
      .slice(before.verb.last, c.verb.first)
      .some((t) => t.lower === 'and' || t.lower === 'but')
    const subject = c.subjects[0]
    const own =
      subject === undefined ||
      inner.subjects.includes(subject) ||
      // the subject of a clause in between, not this one's
      subject.last < c.verb.first - 2 ||
      (subject.pronoun &&
        subject.last >= c.verb.first - 2 &&
        ['it', 'he', 'she', 'they', 'we'].includes(scene.lower(subject.head)))
    if (!joint || !own || insideCondition(p, c.verb.first) || c.verb.passive) continue
    if (HAPPENING.has(c.verb.lemma) || ['be', 'have'].includes(c.verb.lemma)) continue
    if (SAYING_ON.has(scene.tokens[c.verb.last + 1]?.lemma ?? '')) continue
    const another = p.clauses.some(
      (x) =>
        x !== clause &&
        ANNOUNCING.has(x.verb.lemma) &&
        x.verb.first > before.verb.last &&
        x.verb.last < c.verb.first,
    )
    if (another) continue
    const end = scene.contentEnd(c.verb.first)
    scene.add({
      kind: kindOfAct(p, isHarmful(p, c.verb.first, end) ? 'threat' : 'pledge', c.verb.first, end),
      debtors,
      cue: [clause.verb.first, clause.verb.last],
      content: [c.verb.first, end],
    })
    before = c
  }
}
