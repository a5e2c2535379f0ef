/*
 * Acts named by nouns: "talks with", "the killing of X by Y", "a raid on".
 */
import type { NounPhrase } from '../chunks.ts'
import type { EntityDraft } from '../entities.ts'
import { extentEnd, lowerAt } from '../reading.ts'
import { actorsOf } from './actors.ts'
import { agents } from './agents.ts'
import { nounCode } from './coder.ts'
import type { EventCode } from './codes.ts'
import type { Modality } from './draft.ts'
import type { Scene } from './scene.ts'

const LINKS = new Set('by with on against between of in for to from over at near'.split(' '))

const JOINING = new Set(['involve', 'include', 'attend', 'unite', 'gather', 'hold', 'pit'])

/** Acts in words come "from" someone; other acts come from somewhere. */
const SPOKEN = new Set(['THREATEN', 'REQUEST', 'ACCUSE', 'REJECT', 'AGREE', 'SUPPORT'])
/** Verbs whose subject or patient meets with what others say or do to it: "faced with threats from X". */
const UNDERGOING = new Set(['face', 'confront', 'receive', 'suffer', 'draw', 'meet', 'come', 'hit'])

interface Parties {
  readonly actors: EntityDraft[]
  readonly recipients: EntityDraft[]
}

/** Who acts and who is acted on, from what stands before the noun and in the phrases after it. */
const partiesOf = (scene: Scene, phrase: NounPhrase, code: EventCode): Parties => {
  const { p, reading, index } = scene
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
    if (target === undefined || !LINKS.has(link)) break
    const list = agents(scene, [target]).filter((e) => e.type !== 'place' && e.type !== 'region')
    if (
      link === 'by' ||
      (link === 'of' && code.type === 'RETREAT' && code.mode === 'withdraw') ||
      (link === 'from' && SPOKEN.has(code.type))
    )
      actors.push(...list.filter((e) => !actors.includes(e)))
    else if (link === 'between') {
      actors.push(...list)
      const next = lowerAt(p, target.last + 1) === 'and' ? p.phraseAt[target.last + 2] : undefined
      if (next !== undefined) actors.push(...agents(scene, [next]))
    } else if (
      ['with', 'on', 'against', 'for', 'to'].includes(link) ||
      (link === 'of' && code.type === 'ASSAULT')
    )
      recipients.push(...list.filter((e) => e.type !== 'territory' || link === 'on'))
    k = target.last + 1
  }
  return { actors, recipients }
}

/** Adds the events that nouns of the sentence name, where no clause has told them. */
export const addNominals = (scene: Scene): void => {
  const { p, reading } = scene
  for (const phrase of p.phrases) {
    const code = nounCode(p, phrase)
    if (code === null || phrase.temporal) continue
    if (scene.isCovered(phrase.head) && code.type !== 'ASSAULT' && code.type !== 'CONSULT') continue
    const { actors, recipients } = partiesOf(scene, phrase, code)
    const clause = p.clauses.find(
      (c) =>
        c.objects.includes(phrase) ||
        c.prepositionals.some((x) => x.phrases.includes(phrase)) ||
        c.subjects.includes(phrase),
    )
    if (recipients.length === 0 && clause !== undefined && UNDERGOING.has(clause.verb.lemma)) {
      const undergone =
        clause.subjects.length > 0
          ? clause.subjects
          : (p.clauses.find((c) => c !== clause && c.verb.form === 'finite' && c.subjects.length > 0)
              ?.subjects ?? [])
      recipients.push(...agents(scene, undergone))
    } else if (
      actors.length === 0 &&
      clause !== undefined &&
      !clause.subjects.includes(phrase) &&
      code.type !== 'ASSAULT'
    )
      actors.push(...agents(scene, clause.subjects))
    // "talks involving X and Y", "a meeting attended by X"
    if (actors.length === 0)
      for (const c of p.clauses) {
        if (!c.subjects.includes(phrase) || !JOINING.has(c.verb.lemma)) continue
        actors.push(...(c.verb.passive ? actorsOf(scene, c) : agents(scene, c.objects)))
      }
    const modality: Modality =
      clause !== undefined && clause.verb.tense === 'future'
        ? 'planned'
        : clause?.verb.lemma === 'continue'
          ? 'ongoing'
          : 'actual'
    scene.add(
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
