import { type Case, type CaseFiles, loading, printDay, recordOf } from '../case/index.ts'
import { type Draft, inOrder, type Proposal } from '../extraction/index.ts'
import { type Diagnostic, severityOf } from '../text/index.ts'
import { checkCase } from './check.ts'
import { type Effects, troubleOf } from './effects.ts'
import type { OpenCase } from './open.ts'
import { type BottomLine, type Closing, closingOf } from './review-closing.ts'
import { applyProposal, type Decided, Edits, refused, valueAt } from './review-edits.ts'
import { type Doubt, doubtsOf } from './review-same.ts'
import { partedIn, whoDecides } from './suggest.ts'
import {
  appendLines,
  appendWhole,
  type Decision,
  type LogLine,
  readTray,
  type Stretch,
  type Tray,
} from './suggest-log.ts'
import { walk } from './walk.ts'

export type { BottomLine, Closing } from './review-closing.ts'
export type { Decided } from './review-edits.ts'
export type { Doubt } from './review-same.ts'

export interface Counts {
  /** Proposals that can be decided on now. */
  readonly left: number
  /** Proposals that wait for another to be accepted. */
  readonly held: number
  readonly accepted: number
  readonly merged: number
  readonly rejected: number
}

/**
 * A person at work on a tray. Every decision is on the disk before the method returns: first the records, then the
 * history, then the log of the tray. If the machine stops in between, the record stands in the case, and its
 * proposal is not shown again.
 */
export class Review {
  readonly folder: string
  #case: Case
  #files: CaseFiles
  #tray: Tray
  readonly #effects: Effects

  private constructor(opened: OpenCase, files: CaseFiles, effects: Effects) {
    this.folder = opened.folder
    this.#case = opened.case
    this.#files = files
    this.#effects = effects
    this.#tray = readTray(opened.folder, effects)
  }

  /** Begin, or go on with, the review of a case. */
  static open(opened: OpenCase, effects: Effects): Review {
    return new Review(opened, walk(opened.folder, effects).files, effects)
  }

  get case(): Case {
    return this.#case
  }

