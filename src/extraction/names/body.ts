/*
 * Names of bodies, known by a head word: at the end ("Kosovo Liberation Army") or in front ("Ministry of Foreign Affairs").
 */
import { isDayName, isMonthName } from '../chunks.ts'
import { isGivenName } from '../lexicon/given-names.ts'
import { ORGANIZATION_HEADS, PLACE_HEADS } from '../lexicon/roles.ts'
import type { Token } from '../tokens.ts'
import { formsFrom, gazetteerAt } from './match.ts'
import type { NameRule } from './scan.ts'
import { isCapital, isTitleWord } from './shape.ts'
import { BODY_LINKS, CONNECTORS, NEVER_NAMES, OWNERS, SAME_PLACE } from './words.ts'

const isCapitalAt = (tokens: readonly Token[], i: number): boolean => {
  const token = tokens[i]
  return token !== undefined && isCapital(token) && !isTitleWord(token)
}

/** Where a body's name that begins at `from` ends, or -1. */
const bodyEnd = (tokens: readonly Token[], from: number, year: number | null): number => {
  let end = -1
  let k = from
  let words = 0
  while (k < tokens.length && k - from < 12) {
    const t = tokens[k] as Token
    if (isCapital(t) && !isDayName(t) && !isMonthName(t)) {
      if (isTitleWord(t) && !ORGANIZATION_HEADS.has(t.lower)) break
      words += 1
      if (ORGANIZATION_HEADS.has(t.lower)) end = k
      k += 1
      continue
    }
    const next = tokens[k + 1]
    if (next === undefined) break
    if (
      (t.lower === "'s" || t.lower === "'" || t.lower === '’') &&
      words >= 1 &&
      isCapital(next) &&
      end < 0 &&
      OWNERS.has(tokens[k - 1]?.lower ?? '')
    ) {
      // "Lord's Resistance Army", "Kurdistan Workers' Party"; not "Russia's Foreign Ministry" (a state owns it)
      const g = gazetteerAt(tokens, from, year)
      if (g !== null && g.last === k - 1 && g.form.kind !== 'adjective') break
      k += 1
      continue
    }
    if (BODY_LINKS.has(t.lower) && end === k - 1) {
      // Head first: "Ministry of Foreign Affairs", "Movement for the Liberation of…"
      let m = k + 1
      if (tokens[m]?.lower === 'the' || tokens[m]?.lower === 'a') m += 1
      const head = tokens[m]
      if (head !== undefined && isCapital(head) && !isTitleWord(head)) {
        let e = m
        while (e + 1 < tokens.length) {
          const n = tokens[e + 1] as Token
          const nn = tokens[e + 2]
          if (isCapital(n) && !isDayName(n) && !isMonthName(n) && !isTitleWord(n)) e += 1
          else if (
            (n.lower === 'and' || n.lower === 'of' || n.lower === '&') &&
            nn !== undefined &&
            isCapital(nn) &&
            formsFrom(nn.text).length === 0 &&
            !isTitleWord(nn)
          )
            e += 2
          else if ((n.lower === 'of' || CONNECTORS.has(n.lower)) && nn !== undefined && isCapital(nn)) e += 2
          else if (n.lower === 'of' && nn?.lower === 'the' && isCapitalAt(tokens, e + 3)) e += 3
          else break
        }
        // "Government of X" is the state's government; "University of X" one body.
        return e
      }
      break
    }
    if ((t.lower === 'and' || t.lower === '&') && isCapital(next) && words >= 1 && end < 0) {
      // "Truth and Reconciliation Commission"; not "Russia and the…" nor two names
      if (
        formsFrom(tokens[k - 1]?.text ?? '').length > 0 ||
        formsFrom(next.text).length > 0 ||
        isGivenName(next.lower)
      )
        break
      k += 1
      continue
    }
    break
  }
  return end > from || (end === from && words > 1) ? end : -1
}

/** "Kosovo Liberation Army", "Russian Orthodox Church": a body's name may begin with a form that the gazetteer knows. */
export const bodyName: NameRule = (scan, i) => {
  const token = scan.at(i)
  const found = scan.known(i)
  const common = scan.opens(i) && NEVER_NAMES.has(token.lower) && found === null
  if (common || scan.headline || isTitleWord(token)) return null
  const last = bodyEnd(scan.tokens, i, scan.year)
  if (last < 0 || (found !== null && last <= found.last)) return null
  // "the Indonesian Government" is the state's: a noun, not a name.
  if (scan.lower(last) === 'government' && (last === i || found?.last === last - 1)) return null
  // "African Union": a longer known name that begins at the head word goes first.
  const inner = scan.known(last)
  if (inner !== null && inner.last > last) return null
  scan.addBody({ first: i, last })
  return last + 1
}

/** "Grand Renaissance Dam", "Nile Dam", "Barro Colorado Island": a place by its last word, with what is known inside. */
export const placeName: NameRule = (scan, i) => {
  if (scan.headline || isTitleWord(scan.at(i)) || NEVER_NAMES.has(scan.lower(i))) return null
  let last = i
  while (last - i < 6 && scan.capital(last + 1) && !isTitleWord(scan.at(last + 1))) {
    const known = scan.known(last + 1)
    last = known === null ? last + 1 : known.last
    if (PLACE_HEADS.has(scan.lower(last)) && !scan.capital(last + 1)) {
      const found = scan.known(i)
      // "Kosovo Province" is Kosovo; "Black Sea" and the second half of "Syrian Golan Heights" are known as they stand.
      const whole =
        found !== null &&
        (found.last >= last ||
          (found.last === last - 1 &&
            SAME_PLACE.has(scan.lower(last)) &&
            found.form.entry.type !== 'region') ||
          (scan.known(found.last + 1)?.last ?? -1) >= last)
      if (whole) return null
      scan.addPlace({ first: i, last })
      return last + 1
    }
  }
  return null
}
