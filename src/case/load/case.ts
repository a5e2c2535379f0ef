import { type Diagnostic, diagnostic, type Place } from '../../text/index.ts'
import type { Case, Entry, Report } from '../case.ts'
import { groupByKind } from '../group.ts'
import { type CaseHead, caseHead } from '../kinds/case.ts'
import type { CaseFiles } from '../loading.ts'
import { overlayPrefix } from '../texts.ts'
import { findingsOf } from './issues.ts'
import { keysAt } from './keys.ts'
import { type Layer, readLayer } from './layer.ts'
import { linkFindings } from './link/index.ts'
import { locator } from './locate.ts'
import type { YamlFile } from './yaml.ts'

/** A larger file is no report and no list of records that anybody could work with; it is refused whole. */
export const FILE_BYTES = 10_000_000

export interface LoadOptions {
  /** The largest file that is read, in bytes. */
  readonly fileBytes?: number
  /** What stands before the paths of each overlay in places; default: overlay-1, overlay-2 … */
  readonly overlayNames?: readonly string[]
}

const UNTITLED: CaseHead = caseHead.parse({ title: 'untitled', scope: 'not stated', author: 'not stated' })

/**
 * Load a case from its files, with overlays on top: a record of an overlay replaces the one with its id, or is added;
 * keys of its case.yaml replace those of the case; reports are only ever added. All findings are collected; nothing
 * throws half-way; what cannot be read has a finding.
 */
export function loadCase(
  files: CaseFiles,
  overlays: readonly CaseFiles[] = [],
  options: LoadOptions = {},
): Case {
  const limit = options.fileBytes ?? FILE_BYTES
  const base = readLayer(files, '', limit)
  const upper = overlays.map((folder, at) =>
    readLayer(folder, overlayPrefix(at, options.overlayNames), limit),
  )
  const layers = [base, ...upper]
  const findings: Diagnostic[] = layers.flatMap((layer) => layer.findings)
  if (!files.has('case.yaml')) findings.push(diagnostic('case-head-missing', null, {}))
  const head = headOf(layers, findings)
  const { reports, entries, places } = laidOver(layers, findings)
  const texts = new Map(layers.flatMap((layer) => [...layer.texts]))
  const loaded: Case = {
    head,
    reports,
    records: groupByKind(entries.values()),
    entries,
    places,
    files: texts,
    findings,
    locate: locator(texts, places),
  }
  return { ...loaded, findings: [...findings, ...linkFindings(loaded)] }
}

function laidOver(layers: readonly Layer[], findings: Diagnostic[]) {
  const reports = new Map<string, Report>()
  const entries = new Map<string, Entry>()
  const places = new Map<string, Place>()
  for (const layer of layers) {
    for (const [id, { report, place }] of layer.reports) {
      const was = entries.get(id)?.kind
      const own = reports.get(id)
      if (was !== undefined)
        findings.push(diagnostic('overlay-changes-kind', place, { id, was, is: 'reports' }))
      else if (own === undefined) {
        reports.set(id, report)
        places.set(id, place)
      } else if (own.text !== report.text) findings.push(diagnostic('overlay-replaces-report', place, { id }))
    }
    for (const [id, { entry, place }] of layer.entries) {
      const was = reports.has(id) ? 'reports' : entries.get(id)?.kind
      if (was !== undefined && was !== entry.kind)
        findings.push(diagnostic('overlay-changes-kind', place, { id, was, is: entry.kind }))
      else {
        entries.set(id, entry)
        places.set(id, place)
      }
    }
  }
  return { reports, entries, places }
}

/** The head of the case with the keys of the overlays' heads over it. */
function headOf(layers: readonly Layer[], findings: Diagnostic[]): CaseHead {
  let keys: Readonly<Record<string, unknown>> = {}
  let head = UNTITLED
  for (const { head: yaml } of layers) {
    if (yaml === null || yaml.findings.length > 0) continue
    const result = caseHead.safeParse(isMapping(yaml.value) ? { ...keys, ...yaml.value } : yaml.value)
    if (result.success) {
      head = result.data
      keys = { ...keys, ...(yaml.value as Readonly<Record<string, unknown>>) }
    } else findings.push(...headFindings(result.error.issues, yaml))
  }
  return head
}

function headFindings(issues: Parameters<typeof findingsOf>[0], yaml: YamlFile): readonly Diagnostic[] {
  return findingsOf(issues, yaml, [], yaml.file, (path) => keysAt(caseHead, path))
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
