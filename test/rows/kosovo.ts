/** Ask the Kosovo case: the command line as a person types it, and the rooms beneath it as of a day. */
import { pageOf } from '../../src/brief/index.ts'
import { type Case, loading, parseDay, type Seen, see, type View, viewAt } from '../../src/case/index.ts'
import { type Mark, plainText, sentencesOf } from '../../src/document/index.ts'
import { type Ledger, ledgerOf } from '../../src/ledger/index.ts'
import { filesOfCase, filesOfOverlay } from '../cases/shipped.ts'
import { kosovo } from '../verbs/kosovo.ts'

export const THE_DAY = '1998-06-20'

export { json, kosovo, read } from '../verbs/kosovo.ts'

/** The number of a day written as a date. */
export function day(text: string): number {
  const found = parseDay(text)
  if (found === null) throw new Error(`no day: ${text}`)
  return found
}

/** What is visible on a day, by default what was known then. */
export function on(text: string, from: Case = kosovo, rest: Partial<Omit<View, 'asOf'>> = {}): Seen {
  return see(from, viewAt(day(text), rest))
}

export function ledger(text: string, from: Case = kosovo, rest: Partial<Omit<View, 'asOf'>> = {}): Ledger {
  return ledgerOf(on(text, from, rest))
}

/** The case with overlays by name, or with one file of records written in a test laid over it. */
export async function laidOver(...layers: readonly (string | { readonly [path: string]: string })[]) {
  const { loadCase } = await loading()
  const overlays = layers.map((one) =>
    typeof one === 'string'
      ? filesOfOverlay('kosovo-1998', one)
      : new Map(Object.entries(one).map(([path, text]) => [path, new TextEncoder().encode(text)])),
  )
  return loadCase(filesOfCase('kosovo-1998'), overlays)
}

/** A sentence of the page, as a reader sees it. */
export interface PageSentence {
  readonly id: string
  readonly mark: Mark | null
  readonly notes: readonly number[]
  readonly text: string
}

/** The sentences of the one-page brief of a day. */
export function page(
  text: string,
  from: Case = kosovo,
  rest: Partial<Omit<View, 'asOf'>> = {},
): readonly PageSentence[] {
  const seen = on(text, from, rest)
  return sentencesOf(pageOf(seen, ledgerOf(seen))).map((one) => ({
    id: one.id,
    mark: one.mark,
    notes: one.notes,
    text: plainText(one.runs),
  }))
}
