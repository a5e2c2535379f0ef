/*
 * Fixed expressions of likelihood: "it remains to be seen whether", "no sign of", "a deal is within reach".
 */
import { IDIOMS, type Idiom } from '../lexicon/likelihood.ts'
import { words } from '../lexicon/words.ts'
import { extentEnd } from '../reading.ts'
import type { SentenceView } from '../sentence.ts'
import { nounExtent } from './about.ts'
import { complementAt, isOpen } from './complement.ts'
import type { Eye } from './sighting.ts'
import { subjectSpan } from './subject.ts'

const byFirst = new Map<string, Idiom[]>()
for (const row of IDIOMS) {
  const first = row.words[0] ?? ''
  const list = byFirst.get(first)
  if (list === undefined) byFirst.set(first, [row])
  else list.push(row)
}
for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length)

const LINKS = { prepositions: words('of for about as to on'), clause: true, infinitive: true }

const matches = (v: SentenceView, row: Idiom, k: number): boolean =>
  row.words.every((word, i) => v.lower(k + i) === word)

const after = (v: SentenceView, row: Idiom, last: number): readonly [number, number] | null => {
  const found = complementAt(v, last + 1, LINKS)
  if (found !== null) {
    // "unclear if", "not sure about": only an open question is an outlook.
    if (row.kind !== 'possibility')
      return found.form === 'infinitive' && row.words.at(-1) !== 'to' ? null : found.span
    return found.form === 'clause' && isOpen(v, ...found.span) ? found.span : null
  }
  // "shaping up to be", "on course to win"
  if (row.words.at(-1) === 'to' && v.p.verbAt[last + 1] !== undefined)
    return [last + 1, extentEnd(v.reading, v.p, last + 1)]
  // "odds against reaching a deal"
  if (row.words.at(-1) === 'against') return [last + 1, nounExtent(v.reading, v.p, last + 1)]
  // "hard to imagine the two sides agreeing"
  const verb = v.p.verbAt[last]
  const object = verb?.objects[0]
  return row.words.at(-2) === 'to' && object !== undefined && object.first === last + 1
    ? [object.first, extentEnd(v.reading, v.p, object.first)]
    : null
}

export const idiomEye: Eye = (v, k) => {
  for (const row of byFirst.get(v.lower(k)) ?? []) {
    if (!matches(v, row, k)) continue
    // "showed no sign of leaving" tells how someone behaves.
    if (v.tokens[k - 1]?.lemma === 'show') continue
    const last = k + row.words.length - 1
    const subject = row.thing === 'subject' ? subjectSpan(v, k) : null
    const about = row.thing === 'after' ? after(v, row, last) : (subject?.span ?? null)
    if (about === null) continue
    const negated = subject?.negated === true
    return {
      word: [subject?.hedge ?? k, last],
      about,
      kind: row.kind,
      band: row.band,
      against: row.against !== negated,
      negated,
      holder: null,
    }
  }
  return null
}
