import type { Entry, Report } from '../../case.ts'
import { schemas } from '../../kinds/index.ts'
import type { Source } from '../../kinds/parts.ts'
import { locatePassage } from '../../passage.ts'
import { keysAt } from '../keys.ts'
import { likestPassage, plainly } from './likest.ts'
import type { Linking } from './linking.ts'

/** So many occurrences are counted; more are as ambiguous. */
const COUNTED = 20
/** So much text is searched for similar passages in one load. */
const SEARCHED = 20_000_000
const searched = new WeakMap<Linking, number>()

/** A quote stands in its report exactly once, and its `field` is a part of the record. */
export function checkPassage(
  linking: Linking,
  entry: Entry,
  path: readonly PropertyKey[],
  source: Source,
): void {
  const schema = schemas[entry.kind]
  const known =
    source.field === undefined ? [] : [...keysAt(schema, path.slice(0, -2)), ...keysAt(schema, [])]
  const field = source.field?.split('.')[0]
  if (field !== undefined && !known.includes(field))
    linking.find('passage-field-unknown', entry, [...path, 'field'], {
      field,
      kind: entry.kind,
      nearest: linking.nearest(field, known),
    })
  if (source.attributedTo?.toLowerCase() === 'not given')
    linking.find('source-not-given', entry, [...path, 'attributedTo'], {
      id: entry.record.id,
      report: source.report,
    })
  const report = linking.case.reports.get(source.report)
  if (report === undefined) return
  const times = locatePassage(report, source, COUNTED).length
  if (times === 1) return
  const detail = { report: report.id, exact: source.exact }
  if (times > 1) {
    linking.find('passage-ambiguous', entry, [...path, 'exact'], { ...detail, times })
    return
  }
  linking.find('passage-not-in-report', entry, [...path, 'exact'], {
    ...detail,
    ...whatIsThere(linking, report, source),
  })
}

/** The passage that was probably meant, and what alone keeps the two apart. */
function whatIsThere(
  linking: Linking,
  report: Report,
  source: Source,
): {
  readonly nearest: string | null
  readonly differs: 'marks' | 'spaces' | 'case' | 'context' | null
} {
  const { text } = report
  const [elsewhere] = locatePassage(report, { exact: source.exact }, 1)
  if (elsewhere !== undefined)
    return { nearest: text.slice(elsewhere.start, elsewhere.end), differs: 'context' }
  const spent = (searched.get(linking) ?? 0) + text.length
  searched.set(linking, spent)
  if (spent > SEARCHED) return { nearest: null, differs: null }
  for (const differs of ['spaces', 'marks', 'case'] as const) {
    const plain = plainly(text, differs)
    const wanted = plainly(source.exact, differs).text.trim()
    const at = wanted === '' ? -1 : plain.text.indexOf(wanted)
    if (at !== -1)
      return {
        nearest: text.slice(plain.offsets[at], (plain.offsets[at + wanted.length - 1] ?? 0) + 1),
        differs,
      }
  }
  return { nearest: likestPassage(text, source.exact), differs: null }
}
