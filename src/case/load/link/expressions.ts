import { namesIn, type Origin, parseExpression } from '../../../language/index.ts'
import { indexLines, type Place } from '../../../text/index.ts'
import type { Entry } from '../../case.ts'
import type { Linking } from './linking.ts'

/** An expression must be well formed and name declared atoms and terms; over tags, any tag may stand. */
export function checkExpression(
  linking: Linking,
  entry: Entry,
  path: readonly PropertyKey[],
  text: unknown,
  over: 'facts' | 'tags',
): void {
  if (typeof text !== 'string') return
  const isFact = (name: string): boolean => {
    const kind = linking.kindOf(name)
    return kind === 'atoms' || kind === 'terms'
  }
  const known = over === 'facts' ? isFact : undefined
  const names = (): readonly string[] => linking.namesOf(['atoms', 'terms'])
  const quick = parseExpression(text, { file: '', line: 1, column: 1 }, known, () => [])
  if (quick.ok) {
    if (over === 'tags') checkTags(linking, entry, path, namesIn(quick.expression))
    return
  }
  const origin = originOf(linking, entry, path, text)
  const parsed = parseExpression(text, origin, known, linking.sought++ < 200 ? names : undefined)
  if (!parsed.ok) linking.findings.push(...parsed.findings)
}

/** A tag that no incident carries is counted never; most are slips of the pen. */
function checkTags(
  linking: Linking,
  entry: Entry,
  path: readonly PropertyKey[],
  names: readonly string[],
): void {
  const used = new Set(linking.case.records.events.flatMap((one) => Object.keys(one.incident ?? {})))
  if (used.size === 0) return
  for (const tag of names)
    if (!used.has(tag))
      linking.find('tag-never-used', entry, path, { tag, nearest: linking.nearest(tag, used) })
}

/**
 * Where the text of an expression begins in its file. Exact for plain scalars and for quoted and literal ones
 * without escapes on their first line; otherwise the place of the scalar.
 */
function originOf(linking: Linking, entry: Entry, path: readonly PropertyKey[], text: string): Origin {
  const place = linking.case.locate(entry.record.id, path)
  if (place === null) return { file: '', line: 1, column: 1 }
  const written = writtenAt(linking, place)
  const start = { file: place.file, line: place.line, column: place.column }
  const firstLine = text.split('\n')[0] ?? ''
  if (written.startsWith(`"${firstLine}`) || written.startsWith(`'${firstLine}`))
    return { ...start, column: place.column + 1 }
  const literal = /^[|>][^\n]*\n( *)/.exec(written)
  return literal === null ? start : { ...start, line: place.line + 1, column: (literal[1] ?? '').length + 1 }
}

function writtenAt(linking: Linking, place: Place): string {
  const text = linking.case.files.get(place.file)
  if (text === undefined || place.end === undefined) return ''
  const { starts } = indexLines(text)
  const offset = (at: { readonly line: number; readonly column: number }): number =>
    (starts[at.line - 1] ?? 0) + at.column - 1
  return text.slice(offset(place), offset(place.end))
}
