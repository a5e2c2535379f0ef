/*
 * What someone will or may do under a condition of the same sentence: "talks would be possible if …", "the accord may
 * not be signed unless …", "we would be forced to strike", "we have no choice but to strike". A condition makes a
 * commitment of words too weak to be one alone.
 */
import type { EntityDraft } from '../../entities.ts'
import { basicCode, nounCode } from '../../events/coder.ts'
import { ANNOUNCING } from '../../lexicon/pledges.ts'
import { insideCondition } from '../../reading.ts'
import type { Clause } from '../../roles.ts'
import { ACTS, canAct, EXECUTED, HAPPENING } from '../agency.ts'
import type { CommitmentKind } from '../commitment.ts'
import { actorsWithin, addInfinitives, kindOfAct } from '../contents.ts'
import { isHarmful } from '../harm.ts'
import type { Scene } from '../scene.ts'
import type { Frame } from './frame.ts'

const MODALS: ReadonlySet<string> = new Set([
  'will',
  'would',
  'shall',
  "'ll",
  "'d",
  'can',
  'could',
  'may',
  'might',
  'cannot',
])
const WEAK: ReadonlySet<string> = new Set(['can', 'could', 'may', 'might', 'cannot'])
/** How talks, truces and votes come about, or do not, by the will of those who speak. */
const COMING_ABOUT: ReadonlySet<string> = new Set(
  'resume begin start end stop continue proceed go hold happen take open conclude last collapse follow come'.split(
    ' ',
  ),
)
const FEASIBLE: ReadonlySet<string> = new Set([
  'possible',
  'impossible',
  'unthinkable',
  'pointless',
  'unacceptable',
])

/** ", he said,": whose words they are, between a clause and its condition. */
const isAside = (scene: Scene, { verb, subjects, complement }: Clause): boolean => {
  const first = Math.min(verb.first, subjects[0]?.first ?? verb.first)
  const last = Math.max(verb.last, subjects[0]?.last ?? verb.last)
  return (
    ANNOUNCING.has(verb.lemma) &&
    complement < 0 &&
    scene.lower(first - 1) === ',' &&
    scene.tokens.slice(last + 1, last + 4).some((t) => t.lower === ',')
  )
}

/** Whether a condition of the sentence stands right before or after the clause, with no other finite clause between. */
const isConditioned = (scene: Scene, clause: Clause): boolean =>
  scene.conditions.some((x) => {
    const [from, to] = x.first > clause.verb.last ? [clause.verb.last, x.first] : [x.last, clause.verb.first]
    return !scene.p.clauses.some(
      (c) =>
        c !== clause &&
        c.verb.form === 'finite' &&
        c.verb.first > from &&
        c.verb.last < to &&
        c.relation !== 'relative' &&
        c.verb.modal === null &&
        !isAside(scene, c) &&
        x.first > clause.verb.last,
    )
  })

const actsOrSpeaks = (
  actors: readonly EntityDraft[],
  speakers: readonly EntityDraft[],
): readonly EntityDraft[] => (canAct(actors) ? actors : speakers)

