import { type Case, type CaseFiles, type Kind, loading } from '../case/index.ts'
import type { Draft, Proposal } from '../extraction/index.ts'
import type { Diagnostic } from '../text/index.ts'
import type { Stretch } from './suggest-log.ts'

/** What came of a decision. */
export type Decided =
  | { readonly ok: true; readonly records: readonly string[] }
  | { readonly ok: false; readonly findings: readonly Diagnostic[]; readonly why: string }

/** Texts of files on their way to a new state. */
export class Edits {
  readonly #before: CaseFiles
  readonly #case: Case
  readonly #texts = new Map<string, string>()

  constructor(before: CaseFiles, from: Case) {
    this.#before = before
    this.#case = from
  }

  /** Where records of a kind stand: beside the last of them, else in the file named after the kind. */
  fileOf(kind: Kind): string {
    const last = this.#case.records[kind].at(-1)
    return (last === undefined ? undefined : this.#case.places.get(last.id)?.file) ?? `records/${kind}.yaml`
  }

  text(file: string): string {
    return this.#texts.get(file) ?? this.#original(file)
  }

  #original(file: string): string {
    const bytes = this.#before.get(file)
    return bytes === undefined ? '' : new TextDecoder().decode(bytes)
  }

  /** Take an edit over; what refuses it comes back. */
  apply(
    file: string,
    edited:
      | { readonly ok: true; readonly text: string }
      | { readonly ok: false; readonly findings: readonly Diagnostic[] },
  ): Extract<Decided, { readonly ok: false }> | null {
    if (!edited.ok) return { ok: false, findings: edited.findings, why: `${file} could not be changed.` }
    this.#texts.set(file, edited.text)
    return null
  }

  changed(): ReadonlyMap<string, string> {
    return this.#texts
  }

  files(): CaseFiles {
    const all = new Map(this.#before)
    for (const [file, text] of this.#texts) all.set(file, new TextEncoder().encode(text))
    return all
  }

  /** What differs in each file: the one stretch between what stayed at the beginning and at the end. */
  stretches(): readonly Stretch[] {
    return [...this.#texts].map(([file, is]) => {
      const was = this.#original(file)
      const shorter = Math.min(was.length, is.length)
      let start = 0
      while (start < shorter && was[start] === is[start]) start += 1
      let end = 0
      while (end < shorter - start && was[was.length - 1 - end] === is[is.length - 1 - end]) end += 1
      return {
        file,
        at: start,
        was: was.slice(start, was.length - end),
        is: is.slice(start, is.length - end),
        made: !this.#before.has(file),
      }
    })
  }
}

/** Write a proposal into texts: the vocabulary it needs first, then the record or the addition. */
export async function applyProposal(
  edits: Edits,
  from: Case,
  proposal: Proposal,
  draft: Draft | null,
  needs: readonly Draft[],
): Promise<Decided> {
  const { addRecord, editRecord, writtenValue } = await loading()
  const records: string[] = []
  for (const one of [...needs, ...(draft === null ? [] : [draft])]) {
    const file = edits.fileOf(one.kind)
    const failed = edits.apply(file, addRecord(file, edits.text(file), one.kind, one.record))
    if (failed !== null) return failed
    records.push(one.record.id)
  }
  if (draft === null && proposal.adds !== null) {
    const { to, path, value } = proposal.adds
    const file = from.places.get(to)?.file
    if (file === undefined) return refused(`${to} is not in the case.`)
    const list = valueAt(writtenValue(from, to), path)
    const where = Array.isArray(list) ? [...path, list.length] : path
    const put = Array.isArray(list) ? value : [value]
    const failed = edits.apply(file, editRecord(file, edits.text(file), to, where, put))
    if (failed !== null) return failed
    records.push(to)
  }
  return { ok: true, records }
}

export function refused(why: string): Extract<Decided, { readonly ok: false }> {
  return { ok: false, findings: [], why }
}

/** A part of a plain value. */
export function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null
        ? (inner as Readonly<Record<string | number, unknown>>)[key]
        : undefined,
    value,
  )
}
