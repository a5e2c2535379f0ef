import { type Diagnostic, diagnostic, indexLines, type Place } from '../../text/index.ts'
import type { Report } from '../case.ts'
import { recordId } from '../kinds/parts.ts'
import { reportHead } from '../kinds/report.ts'
import { splitFront } from './front.ts'
import { findingsOf } from './issues.ts'
import { keysAt } from './keys.ts'
import { parseYaml } from './yaml.ts'

/** Read one file under `reports/`. */
export function readReport(
  file: string,
  source: string,
): { readonly report: Report; readonly place: Place } | { readonly findings: readonly Diagnostic[] } {
  const start: Place = { file, line: 1, column: 1 }
  const front = splitFront(source)
  if (front === null) return { findings: [diagnostic('report-head-missing', start, { file })] }
  const yaml = parseYaml(file, front.yaml, { lines: indexLines(source), offset: front.offset })
  if (yaml.findings.length > 0) return { findings: yaml.findings }
  const result = reportHead.safeParse(yaml.value)
  if (!result.success)
    return {
      findings: findingsOf(result.error.issues, yaml, [], 'the head of the report', (path) =>
        keysAt(reportHead, path),
      ),
    }
  const id = result.data.id ?? idOfFile(file)
  if (!recordId.safeParse(id).success)
    return { findings: [diagnostic('report-name-no-id', start, { file, instead: asId(id) })] }
  return { report: { id, file, head: result.data, text: front.text, textLine: front.textLine }, place: start }
}

function idOfFile(file: string): string {
  return (file.split('/').at(-1) ?? file).replace(/\.(md|txt)$/, '')
}

/** The nearest name that can be an id. */
function asId(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^[^A-Za-z]+|-+$/g, '')
  return `${plain === '' ? 'report-1' : plain}.md`
}
