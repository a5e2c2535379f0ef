import { type Diagnostic, diagnostic } from '../../../text/index.ts'
import { ANALYST } from '../../actors.ts'
import type { Case, Entry } from '../../case.ts'
import { caseHead } from '../../kinds/case.ts'
import { schemas } from '../../kinds/index.ts'
import type { Source } from '../../kinds/parts.ts'
import { type Marked, markedOf, valuesAt } from '../marked.ts'
import { parseYaml } from '../yaml.ts'
import { checkCycles } from './cycles.ts'
import { checkExpression } from './expressions.ts'
import { Linking } from './linking.ts'
import { checkOffices } from './offices.ts'
import { checkPassage } from './passages.ts'
import { checkLocalNames, checkReference } from './references.ts'
import { checkSourcing } from './sourcing.ts'

/**
 * Check everything that ties the records of a case together: references, expressions, passages, definitions,
 * offices, support. The work grows with the number of references, not with their product.
 */
export function linkFindings(from: Case): readonly Diagnostic[] {
  const linking = new Linking(from)
  for (const entry of from.entries.values()) {
    for (const marked of markedOf(schemas[entry.kind])) checkMarked(linking, entry, marked)
    checkLocalNames(linking, entry)
    checkSourcing(linking, entry)
  }
  for (const { id, head } of from.reports.values())
    if (head.corrects !== undefined && !from.reports.has(head.corrects))
      linking.findings.push(
        diagnostic('reference-unknown', from.places.get(id) ?? null, {
          id: head.corrects,
          expected: 'reports',
          nearest: linking.nearest(head.corrects, from.reports.keys()),
        }),
      )
  checkHead(linking)
  checkCycles(linking)
  checkOffices(linking)
  return linking.findings
}

/** References in the head of the case: whose reading governs, who mediates. */
function checkHead(linking: Linking): void {
  for (const { path: steps, mark } of markedOf(caseHead))
    for (const { value, path } of valuesAt(linking.case.head, steps)) {
      if (mark.stands !== 'reference' || typeof value !== 'string' || value === ANALYST) continue
      if (mark.to.some((kind) => kind === linking.kindOf(value))) continue
      const text = linking.case.files.get('case.yaml')
      const place = text === undefined ? null : parseYaml('case.yaml', text).at(path)
      const nearest = linking.nearest(value, linking.namesOf(mark.to))
      linking.findings.push(
        diagnostic('reference-unknown', place, { id: value, expected: mark.to.join(' or '), nearest }),
      )
    }
}

function checkMarked(linking: Linking, entry: Entry, { path: steps, mark }: Marked): void {
  for (const { value, path } of valuesAt(entry.record, steps)) {
    switch (mark.stands) {
      case 'reference':
        checkReference(linking, entry, path, value, mark.to)
        break
      case 'keys':
        if (typeof value === 'object' && value !== null)
          for (const key of Object.keys(value)) checkReference(linking, entry, [...path, key], key, mark.to)
        break
      case 'expression':
        checkExpression(linking, entry, path, value, mark.over)
        break
      case 'source':
        checkPassage(linking, entry, path, value as Source)
        break
    }
  }
}