  /** What can be decided on now, in the order of review. */
  pending(): readonly Proposal[] {
    return inOrder(partedIn(this.#tray, this.#case).ready)
  }

  /** What waits for another proposal to be accepted first. */
  held(): readonly Proposal[] {
    return partedIn(this.#tray, this.#case).held
  }

  proposal(id: string): Proposal | null {
    return this.pending().find((one) => one.id === id) ?? this.#tray.proposals.get(id) ?? null
  }

  counts(): Counts {
    const did = (what: Decision['did']): number =>
      [...this.#tray.decisions.values()].filter((one) => one.did === what && !one.id.startsWith('closing/'))
        .length
    return {
      left: this.pending().length,
      held: this.held().length,
      accepted: did('accept'),
      merged: did('merge'),
      rejected: did('reject'),
    }
  }

  /** What would come along with a proposal: vocabulary that it needs and the case lacks. */
  companions(proposal: Proposal): readonly Draft[] {
    return proposal.needs.filter((one) => !this.#case.entries.has(one.record.id))
  }

  /** Accept a proposal, as it is or as a person changed it; nothing is written where the case would not pass `check`. */
  async accept(
    id: string,
    changed: Draft | null = null,
    companions: readonly Draft[] | null = null,
  ): Promise<Decided> {
    const proposal = this.#open(id)
    if (proposal === null) return refused('It is not waiting any more.')
    const needs = companions ?? this.companions(proposal)
    const edits = new Edits(this.#files, this.#case)
    const applied = await applyProposal(edits, this.#case, proposal, changed ?? proposal.draft, needs)
    if (!applied.ok) return applied
    const { records } = applied
    const line = { did: 'accept', id, edited: changed !== null, records } as const
    return await this.#keep(
      edits,
      records,
      changed === null ? 'accepted from the tray' : 'accepted from the tray with changes',
      'accept',
      (stretches, on, who) => ({ ...line, on, who, changed: stretches }),
    )
  }

  /** Merge a proposal into a record that says the same: its passages become sources of that record. */
  async merge(id: string, into: string): Promise<Decided> {
    const proposal = this.#open(id)
    if (proposal === null) return refused('It is not waiting any more.')
    const file = this.#case.places.get(into)?.file
    if (file === undefined || !this.#case.entries.has(into)) return refused(`There is no record ${into}.`)
    const edits = new Edits(this.#files, this.#case)
    const { editRecord, writtenValue } = await loading()
    let count = valueAt(writtenValue(this.#case, into), ['sources'])
    for (const source of sourcesOf(proposal)) {
      const list: readonly unknown[] = Array.isArray(count) ? count : []
      const done = edits.apply(
        file,
        list.length === 0
          ? editRecord(file, edits.text(file), into, ['sources'], [source])
          : editRecord(file, edits.text(file), into, ['sources', list.length], source),
      )
      if (done !== null) return done
      count = [...list, source]
    }
    return await this.#keep(edits, [into], `merged ${id} into it`, 'merge', (changed, on, who) => ({
      did: 'merge',
      id,
      into,
      on,
      who,
      changed,
    }))
  }

  /** Actors that a proposal brings along and that may be ones of the case. */
  doubts(proposal: Proposal): readonly Doubt[] {
    return doubtsOf(this.#case, this.companions(proposal))
  }

  /** Take an actor that proposals would bring along for one of the case; its name becomes an alias there. */
  async same({ draft, as }: Doubt): Promise<Decided> {
    const file = this.#case.places.get(as)?.file
    const known = recordOf(this.#case, 'actors', as)
    if (file === undefined || known === null) return refused(`There is no actor ${as}.`)
    const { editRecord, writtenValue } = await loading()
    const edits = new Edits(this.#files, this.#case)
    const name = String(draft.record['title'] ?? draft.record.id)
    const list = valueAt(writtenValue(this.#case, as), ['aliases'])
    const isKnown = [known.title, known.short, ...known.aliases].includes(name)
    const failed = isKnown
      ? null
      : edits.apply(
          file,
          Array.isArray(list)
            ? editRecord(file, edits.text(file), as, ['aliases', list.length], name)
            : editRecord(file, edits.text(file), as, ['aliases'], [name]),
        )
    if (failed !== null) return failed
    const from = draft.record.id
    return await this.#keep(edits, [as], `${name} is the same`, 'merge', (changed, on, who) => ({
      did: 'same',
      id: `same/${from}`,
      from,
      as,
      on,
      who,
      changed,
    }))
  }

  /** What is left to decide once nothing waits any more. */
  closing(): Closing {
    return closingOf(this.#case)
  }

  /** Put the brief’s bottom line: a judgement that is there, or a sentence of the person’s own. */
  async conclude(line: BottomLine): Promise<Decided> {
    const { addRecord, editRecord } = await loading()
    const edits = new Edits(this.#files, this.#case)
    const { on, who } = this.#signed()
    const id = line.do === 'place' ? line.judgement : this.#freeId('j-bottom-line')
    const file = line.do === 'place' ? this.#case.places.get(id)?.file : edits.fileOf('judgements')
    if (file === undefined) return refused(`There is no judgement ${id}.`)
    const failed = edits.apply(
      file,
      line.do === 'place'
        ? editRecord(file, edits.text(file), id, ['place'], 'bottom-line')
        : addRecord(file, edits.text(file), 'judgements', {
            id,
            kind: 'assessment',
            says: line.says,
            place: 'bottom-line',
            ...(line.rests.length === 0 ? {} : { rests: [...line.rests] }),
            madeOn: on,
            by: this.#case.head.author,
          }),
    )
    if (failed !== null) return failed
    return await this.#keep(edits, [id], 'placed as the bottom line', 'accept', (changed) => ({
      did: 'accept',
      id: 'closing/bottom-line',
      edited: false,
      records: [id],
      on,
      who,
      changed,
    }))
  }

  /** Name the mediator that the brief is about. */
  async mediates(actor: string): Promise<Decided> {
    const file = 'case.yaml'
    const edits = new Edits(this.#files, this.#case)
    const text = edits.text(file)
    const failed = edits.apply(file, { ok: true, text: `${text.replace(/\n*$/, '\n')}mediator: ${actor}\n` })
    if (failed !== null) return failed
    return await this.#keep(edits, [], '', 'accept', (changed, on, who) => ({
      did: 'accept',
      id: 'closing/mediator',
      edited: false,
      records: [],
      on,
      who,
      changed,
    }))
  }

  #freeId(wanted: string): string {
    for (let number = 1; ; number++) {
      const id = number === 1 ? wanted : `${wanted}-${number}`
      if (!this.#case.entries.has(id)) return id
    }
  }

  /** Turn a proposal down. It stays in the log with the reason. */
  reject(id: string, why = ''): Decided {
    if (this.#open(id) === null) return refused('It is not waiting any more.')
    const line: LogLine = { did: 'reject', id, why, ...this.#signed() }
    try {
      appendLines(this.folder, [line], this.#effects)
    } catch (error) {
      return refused(`It cannot be written: ${troubleOf(error)}.`)
    }
    this.#tray = readTray(this.folder, this.#effects)
    return { ok: true, records: [] }
  }

  /** Take the last decision back, as long as the files stand as it left them. Gives the proposal’s id. */
  async undo(): Promise<
    { readonly ok: true; readonly id: string } | { readonly ok: false; readonly why: string }
  > {
    const id = this.#tray.order.at(-1)
    const last = id === undefined ? undefined : this.#tray.decisions.get(id)
    if (id === undefined || last === undefined)
      return { ok: false, why: 'There is no decision to take back.' }
    const texts = new Map<string, string | null>()
    if (last.did !== 'reject') {
      for (const stretch of [...last.changed].reverse()) {
        const now = texts.get(stretch.file) ?? this.#text(stretch.file)
        if (now === null || now.slice(stretch.at, stretch.at + stretch.is.length) !== stretch.is)
          return { ok: false, why: `${stretch.file} has been changed since; retract the record instead.` }
        const back = now.slice(0, stretch.at) + stretch.was + now.slice(stretch.at + stretch.is.length)
        texts.set(stretch.file, stretch.made && back.trim() === '' ? null : back)
      }
    }
    try {
      for (const [file, text] of texts) this.#write(file, text)
      if (last.did !== 'reject')
        await this.#history(
          last.did === 'accept' ? last.records : [last.did === 'merge' ? last.into : last.as],
          'edit',
          `took back: ${last.did} of ${id}`,
        )
      appendLines(this.folder, [{ did: 'undo', id, ...this.#signed() }], this.#effects)
    } catch (error) {
      return { ok: false, why: `It cannot be written: ${troubleOf(error)}.` }
    }
    await this.#reload()
    return { ok: true, id }
  }

  /** A proposal that still waits. */
  #open(id: string): Proposal | null {
    const proposal = this.pending().find((one) => one.id === id) ?? this.#tray.proposals.get(id)
    return proposal === undefined || this.#tray.decisions.has(id) ? null : proposal
  }

  async #keep(
    edits: Edits,
    records: readonly string[],
    why: string,
    what: 'accept' | 'merge',
    line: (changed: readonly Stretch[], on: string, who: string) => LogLine,
  ): Promise<Decided> {
    const { loadCase } = await loading()
    const loaded = loadCase(edits.files())
    const before = new Set((await errorsOf(this.#case)).map(keyOf))
    const fresh = (await errorsOf(loaded)).filter((one) => !before.has(keyOf(one)))
    if (fresh.length > 0) return { ok: false, findings: fresh, why: 'The case would not pass “check”.' }
    try {
      for (const [file, text] of edits.changed()) this.#write(file, text)
      await this.#history(records, what, why)
      const { on, who } = this.#signed()
      appendLines(this.folder, [line(edits.stretches(), on, who)], this.#effects)
    } catch (error) {
      return refused(`It cannot be written: ${troubleOf(error)}.`)
    }
    this.#case = loaded
    this.#files = edits.files()
    this.#tray = readTray(this.folder, this.#effects)
    return { ok: true, records }
  }

  #signed(): { readonly on: string; readonly who: string } {
    return { on: printDay(this.#effects.clock()), who: whoDecides(this.#effects) }
  }

  async #history(ids: readonly string[], what: 'accept' | 'merge' | 'edit', why: string): Promise<void> {
    const { historyLine } = await loading()
    const lines = ids.map((id) => historyLine({ ...this.#signed(), what, id, why }))
    appendWhole(this.#effects.files.join(this.folder, 'history.jsonl'), lines.join(''), this.#effects)
  }

  #text(file: string): string | null {
    const path = this.#effects.files.join(this.folder, ...file.split('/'))
    return this.#effects.files.stat(path) === null
      ? null
      : new TextDecoder().decode(this.#effects.files.read(path))
  }

  #write(file: string, text: string | null): void {
    const parts = file.split('/')
    const path = this.#effects.files.join(this.folder, ...parts)
    if (text === null) {
      this.#effects.files.remove(path)
      return
    }
    this.#effects.files.makeFolder(this.#effects.files.join(this.folder, ...parts.slice(0, -1)))
    this.#effects.files.replace(path, new TextEncoder().encode(text))
  }

  async #reload(): Promise<void> {
    const { loadCase } = await loading()
    this.#files = walk(this.folder, this.#effects).files
    this.#case = loadCase(this.#files)
    this.#tray = readTray(this.folder, this.#effects)
  }
}

async function errorsOf(from: Case): Promise<readonly Diagnostic[]> {
  return (await checkCase(from)).filter((one) => severityOf(one) === 'error')
}

function keyOf(one: Diagnostic): string {
  return `${one.code} ${one.place?.file ?? ''} ${JSON.stringify(one.detail)}`
}

/** The sources that a proposal carries, wherever its record has them. */
function sourcesOf(proposal: Proposal): readonly Readonly<Record<string, unknown>>[] {
  const own = proposal.draft?.record['sources']
  if (Array.isArray(own) && own.length > 0) return own as readonly Readonly<Record<string, unknown>>[]
  if (proposal.adds?.path.at(-1) === 'sources') return [proposal.adds.value]
  return proposal.passages.map(({ report, exact, prefix, suffix }) => ({
    report,
    exact,
    ...(prefix === undefined ? {} : { prefix }),
    ...(suffix === undefined ? {} : { suffix }),
  }))
}
