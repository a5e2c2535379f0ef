import type { BottomLine, Decided, Doubt, Review } from '../../app/index.ts'
import type { Draft, Proposal } from '../../extraction/index.ts'
import { refusalWords } from '../proposals.ts'
import { fieldsOf, withField } from './fields.ts'
import { cells, fitted, inert, painted, type Stretch, wrapped } from './lines.ts'
import { proposalPage } from './page.ts'
import type { Key, Screen } from './screen.ts'

/** How the sitting ended. */
export interface Sitting {
  readonly decisions: number
  readonly ended: 'done' | 'stopped'
}

const KEYS = 'a accept  e edit  m merge  r reject  s skip  u undo  q stop  ? help'
/** The same for a narrow window: none of them may fall off its edge. */
const KEYS_NARROW = 'a accept e edit m merge r reject s u q  ? help'
const KEYS_NARROWEST = 'a e m r s u q  ? help'

/** Characters that a person may type into one value. */
const LONGEST_LINE = 2000

const HELP: readonly string[] = [
  'One proposal at a time, beside its passage. Nothing counts until you accept it.',
  '',
  '  a  accept: write the record, with what it brings along',
  '  e  edit: its values line by line; Enter keeps one, - takes it out',
  '  =  the same: an actor that it would make is one that the case has',
  '  m  merge: it says what a record says already; its passage becomes a source',
  '  r  reject: it stays in the log and is not proposed again',
  '  R  reject this and all others of its kind that wait; asks first',
  '  s  skip: leave it for later',
  '  u  undo: take the last decision back',
  '  q  stop: every decision is saved; the next review goes on here',
  '  space, arrows: more of a long proposal; accepting needs all of it seen',
  '',
  'Promises, waits, refusals and what became of promises come first.',
]

/** The screen of a review: shows proposals one by one and carries out what the person decides. */
export class Desk {
  readonly #review: Review
  readonly #screen: Screen
  readonly #title: string
  readonly #skipped = new Set<string>()
  #decisions = 0
  #message = ''
  /** What a person changed of the proposal on the screen. */
  #draft: Draft | null = null
  #companions: readonly Draft[] = []
  #changed = false
  #top = 0
  #seenTo = 0
  /** The lines that were seen, as one text: other lines, after a resize or an edit, have to be seen anew. */
  #seenAs = ''
  #at: string | null = null
  /** The person left in the middle of a question. */
  #stopped = false

  constructor(review: Review, screen: Screen, title: string) {
    this.#review = review
    this.#screen = screen
    this.#title = title
  }

  /** Until the tray is empty or the person stops. */
  async sit(): Promise<Sitting> {
    for (;;) {
      const proposal = this.#next()
      if (proposal === null) {
        await this.#close()
        return { decisions: this.#decisions, ended: this.#stopped ? 'stopped' : 'done' }
      }
      if (this.#at !== proposal.id) this.#turnTo(proposal)
      this.#draw(proposal)
      const key = await this.#screen.key()
      if (key === null || key.kind === 'stop') return { decisions: this.#decisions, ended: 'stopped' }
      const goesOn = await this.#act(proposal, key)
      if (!goesOn || this.#stopped) return { decisions: this.#decisions, ended: 'stopped' }
    }
  }

  /** The first that is not skipped; when only skipped ones are left, they come round again once asked for. */
  #next(): Proposal | null {
    const pending = this.#review.pending()
    return (
      pending.find((one) => one.id === this.#at) ?? pending.find((one) => !this.#skipped.has(one.id)) ?? null
    )
  }

  #turnTo(proposal: Proposal): void {
    this.#at = proposal.id
    this.#draft = proposal.draft
    this.#companions = this.#review.companions(proposal)
    this.#changed = false
    this.#top = 0
    this.#seenTo = 0
  }

  async #act(proposal: Proposal, key: Key): Promise<boolean> {
    this.#message = ''
    if (key.kind === 'paste') {
      this.#message = 'That was pasted; nothing was decided. One key at a time.'
      return true
    }
    const letter = key.kind === 'character' ? key.text.toLowerCase() : ''
    if (key.kind === 'character' && key.text === 'R') {
      await this.#rejectKind(proposal)
      return true
    }
    if (letter === ' ' || key.kind === 'down' || key.kind === 'page-down') this.#scroll(1)
    else if (key.kind === 'up' || key.kind === 'page-up') this.#scroll(-1)
    else if (letter === 'a') await this.#accept(proposal)
    else if (letter === 'e') await this.#edit()
    else if (letter === 'm') await this.#merge(proposal)
    else if (letter === '=') await this.#same(proposal)
    else if (letter === 'r') this.#reject(proposal)
    else if (letter === 's') {
      this.#skipped.add(proposal.id)
      this.#at = null
      this.#message = 'Left for later.'
    } else if (letter === 'u') await this.#undo()
    else if (letter === '?' || letter === 'h') await this.#help()
    else if (letter === 'q') return false
    return true
  }

  async #accept(proposal: Proposal): Promise<void> {
    if (!this.#isAllSeen(proposal)) {
      this.#message = 'There is more of it below: press space first.'
      return
    }
    const decided = await this.#review.accept(
      proposal.id,
      this.#changed ? this.#draft : null,
      this.#companions,
    )
    if (!decided.ok) {
      this.#message = `Not written. ${refusalWords(decided)}`
      return
    }
    this.#decided(`Accepted: ${decided.records.join(', ')}.`)
  }

