/*
 * Quotation marks → quotations, one a sentence; a mark left open ends with its paragraph. Single quotes do not count.
 */
import type { Quotation } from './reading.ts'
import type { Sentence } from './tokens.ts'

export interface Quotations {
  readonly quotations: readonly Quotation[]
  readonly quoted: readonly (readonly boolean[])[]
}

export const findQuotations = (sentences: readonly Sentence[]): Quotations => {
  const quotations: Quotation[] = []
  const quoted: boolean[][] = []
  let open = false
  let block = -1
  for (const sentence of sentences) {
    if (sentence.block !== block) open = false
    block = sentence.block
    const inside: boolean[] = []
    let first = open ? 0 : -1
    const continued = open
    let fresh = !open
    for (const token of sentence.tokens) {
      const mark = token.lower === '"'
      if (mark) {
        const opens: boolean = /[\u201C\u201E\u00AB]/.test(token.text)
          ? true
          : /[\u201D\u00BB]/.test(token.text)
            ? false
            : !open
        if (opens) {
          first = token.i + 1
          fresh = true
        } else if (first >= 0) {
          if (token.i - 1 >= first)
            quotations.push({
              sentence: sentence.index,
              first,
              last: token.i - 1,
              continued: continued && !fresh,
            })
          first = -1
        }
        open = opens
      }
      inside.push(open && !mark)
    }
    if (open && first >= 0 && first < sentence.tokens.length) {
      quotations.push({
        sentence: sentence.index,
        first,
        last: sentence.tokens.length - 1,
        continued: continued && !fresh,
      })
    }
    quoted.push(inside)
  }
  return { quotations, quoted }
}
