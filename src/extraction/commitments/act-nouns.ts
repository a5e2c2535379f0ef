/*
 * Acceptance and rejection as nouns: "the rebels' acceptance in principle of the plan", "government rejection of a truce".
 */
import type { EntityDraft } from '../entities.ts'
import { insideCondition } from '../reading.ts'
import { canAct } from './agency.ts'
import type { CommitmentKind } from './commitment.ts'
import type { Scene } from './scene.ts'

const KIND_OF: ReadonlyMap<string, CommitmentKind> = new Map([
  ['acceptance', 'agreement'],
  ['rejection', 'refusal'],
])

export const addActNouns = (scene: Scene): void => {
  const { p } = scene
  for (const phrase of p.phrases) {
    const kind = KIND_OF.get(scene.tokens[phrase.head]?.lemma ?? '')
    if (kind === undefined || insideCondition(p, phrase.first)) continue
    let of = phrase.last + 1
    if (scene.lower(of) === 'in' && scene.lower(of + 1) === 'principle') of += 2
    const thing = scene.lower(of) === 'of' ? p.phraseAt[of + 1] : undefined
    if (thing === undefined || scene.tokens[thing.head]?.pos === 'PROPN') continue
    const by = scene.lower(thing.last + 1) === 'by' ? p.phraseAt[thing.last + 2] : undefined
    const owner = scene.reading.references.possessorOf(scene.index, phrase)
    const debtors: readonly EntityDraft[] =
      by !== undefined
        ? scene.entities([by])
        : owner !== undefined
          ? [owner]
          : scene.entities(p.phrases.filter((x) => x.last < phrase.head && x.first >= phrase.first))
    const modified = phrase.head > phrase.first && scene.pos(phrase.head - 1) === 'NOUN'
    if (!canAct(debtors) && !modified) continue
    scene.add({
      kind,
      debtors,
      cue: [phrase.first, of],
      content: [thing.first, by === undefined ? scene.contentEnd(thing.first) : thing.last],
    })
  }
}
