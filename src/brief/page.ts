import { type Seen, sayDay, shortName } from '../case/index.ts'
import {
  type Block,
  countWords,
  type Document,
  documentOf,
  numbered,
  paragraph,
  particular,
  type Run,
  strong,
} from '../document/index.ts'
import type { Ledger } from '../ledger/index.ts'
import { scales } from '../outlook/index.ts'
import { listed } from '../text/index.ts'
import { type NoteBook, noteBook, type Unreviewed } from './notes.ts'
import { bottomLine } from './sections/bottom-line.ts'
import { firstLook } from './sections/first-look.ts'
import { whatWeDoNotKnow } from './sections/gaps.ts'
import { willItBeKept } from './sections/kept.ts'
import { whatCouldMove } from './sections/levers.ts'
import { theMediator } from './sections/mediator.ts'
import { whatIsNew } from './sections/news.ts'
import { horizonOf, theOutlook } from './sections/outlook.ts'
import { DRAFTED, type PromisedItem, whatWasPromised } from './sections/promised.ts'
import { whyItIsStuck } from './sections/stuck.ts'
import { type Drafted, isAnalystsOwn, setSentence, setSentences } from './sentence.ts'

/** The body of the page has at most this many words; the notes stand apart. */
export const PAGE_WORDS = 400

/** A section of the page: a run-in heading and its sentences, or the list of promises. */
export interface PageSection {
  readonly id: string
  readonly heading: string
  readonly sentences: readonly Drafted[]
  readonly items: readonly PromisedItem[]
}

/** Draft every section from the records; an empty one is left out. */
export function draftSections(
  seen: Seen,
  ledger: Ledger,
  unreviewed: Unreviewed = new Set(),
  most: number = Number.POSITIVE_INFINITY,
): readonly PageSection[] {
  const horizon = horizonOf(seen)
  const isDraft = unreviewed === 'all' || unreviewed.size > 0
  const isDrafted = (id: string): boolean => unreviewed === 'all' || unreviewed.has(id)
  const line = bottomLine(seen)
  const lead = line.length === 0 && isDraft ? firstLook(seen, ledger) : line
  const section = (id: string, heading: string, sentences: readonly Drafted[]): PageSection => ({
    id,
    heading,
    sentences,
    items: [],
  })
  const sections: readonly PageSection[] = [
    section('bottom-line', 'Bottom line', lead),
    section('new', 'What is new', whatIsNew(seen)),
    {
      id: 'promised',
      heading: 'What was promised',
      sentences: [],
      items: whatWasPromised(seen, ledger, isDraft ? { isDrafted, most } : null),
    },
    section('kept', 'Will it be kept?', willItBeKept(seen, ledger)),
    section('stuck', 'Why it is stuck', whyItIsStuck(seen, ledger)),
    section('mediator', 'The mediator', theMediator(seen)),
    section('outlook', horizon === null ? 'Outlook' : `Outlook to ${horizon}`, theOutlook(seen)),
    section('levers', 'What could move it', whatCouldMove(seen)),
    section('gaps', 'What we do not know', whatWeDoNotKnow(seen, ledger)),
  ]
  return sections.filter((one) => one.sentences.length > 0 || one.items.length > 0)
}

/**
 * The one-page brief of a case as of a view. When the body is over its words, sentences of least weight go first,
 * from the end of the page; the foot says how many, and the long form has them.
 */
export function pageOf(seen: Seen, ledger: Ledger, unreviewed: Unreviewed = new Set()): Document {
  let sections = draftSections(seen, ledger, unreviewed, DRAFTED)
  let dropped = itemsOf(draftSections(seen, ledger, unreviewed)) - itemsOf(sections)
  let page = layOut(seen, sections, dropped, unreviewed)
  while (countWords(page, { notes: false }) > PAGE_WORDS) {
    const shorter = withoutLightest(sections)
    if (shorter === null) break
    sections = shorter
    dropped += 1
    page = layOut(seen, sections, dropped, unreviewed)
  }
  return page
}

/** How many promises are listed. */
function itemsOf(sections: readonly PageSection[]): number {
  return sections.reduce((sum, one) => sum + one.items.length, 0)
}