export const conditionedAct: Frame = (scene, { clause, subjects }) => {
  const { verb } = clause
  const { p } = scene
  const subject = clause.subjects[0]
  if (verb.form !== 'finite' || verb.modal === null || !MODALS.has(verb.modal) || subject === undefined)
    return false
  if (
    verb.perfect ||
    clause.relation === 'relative' ||
    insideCondition(p, verb.first) ||
    !isConditioned(scene, clause)
  )
    return false
  const speakers = scene.speakersAt(verb.first)
  const weak: CommitmentKind = WEAK.has(verb.modal) ? 'offer' : 'pledge'
  const cue: [number, number] = [verb.first, verb.last]
  if (verb.copula) {
    const at = [verb.last + 1, verb.last + 2].find((k) => FEASIBLE.has(scene.lower(k)))
    if (at === undefined) return false
    return feasible(scene, clause, at, speakers)
  }
  if (HAPPENING.has(verb.lemma) && verb.lemma !== 'agree') return false
  const last = scene.contentEnd(verb.first)
  if (verb.passive) {
    const impersonal = EXECUTED.has(verb.lemma) || basicCode(p, clause) !== null
    if (!impersonal || !canAct(speakers)) return false
    const agents = actorsWithin(scene.reading, p, verb.last + 1, last)
    const kind = verb.negated ? 'refusal' : weak
    scene.add({ kind, debtors: agents.length > 0 ? agents : speakers, cue, content: [subject.first, last] })
    return true
  }
  if (!canAct(subjects)) {
    const eventful = COMING_ABOUT.has(verb.lemma) && nounCode(p, subject) !== null && canAct(speakers)
    if (!eventful) return false
    scene.add({
      kind: verb.negated ? 'refusal' : weak,
      debtors: speakers,
      cue,
      content: [subject.first, last],
    })
    return true
  }
  // "China could veto the text if it came to a vote": what another may do is a guess.
  const own =
    speakers.length === 0 ||
    subject.pronoun ||
    speakers.some((s) => subjects.some((e) => e === s || s.memberOf === e.id))
  // "The islanders could take up arms again if …", in a leader's own words: a threat.
  const menacing = scene.quoted(verb.head) && isHarmful(p, verb.first, last)
  if (WEAK.has(verb.modal) && !own && !menacing) return false
  if (basicCode(p, clause) === null && !ACTS.has(verb.lemma) && !isHarmful(p, verb.first, last) && !own)
    return false
  const kind = kindOfAct(p, isHarmful(p, verb.first, last) ? 'threat' : 'pledge', verb.first, last)
  scene.add({
    kind: kind === 'pledge' ? weak : kind,
    debtors: actsOrSpeaks(subjects, speakers),
    cue,
    content: [verb.first, last],
  })
  return true
}

/** "talks would be possible", "it will be impossible for the rebels to sign". */
const feasible = (scene: Scene, clause: Clause, at: number, speakers: readonly EntityDraft[]): boolean => {
  const { p } = scene
  const { verb } = clause
  const subject = clause.subjects[0]
  const against = scene.lower(at) !== 'possible' || verb.negated
  const kind: CommitmentKind = against ? 'refusal' : 'offer'
  const whom = scene.lower(at + 1) === 'for' ? p.phraseAt[at + 2] : undefined
  const act = p.verbAt[whom === undefined ? at + 1 : whom.last + 1]
  if (act?.verb.form === 'infinitive') {
    const bound = whom === undefined ? speakers : scene.entities([whom])
    addInfinitives(scene, kind, actsOrSpeaks(bound, speakers), [verb.first, at], act.verb.first)
    return true
  }
  if (subject === undefined || subject.pronoun || !canAct(speakers)) return false
  scene.add({ kind, debtors: speakers, cue: [verb.first, at], content: [subject.first, subject.last] })
  return true
}

/** "would be forced to strike", "have no choice but to strike": a threat in the guise of need. */
export const forcedAct: Frame = (scene, { clause, subjects, infinitive }) => {
  const { verb } = clause
  const { p } = scene
  const forced =
    verb.passive && ['force', 'oblige', 'compel'].includes(verb.lemma) && verb.modal !== null
      ? infinitive
      : undefined
  const choice = clause.objects[0]
  const but =
    verb.lemma === 'have' &&
    choice !== undefined &&
    ['choice', 'option', 'alternative'].includes(scene.lower(choice.head)) &&
    scene.lower(choice.first) === 'no' &&
    scene.lower(choice.last + 1) === 'but'
      ? p.verbAt[choice.last + 2]
      : undefined
  const act = forced ?? but
  if (act === undefined || act.verb.form !== 'infinitive' || verb.negated || insideCondition(p, verb.first))
    return false
  addInfinitives(scene, 'threat', subjects, [verb.first, act.verb.first - 1], act.verb.first)
  return true
}
