import type { z } from 'zod'
import { type Diagnostic, diagnostic, nearestName } from '../../text/index.ts'
import type { YamlFile } from './yaml.ts'

type Issue = z.core.$ZodIssue

/**
 * Turn the schema's issues into findings with places. Of a failed union, the branch that got furthest is reported,
 * so that one slip gives one finding.
 */
export function findingsOf(
  issues: readonly Issue[],
  file: YamlFile,
  base: readonly PropertyKey[],
  subject: string,
  keysOf: (path: readonly PropertyKey[]) => readonly string[],
): readonly Diagnostic[] {
  return issues
    .flatMap((issue) => flatten(issue, []))
    .flatMap((issue) => findingOf(issue, file, base, subject, keysOf))
}

function flatten(issue: Issue, prefix: readonly PropertyKey[]): readonly Issue[] {
  const path = [...prefix, ...issue.path]
  if (issue.code !== 'invalid_union') return [{ ...issue, path } as Issue]
  const branches = issue.errors.map((branch) => branch.flatMap((inner) => flatten(inner, path)))
  const furthest = branches
    .filter((branch) => branch.length > 0)
    .sort((a, b) => depth(b) - depth(a) || a.length - b.length)
  const best = furthest[0]
  return best === undefined ? [{ ...issue, path } as Issue] : best
}

/** A custom finding (an impossible date) says most; otherwise the deepest branch does. */
function depth(branch: readonly Issue[]): number {
  return Math.max(...branch.map((issue) => issue.path.length * 2 + (issue.code === 'custom' ? 1 : 0)))
}

function findingOf(
  issue: Issue,
  file: YamlFile,
  base: readonly PropertyKey[],
  subject: string,
  keysOf: (path: readonly PropertyKey[]) => readonly string[],
): readonly Diagnostic[] {
  const path = [...base, ...issue.path]
  const place = file.at(path)
  const at = issue.path.length === 0 ? subject : issue.path.map(String).join('.')
  const value = valueAt(file.value, path)
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) =>
        diagnostic('record-unknown-key', file.atKey(path, key), {
          key,
          nearest: nearestName(key, keysOf(issue.path)),
          in: issue.path.length === 0 ? subject : `${at} of ${subject}`,
        }),
      )
    case 'custom':
      if (issue.message === 'day') return [diagnostic('date-impossible', place, { text: String(value) })]
      if (issue.message === 'interval') return [diagnostic('date-interval-backwards', place, {})]
      return [
        diagnostic('record-value', place, {
          at,
          expected: customExpectation(issue.message),
          found: show(value),
          nearest: null,
        }),
      ]
    case 'invalid_value': {
      const options = issue.values.map(String)
      return value === undefined
        ? [missing(issue, file, base, subject)]
        : [
            diagnostic('record-value', place, {
              at,
              expected: options.length === 1 ? `“${options[0]}”` : `one of ${options.join(', ')}`,
              found: show(value),
              nearest: typeof value === 'string' ? nearestName(value, options) : null,
            }),
          ]
    }
    default:
      return value === undefined
        ? [missing(issue, file, base, subject)]
        : [
            diagnostic('record-value', place, {
              at,
              expected: expectation(issue),
              found: show(value),
              nearest: null,
            }),
          ]
  }
}

function missing(issue: Issue, file: YamlFile, base: readonly PropertyKey[], subject: string): Diagnostic {
  const key = String(issue.path.at(-1) ?? '')
  const inside = issue.path.slice(0, -1)
  return diagnostic('record-missing-key', file.at([...base, ...inside]), {
    key,
    in: inside.length === 0 ? subject : `${inside.map(String).join('.')} of ${subject}`,
  })
}

function expectation(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return (
        {
          string: 'text',
          array: 'a list',
          object: 'a mapping',
          record: 'a mapping',
          number: 'a number',
          int: 'a whole number',
          boolean: 'true or false',
          null: 'null',
          tuple: 'a list of two',
        }[issue.expected as string] ?? `a value of type ${issue.expected}`
      )
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array'
        ? 'something, not nothing'
        : `at least ${issue.minimum}`
    case 'too_big':
      return `at most ${issue.maximum}`
    case 'invalid_format':
      return 'an id: letters, digits and hyphens, a letter first (an atom: dotted lower case)'
    default:
      return 'another form'
  }
}

function customExpectation(message: string): string {
  if (message === 'likelihood') return 'a word of the scale, or a range'
  if (message === 'reading') return 'either means or counts, not both'
  if (message === 'id-taken') return 'another id, since this word has a meaning of its own'
  if (message === 'preference-basis') return 'sources, or basis: assumption'
  return 'another form'
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let at = value
  for (const step of path) {
    if (at === null || typeof at !== 'object') return undefined
    at = (at as Record<PropertyKey, unknown>)[step]
  }
  return at
}

function show(value: unknown): string {
  if (value === null) return 'nothing'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'a mapping'
  const text = String(value)
  return text.length > 60 ? `“${text.slice(0, 57)}…”` : `“${text}”`
}
