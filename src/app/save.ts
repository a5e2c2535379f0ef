import { type Case, type Kind, loading, printDay } from '../case/index.ts'
import { type Diagnostic, diagnostic } from '../text/index.ts'
import { CACHE_FOLDER, prepare } from './cache.ts'
import { type Effects, troubleOf } from './effects.ts'
import type { OpenCase } from './open.ts'

/** A change to a record, as a person makes it. Dates are ISO text, as in the file. */
export type Edit =
  | {
      readonly do: 'edit'
      readonly id: string
      readonly path: readonly (string | number)[]
      readonly value: unknown
    }
  | { readonly do: 'retract'; readonly id: string }
  | {
      readonly do: 'add'
      readonly kind: Kind
      readonly record: Readonly<Record<string, unknown>> & { readonly id: string }
    }

/** Who signs a change and why; the day is the clock's. */
export interface Signed {
  readonly who: string
  readonly why: string
}

export type Saved =
  | { readonly ok: true; readonly file: string }
  | { readonly ok: false; readonly findings: readonly Diagnostic[] }

/**
 * Write one change into the folder of a case, and a line about it into its history. Nothing is written where the file
 * was changed since the case was read, where somebody else writes, or where the new text would not say what was
 * meant. The open case stays as it was; open it again to see the change.
 */
export async function saveChange(
  opened: OpenCase,
  edit: Edit,
  signed: Signed,
  effects: Effects,
): Promise<Saved> {
  const { folder, case: from } = opened
  const taken = edit.do === 'add' && (from.entries.has(edit.record.id) || from.reports.has(edit.record.id))
  if (taken) {
    const other = from.places.get(edit.record.id)?.file ?? ''
    return refused(diagnostic('record-id-twice', null, { id: edit.record.id, other }))
  }
  const file = edit.do === 'add' ? `records/${edit.kind}.yaml` : from.places.get(edit.id)?.file
  if (file === undefined || from.reports.has(edit.do === 'add' ? '' : edit.id))
    return refused(
      diagnostic('save-record-missing', null, { file: folder, id: edit.do === 'add' ? '' : edit.id }),
    )
  let unlock: (() => void) | null
  try {
    prepare(folder, effects)
    unlock = effects.files.lock(effects.files.join(folder, CACHE_FOLDER, 'lock'))
  } catch (error) {
    return refused(diagnostic('save-refused', null, { file: folder, why: troubleOf(error) }))
  }
  if (unlock === null) return refused(diagnostic('save-locked', null, { folder }))
  try {
    return await written(opened, file, edit, signed, effects)
  } catch (error) {
    return refused(diagnostic('save-refused', null, { file, why: troubleOf(error) }))
  } finally {
    unlock()
  }
}

async function written(
  opened: OpenCase,
  file: string,
  edit: Edit,
  signed: Signed,
  effects: Effects,
): Promise<Saved> {
  const { files } = effects
  const inOverlay = opened.overlays.some((one) => file.startsWith(`${one}/`))
  const path = inOverlay ? file : files.join(opened.folder, ...file.split('/'))
  const text = files.stat(path) === null ? '' : decoded(files.read(path))
  if (!isAsRead(text, opened.case, file)) return refused(diagnostic('save-changed-meanwhile', null, { file }))
  const { addRecord, editRecord, historyLine, retractRecord } = await loading()
  const on = printDay(effects.clock())
  const edited =
    edit.do === 'add'
      ? addRecord(file, text, edit.kind, edit.record)
      : edit.do === 'retract'
        ? retractRecord(file, text, edit.id, { on, why: signed.why })
        : editRecord(file, text, edit.id, edit.path, edit.value)
  if (!edited.ok) return { ok: false, findings: edited.findings }
  if (edited.text !== text) {
    files.makeFolder(files.join(path, '..'))
    files.replace(path, new TextEncoder().encode(edited.text))
    const id = edit.do === 'add' ? edit.record.id : edit.id
    const part = edit.do === 'edit' ? { path: edit.path } : {}
    files.append(
      files.join(opened.folder, 'history.jsonl'),
      historyLine({ ...signed, on, what: edit.do, id, ...part }),
    )
  }
  return { ok: true, file }
}

/** The text of a file with its byte order mark and line ends, which a change must not touch. */
function decoded(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
}

function isAsRead(text: string, from: Case, file: string): boolean {
  const read = from.files.get(file)
  const now = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n')
  return read === undefined ? now === '' : now === read
}

function refused(finding: Diagnostic): Saved {
  return { ok: false, findings: [finding] }
}