  #reject(proposal: Proposal): void {
    const decided = this.#review.reject(proposal.id)
    if (decided.ok) this.#decided('Rejected.')
    else this.#message = decided.why
  }

  /** All that wait of one kind are turned down at once, after a question that says how many. */
  async #rejectKind(proposal: Proposal): Promise<void> {
    const same = this.#review.pending().filter((one) => one.group === proposal.group)
    const typed = await this.#ask(
      `Reject all ${same.length} of kind “${proposal.group}” that wait? They stay in the log.`,
      'y and Enter rejects them, anything else goes back: ',
    )
    if (typed === null || !/^y(?:es)?$/i.test(typed.trim())) return
    let done = 0
    for (const one of same) if (this.#review.reject(one.id, `all of kind ${one.group}`).ok) done += 1
    this.#decided(`${done} rejected.`)
  }

  /** An actor that it brings along is one of the case: asked where it looks so, and never taken for granted. */
  async #same(proposal: Proposal): Promise<void> {
    const [doubt] = this.#review.doubts(proposal)
    if (doubt === undefined) {
      this.#message = 'Nobody whom it brings along looks like an actor of the case.'
      return
    }
    const done = await this.#review.same(doubt)
    if (!done.ok) {
      this.#message = refusalWords(done)
      return
    }
    this.#decisions += 1
    const now = this.#review.proposal(proposal.id)
    if (now !== null) this.#turnTo(now)
    this.#message = `${doubt.draft.record.id} is ${doubt.as}, here and in all that waits.`
  }

  /** The last decisions: what the brief opens with, and who mediates. Enter leaves one for later. */
  async #close(): Promise<void> {
    this.#at = null
    const { bottomLine } = this.#review.closing()
    if (bottomLine !== null) {
      const typed = await this.#ask(
        'LAST  What is the bottom line? The brief opens with it; nobody has placed one yet.',
        'a number, or a sentence of your own; Enter leaves it for later: ',
        bottomLine.map((one) => (one.do === 'place' ? one.says : `${one.says}.`)),
      )
      const line = typed === null ? null : lineFrom(typed, bottomLine)
      if (line !== null) this.#settled(await this.#review.conclude(line))
    }
    const { mediators } = this.#review.closing()
    if (mediators !== null && !this.#stopped) {
      const names = mediators.map((id) => titleOf(this.#review, id))
      const typed = await this.#ask(
        'LAST  Whose mediation is the brief about?',
        'a number; Enter names nobody: ',
        names,
      )
      const chosen = mediators[Number(typed?.trim() || 'x') - 1]
      if (chosen !== undefined) this.#settled(await this.#review.mediates(chosen))
    }
  }

  #settled(decided: Decided): void {
    if (decided.ok) this.#decisions += 1
    else this.#message = refusalWords(decided)
  }

  async #merge(proposal: Proposal): Promise<void> {
    const kind = proposal.draft?.kind
    const same = [...this.#review.case.entries.values()]
      .filter((one) => one.kind === kind)
      .map(({ record }) => ({ id: record.id, alike: shared(JSON.stringify(record), proposal.says) }))
      .sort((a, b) => b.alike - a.alike)
      .map(({ id }) => id)
    if (same.length === 0) {
      this.#message = 'The case has no record of this kind yet to merge it into.'
      return
    }
    const offer = same.slice(0, 6).map((id, at) => `${at + 1} ${id}`)
    const typed = await this.#ask(
      `Merge with which record? The likeliest first: ${offer.join('  ')}`,
      'id or number: ',
    )
    if (typed === null || typed === '') return
    const into = /^\d$/.test(typed) ? (same[Number(typed) - 1] ?? typed) : typed
    const decided = await this.#review.merge(proposal.id, into)
    if (decided.ok) this.#decided(`Merged into ${into}.`)
    else this.#message = refusalWords(decided)
  }

  async #undo(): Promise<void> {
    const undone = await this.#review.undo()
    if (!undone.ok) {
      this.#message = undone.why
      return
    }
    this.#skipped.delete(undone.id)
    this.#decisions += 1
    const proposal = this.#review.proposal(undone.id)
    if (proposal !== null) this.#turnTo(proposal)
    this.#message = 'The last decision is taken back.'
  }

  #decided(message: string): void {
    this.#decisions += 1
    this.#at = null
    this.#message = message
  }

  /** The values of the record, then of what it brings along, one by one. */
  async #edit(): Promise<void> {
    if (this.#draft === null) {
      this.#message = 'This only adds a passage to a record; accept, merge or reject it.'
      return
    }
    const done = await this.#editDraft(this.#draft, (draft) => {
      this.#draft = draft
    })
    if (!done) return
    for (const [at, companion] of this.#companions.entries()) {
      const more = await this.#editDraft(companion, (draft) => {
        this.#companions = this.#companions.map((one, index) => (index === at ? draft : one))
      })
      if (!more) return
    }
    this.#message = 'Changed; a accepts it as it stands now.'
  }

  /** False where the person ended the editing. */
  async #editDraft(draft: Draft, keep: (draft: Draft) => void): Promise<boolean> {
    let current = draft
    for (const field of fieldsOf(draft)) {
      const typed = await this.#ask(
        `Edit ${draft.record.id}. Enter keeps, - takes out, Esc ends.`,
        `${field.path.join('.')} [${field.value}]: `,
      )
      if (typed === null) return false
      if (typed.trim() === '' || typed === field.value) continue
      current = { kind: current.kind, record: withField(current.record, field.path, typed.trim()) }
      this.#changed = true
      keep(current)
    }
    for (;;) {
      const typed = await this.#ask(`Another value of ${draft.record.id}? Enter for none.`, 'key: value  ')
      if (typed === null) return false
      const [, key, value] = /^\s*([A-Za-z.]+)\s*:\s*(.+)$/.exec(typed) ?? []
      if (key === undefined || value === undefined) return true
      current = { kind: current.kind, record: withField(current.record, key.split('.'), value.trim()) }
      this.#changed = true
      keep(current)
    }
  }

  async #help(): Promise<void> {
    this.#screen.show([...this.#head(), ...HELP, '', 'Any key goes back.'])
    await this.#screen.key()
  }

  /** A line of text from the person; null on Escape. */
  async #ask(title: string, prompt: string, choices: readonly string[] = []): Promise<string | null> {
    let typed = ''
    for (;;) {
      this.#drawAsking(title, prompt, typed, choices)
      const key = await this.#screen.key()
      if (key === null || key.kind === 'stop') this.#stopped = true
      if (key === null || key.kind === 'escape' || key.kind === 'stop') return null
      if (key.kind === 'enter') return typed
      if (key.kind === 'backspace') typed = [...typed].slice(0, -1).join('')
      else if (key.kind === 'paste') typed = `${typed}${key.text.replace(/\s+/g, ' ')}`.slice(0, LONGEST_LINE)
      else if (key.kind === 'character' && typed.length < LONGEST_LINE) typed += key.text
    }
  }

  #drawAsking(title: string, prompt: string, typed: string, choices: readonly string[]): void {
    const { columns, rows } = this.#screen.size()
    const proposal = this.#at === null ? null : this.#review.proposal(this.#at)
    const asked = [
      ...wrapped([{ text: title, look: 'lead' }], columns),
      ...choices.flatMap((one, at) => wrapped([{ text: `${at + 1}  ${one}`, look: 'plain' }], columns, 2)),
      ...wrapped(
        [
          { text: prompt, look: 'plain' },
          { text: `${typed}_`, look: 'plain' },
        ],
        columns,
      ),
    ]
    const room = Math.max(0, rows - 3 - asked.length - 1)
    const page = proposal === null ? [] : this.#page(proposal, columns).slice(0, room)
    this.#screen.show([
      ...this.#head(),
      ...this.#painted(page),
      rule(columns),
      ...this.#painted(asked.slice(-Math.max(1, rows - 3))),
    ])
  }

  #page(proposal: Proposal, columns: number) {
    const doubts: readonly Doubt[] = this.#review.doubts(proposal)
    const shown = { draft: this.#draft, companions: this.#companions, changed: this.#changed, doubts }
    return proposalPage(this.#review.case, proposal, shown, columns, this.#screen.colour)
  }

  #room(): number {
    return Math.max(3, this.#screen.size().rows - 5)
  }

  #scroll(pages: number): void {
    const proposal = this.#at === null ? null : this.#review.proposal(this.#at)
    if (proposal === null) return
    const length = this.#page(proposal, this.#screen.size().columns).length
    const room = this.#room()
    this.#top = Math.max(0, Math.min(this.#top + pages * (room - 2), Math.max(0, length - room)))
  }

  #isAllSeen(proposal: Proposal): boolean {
    return this.#seenTo >= this.#page(proposal, this.#screen.size().columns).length
  }

  #draw(proposal: Proposal): void {
    const { columns } = this.#screen.size()
    const page = this.#page(proposal, columns)
    const room = this.#room()
    const text = page.map((line) => line.map((part) => part.text).join('')).join('\n')
    if (text !== this.#seenAs) {
      this.#seenAs = text
      this.#seenTo = 0
      this.#top = 0
    }
    this.#top = Math.max(0, Math.min(this.#top, page.length - room))
    const visible = page.slice(this.#top, this.#top + room)
    if (this.#top <= this.#seenTo) this.#seenTo = Math.max(this.#seenTo, this.#top + visible.length)
    const more = page.length - this.#top - visible.length
    const filled = [...this.#painted(visible), ...Array.from({ length: room - visible.length }, () => '')]
    const below = more > 0 ? `${more} more ${more === 1 ? 'line' : 'lines'}: space` : ''
    const note = [this.#message, below].filter((one) => one !== '').join('  ·  ')
    this.#screen.show([
      ...this.#head(),
      ...filled,
      rule(columns),
      fitted(inert(note), columns),
      fitted([KEYS, KEYS_NARROW].find((one) => cells(one) <= columns) ?? KEYS_NARROWEST, columns),
    ])
  }

  #head(): readonly string[] {
    const { columns } = this.#screen.size()
    const { left, held, accepted, merged, rejected } = this.#review.counts()
    const counts = `${accepted + merged} in, ${rejected} out, ${left} left${held === 0 ? '' : `, ${held} waiting`}`
    const title = fitted(inert(this.#title), Math.max(8, columns - cells(counts) - 2))
    return [
      `${title}${' '.repeat(Math.max(1, columns - cells(title) - cells(counts)))}${counts}`,
      rule(columns),
    ]
  }

  #painted(lines: readonly (readonly Stretch[])[]): readonly string[] {
    return lines.map((line) => painted(line, this.#screen.colour))
  }
}

/** What a person typed as a bottom line: the number of a choice, or a sentence. */
function lineFrom(typed: string, choices: readonly BottomLine[]): BottomLine | null {
  const text = typed.trim()
  if (text === '') return null
  if (/^\d+$/.test(text)) return choices[Number(text) - 1] ?? null
  return { do: 'write', says: text.replace(/\.$/, ''), rests: [] }
}

function titleOf(review: Review, actor: string): string {
  const record = review.case.records.actors.find((one) => one.id === actor)
  return record?.title ?? actor
}

/** How many longer words of a proposal stand in a record. */
function shared(record: string, says: string): number {
  const words = new Set(says.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
  const text = record.toLowerCase()
  return [...words].filter((word) => text.includes(word)).length
}

function rule(columns: number): string {
  return '─'.repeat(columns)
}
