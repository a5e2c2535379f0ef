import { safeHref } from './address.ts'
import { cleanText } from './clean.ts'
import { type Mark, markSigns } from './mark.ts'
import type { Run, Sentence } from './run.ts'

/** How a leaf is set. `href` is already safe. */
export interface Style {
  readonly strong: boolean
  readonly emphasis: boolean
  readonly href: string | null
}

/** Running text taken apart: no nesting, no two neighbours that could be one, all words inert. */
export type Leaf = Style &
  (
    | { readonly kind: 'text'; readonly text: string }
    | { readonly kind: 'code'; readonly text: string }
    | { readonly kind: 'note-reference'; readonly numbers: readonly number[] }
    | { readonly kind: 'mark'; readonly mark: Mark }
  )

export const plainStyle: Style = { strong: false, emphasis: false, href: null }

/** The leaves of running text, in reading order. */
export function leavesOf(runs: readonly Run[], style: Style = plainStyle): readonly Leaf[] {
  const leaves: Leaf[] = []
  gather(runs, style, leaves)
  return leaves
}

function gather(runs: readonly Run[], style: Style, into: Leaf[]): void {
  for (const run of spaced(runs)) {
    switch (run.kind) {
      case 'text':
      case 'abbreviation':
        push(into, { ...style, kind: 'text', text: cleanText(run.text) })
        break
      case 'code':
        push(into, { ...style, kind: 'code', text: cleanText(run.text) })
        break
      case 'strong':
        gather(run.runs, { ...style, strong: true }, into)
        break
      case 'emphasis':
        gather(run.runs, { ...style, emphasis: true }, into)
        break
      case 'link':
        gather(run.runs, { ...style, href: style.href ?? safeHref(run.href) }, into)
        break
      case 'mark':
        into.push({ ...style, kind: 'mark', mark: run.mark })
        break
      case 'note-reference':
        push(into, { ...style, kind: 'note-reference', numbers: run.numbers })
        break
      case 'sentence':
        gather(run.runs, style, into)
        gather(sentenceEnd(run), style, into)
        break
    }
  }
}

function push(into: Leaf[], leaf: Leaf): void {
  const last = into.at(-1)
  if (leaf.kind === 'note-reference' ? leaf.numbers.length === 0 : leaf.kind !== 'mark' && leaf.text === '')
    return
  if (last !== undefined && sameStyle(last, leaf)) {
    if (last.kind === 'text' && leaf.kind === 'text') {
      into[into.length - 1] = { ...last, text: last.text + leaf.text }
      return
    }
    if (last.kind === 'code' && leaf.kind === 'code') {
      into[into.length - 1] = { ...last, text: last.text + leaf.text }
      return
    }
    if (last.kind === 'note-reference' && leaf.kind === 'note-reference') {
      into[into.length - 1] = { ...last, numbers: [...last.numbers, ...leaf.numbers] }
      return
    }
  }
  into.push(leaf)
}

/** Whether two leaves are set alike. */
export function sameStyle(a: Style, b: Style): boolean {
  return a.strong === b.strong && a.emphasis === b.emphasis && a.href === b.href
}

/** One space between two sentences that stand side by side. */
export function spaced(runs: readonly Run[]): readonly Run[] {
  const out: Run[] = []
  for (const run of runs) {
    if (run.kind === 'sentence' && out.at(-1)?.kind === 'sentence') out.push({ kind: 'text', text: ' ' })
    out.push(run)
  }
  return out
}

/** What follows a sentence's full stop: its mark, and those of its notes that it does not refer to itself. */
export function sentenceEnd(sentence: Sentence): readonly Run[] {
  const said = new Set(referredNotes(sentence.runs))
  const rest = [...new Set(sentence.notes)].filter((number) => !said.has(number))
  const end: Run[] = []
  if (sentence.mark !== null) end.push({ kind: 'mark', mark: sentence.mark })
  if (rest.length > 0) end.push({ kind: 'note-reference', numbers: rest })
  return end
}

/** The notes that running text refers to, in reading order, with repetitions. */
export function referredNotes(runs: readonly Run[]): readonly number[] {
  return runs.flatMap((run): readonly number[] => {
    switch (run.kind) {
      case 'note-reference':
        return run.numbers
      case 'sentence':
        return [...referredNotes(run.runs), ...sentenceEnd(run).flatMap((end) => referredNotes([end]))]
      case 'strong':
      case 'emphasis':
      case 'link':
        return referredNotes(run.runs)
      default:
        return []
    }
  })
}

/** The sign of a mark as a leaf prints it. */
export function signOf(mark: Mark): string {
  return markSigns[mark].symbol
}
