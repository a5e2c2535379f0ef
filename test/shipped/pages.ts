/** The briefs of the shipped cases that tests look at. */
import { longFormOf, pageOf } from '../../src/brief/index.ts'
import { type Case, parseDay, type Seen, see, type View, viewAt } from '../../src/case/index.ts'
import { type Document, plainText, sentencesOf } from '../../src/document/index.ts'
import { ledgerOf } from '../../src/ledger/index.ts'
import { shippedCase } from '../cases/shipped.ts'

export const kosovo = shippedCase('kosovo-1998')
export const cuba = shippedCase('cuba-1962')

export function seenOn(from: Case, text: string, rest: Partial<Omit<View, 'asOf'>> = {}): Seen {
  const day = parseDay(text)
  if (day === null) throw new Error(`no day: ${text}`)
  return see(from, viewAt(day, rest))
}

export const pageFor = (seen: Seen): Document => pageOf(seen, ledgerOf(seen))

export const longFor = (seen: Seen): Document => longFormOf(seen, ledgerOf(seen))

/** The three pages that are kept as golden files. */
export const PAGES: readonly (readonly [string, Seen])[] = [
  ['kosovo-1998-06-20', seenOn(kosovo, '1998-06-20')],
  ['kosovo-1998-07-10', seenOn(kosovo, '1998-07-10')],
  ['cuba-1962-10-29', seenOn(cuba, '1962-10-29')],
]

/** The sentences of a document as a reader sees them. */
export const saidIn = (document: Document): readonly string[] =>
  sentencesOf(document).map((one) => plainText(one.runs))