/** The sections without their lightest sentence, the last of equals; null where only weight 4 is left. */
function withoutLightest(sections: readonly PageSection[]): readonly PageSection[] | null {
  const all = sections.flatMap((section, at) => [
    ...section.sentences.map((sentence) => ({ at, sentence })),
    ...section.items.flatMap((item) => item.sentences.slice(1).map((sentence) => ({ at, sentence }))),
  ])
  const lightest = Math.min(...all.map((one) => one.sentence.weight))
  if (all.length === 0 || lightest === 4) return null
  const going = all.filter((one) => one.sentence.weight === lightest).at(-1)?.sentence
  const keep = (list: readonly Drafted[]): readonly Drafted[] => list.filter((one) => one !== going)
  return sections
    .map((section) => ({
      ...section,
      sentences: keep(section.sentences),
      items: section.items.map((item) => ({ ...item, sentences: keep(item.sentences) })),
    }))
    .filter((section) => section.sentences.length > 0 || section.items.length > 0)
}

function layOut(
  seen: Seen,
  sections: readonly PageSection[],
  dropped: number,
  unreviewed: Unreviewed,
): Document {
  const notes = noteBook(seen, unreviewed)
  const blocks = sections.flatMap((section) => sectionBlocks(section, notes))
  const { head } = seen.case
  return documentOf({
    kind: 'page',
    title: titleOf(seen),
    meta: [...viewWords(seen), ...unreviewedWords(unreviewed)].map((words) => particular('', words)),
    blocks,
    notes: notes.notes(),
    notesTitle: seen.case.head.status === 'teaching' ? 'Notes (our summaries)' : 'Notes',
    notesEnd: [
      ...analystsOwn(sections, notes).map((words) => `${words} `),
      `Likelihoods: ${scales[head.scale].title}.`,
      ...(dropped === 0
        ? []
        : [` ${dropped} more ${dropped === 1 ? 'sentence stands' : 'sentences stand'} in the long form.`]),
    ],
  })
}

/** Whose the judgements without a note are; nothing where there is none, or only what a program read. */
export function analystsOwn(sections: readonly PageSection[], notes: NoteBook): readonly string[] {
  const sentences = sections.flatMap((one) => [
    ...one.sentences,
    ...one.items.flatMap((item) => item.sentences),
  ])
  return sentences.some((one) => isAnalystsOwn(one, notes)) ? ['Unnumbered judgements: the analyst’s.'] : []
}

/** A section as blocks: a run-in heading and its sentences, or a numbered list. */
export function sectionBlocks(section: PageSection, notes: NoteBook): readonly Block[] {
  const lead = `${section.heading}${/[?!.]$/.test(section.heading) ? '' : '.'}`
  if (section.items.length === 0) return [paragraph(setSentences(section.sentences, section.id, notes), lead)]
  const items = section.items.map((item) => {
    const [first, ...rest] = item.sentences
    const runs: Run[] = []
    if (first !== undefined)
      runs.push(setSentence(first, `${item.id}-1`, notes, [strong(item.title), first.words]))
    rest.forEach((one, index) => {
      runs.push(setSentence(one, `${item.id}-${index + 2}`, notes))
    })
    return runs
  })
  return [paragraph([], lead), numbered(items)]
}

/** `Kosovo: Moscow’s mediation`. */
export function titleOf(seen: Seen): string {
  const { head } = seen.case
  if (head.short === undefined) return head.title
  return head.region === undefined ? head.short : `${head.region}: ${head.short}`
}

/** Says on the page itself that a program read it and nobody has looked. */
export function unreviewedWords(unreviewed: Unreviewed): readonly string[] {
  if (unreviewed === 'all') return ['draft: unreviewed, read by program']
  return unreviewed.size === 0 ? [] : ['draft: parts unreviewed, read by program']
}

/** What the reader must know of the view: its day, what was known, whose definitions, what is left out. */
export function viewWords(seen: Seen): readonly string[] {
  const { view } = seen
  const { head } = seen.case
  const readings = [
    ...(view.readings.holder === null
      ? []
      : [`definitions of ${shortName(seen.case, view.readings.holder)}`]),
    ...Object.entries(view.readings.terms).map(([term, reading]) => `${term} as ${reading} reads it`),
  ]
  const label = head.status === 'teaching' ? 'teaching case' : head.status === 'draft' ? 'draft' : null
  const set = head.likelihoods === 'set-afterwards' ? 'likelihoods set afterwards' : null
  return [
    `as of ${sayDay(view.asOf)}`,
    ...(view.knownBy === view.asOf ? [] : [`as known on ${sayDay(view.knownBy)}`]),
    ...readings,
    ...(view.without.length === 0 ? [] : [`without ${listed(view.without)}`]),
    ...(label === null && set === null ? [] : [[label, set].filter((one) => one !== null).join(': ')]),
  ]
}
