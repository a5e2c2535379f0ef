import { type Diagnostic, diagnostic } from '../../text/index.ts'
import type { Document } from '../document.ts'
import { faultsOf, isRecord, show } from './faults.ts'
import { documentShape } from './shape.ts'
import { documentFormat, documentVersion } from './write.ts'

export type ReadDocument =
  | { readonly ok: true; readonly document: Document }
  | { readonly ok: false; readonly findings: readonly Diagnostic[] }

/** After so many findings the rest of a text is not reported. */
const findingLimit = 20

/**
 * Read what `toJson` wrote. Anything else is refused with findings that name the path: `blocks[2].runs[0].kind`. Fields
 * that the format does not know are findings too, so nothing is lost in silence.
 */
export function fromJson(written: string): ReadDocument {
  const parsed = parse(written)
  if (!parsed.ok) return { ok: false, findings: [diagnostic('document-not-json', null, { why: parsed.why })] }
  const held = isRecord(parsed.value) ? parsed.value : {}
  if (held['format'] !== documentFormat || held['version'] !== documentVersion) {
    const found = isRecord(parsed.value)
      ? `${show(held['format'])} ${show(held['version'])}`
      : show(parsed.value)
    const expected = `${documentFormat} ${documentVersion}`
    return { ok: false, findings: [diagnostic('document-format', null, { expected, found })] }
  }
  const faults = faultsOf(held['document'], documentShape)
  if (faults.length === 0) return { ok: true, document: held['document'] as Document }
  const findings = faults
    .slice(0, findingLimit)
    .map((fault) => diagnostic('document-shape', null, { ...fault }))
  return { ok: false, findings }
}

function parse(
  written: string,
): { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly why: string } {
  try {
    return { ok: true, value: JSON.parse(written) }
  } catch (error) {
    return { ok: false, why: error instanceof Error ? error.message : String(error) }
  }
}
