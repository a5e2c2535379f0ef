/*
 * Names that the gazetteer knows, and the two ways in which they are none: as part of a person's name ("Michael
 * Jordan"), and as an adjective that leads on to a title ("Afghan deputy minister").
 */
import { isGivenName } from '../lexicon/given-names.ts'
import { FIRM_ENDINGS, ROLE_MODIFIERS } from '../lexicon/roles.ts'
import type { NameRule, NameScan } from './scan.ts'
import { isTitleWord, leadsToTitle } from './shape.ts'

/** "Jordan Peters": a place's name that is also a given name, before a surname. */
const leadsSurname = (scan: NameScan, i: number, last: number): boolean => {
  const after = scan.tokens[last + 1]
  return (
    last === i &&
    isGivenName(scan.lower(i)) &&
    after !== undefined &&
    scan.capital(last + 1) &&
    !isTitleWord(after)
  )
}

/** "Afghan officials": the word for one of a people before what they are. */
const isAttribute = (scan: NameScan, last: number): boolean => {
  const follows = scan.tokens[last + 1]
  if (follows === undefined || /s$/.test(scan.at(last).text)) return false
  return (
    follows.pos === 'NOUN' ||
    follows.pos === 'ADJ' ||
    isTitleWord(follows) ||
    (ROLE_MODIFIERS.has(follows.lower) && leadsToTitle(scan.tokens, last + 1))
  )
}

export const knownName: NameRule = (scan, i) => {
  const found = scan.known(i)
  if (found === null) return null
  const { form, last } = found
  const before = scan.spans.at(-1)
  if (
    before !== undefined &&
    before.kind === 'run' &&
    before.last === i - 1 &&
    before.first === before.last &&
    isGivenName(scan.lower(before.last))
  ) {
    scan.spans.pop()
    scan.addRun({ first: before.first, last }, true)
    return last + 1
  }
  if (form.kind === 'name' && leadsSurname(scan, i, last)) return null
  // "Rio Tinto Ltd"
  if (
    form.entry.type === 'organization' &&
    FIRM_ENDINGS.has(scan.lower(last + 1)) &&
    scan.capital(last + 1)
  ) {
    scan.addKnown({ first: i, last: last + 1 }, form)
    return last + 2
  }
  const attributive = form.kind === 'people' && isAttribute(scan, last)
  // In a headline of capitals "US" may be the pronoun.
  if (!(scan.at(i).text === 'US' && scan.headline))
    scan.addKnown({ first: i, last }, attributive ? { ...form, kind: 'adjective' } : form)
  scan.markKnown({ first: i, last })
  if (!attributive && form.kind !== 'adjective' && form.kind !== 'name') scan.title = null
  return last + 1
}
