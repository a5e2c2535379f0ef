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
export function leavesOf(runs: readonly Run[]): readonly Leaf[] {
  const leaves: Leaf[] = []
  gather(runs, plainStyle, leaves)
  return joined(leaves)
}

function gather(runs: readonly Run[], style: Style, into: Leaf[]): void {
  for (const run of spaced(runs)) {
    switch (run.kind) {
      case 'text':
      case 'abbreviation':
        into.push({ ...style, kind: 'text', text: cleanText(run.text) })
        break
      case 'code':
        into.push({ ...style, kind: 'code', text: cleanText(run.text) })
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
        into.push({ ...style, kind: 'note-reference', numbers: run.numbers })
        break
      case 'sentence':
        gather(run.runs, style, into)
        gather(sentenceEnd(run), style, into)
        break
    }
  }
}

/** Leaves without empty ones, and neighbours that could be one made one. */
export function joined(leaves: readonly Leaf[]): readonly Leaf[] {
  const out: Leaf[] = []
  for (const leaf of leaves) {
    if (isEmpty(leaf)) continue
    const last = out.at(-1)
    const both = last !== undefined && sameStyle(last, leaf) ? unite(last, leaf) : null
    if (both === null) out.push(leaf)
    else out[out.length - 1] = both
  }
  return out
}

function isEmpty(leaf: Leaf): boolean {
  if (leaf.kind === 'mark') return false
  return leaf.kind === 'note-reference' ? leaf.numbers.length === 0 : leaf.text === ''
}

function unite(a: Leaf, b: Leaf): Leaf | null {
  if (a.kind === 'text' && b.kind === 'text') return { ...a, text: a.text + b.text }
  if (a.kind === 'code' && b.kind === 'code') return { ...a, text: a.text + b.text }
  if (a.kind === 'note-reference' && b.kind === 'note-reference')
    return { ...a, numbers: [...a.numbers, ...b.numbers] }
  return null
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

/** What follows a sentence's full stop: those of its notes that it does not refer to itself, and its mark. */
export function sentenceEnd(sentence: Sentence): readonly Run[] {
  const said = new Set(referredNotes(sentence.runs))
  const rest = [...new Set(sentence.notes)].filter((number) => !said.has(number))
  const end: Run[] = []
  if (rest.length > 0) end.push({ kind: 'note-reference', numbers: rest })
  if (sentence.mark !== null) end.push({ kind: 'mark', mark: sentence.mark })
  return end
}

/** The notes that running text refers to, in reading order, with repetitions. */
export function referredNotes(runs: readonly Run[]): readonly number[] {
  return runs.flatMap((run): readonly number[] => {
    switch (run.kind) {
      case 'note-reference':
        return run.numbers
      case 'sentence':
        return [...referredNotes(run.runs), ...referredNotes(sentenceEnd(run))]
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
