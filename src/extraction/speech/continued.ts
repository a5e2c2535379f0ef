/*
 * Quotations that no verb of their sentence claims, and quotations of several sentences, which are one claim.
 */
import type { EntityDraft } from '../entities.ts'
import type { Quotation } from '../reading.ts'
import type { Claim } from './claim.ts'
import type { Hearing } from './hearing.ts'

const SPOKEN: ReadonlySet<string> = new Set([
  'assert',
  'warn',
  'allege',
  'predict',
  'deny',
  'promise',
  'assess',
  'doubt',
  'hope',
  'request',
])

/** Who speaks on, from sentence to sentence. */
export class Voice {
  #speakers: readonly EntityDraft[] = []
  #spoken = -10
  #block = -1

  get speakers(): readonly EntityDraft[] {
    return this.#speakers
  }

  /** Takes note of who has spoken in the sentence; a new paragraph long after forgets. */
  listen(h: Hearing): void {
    const { block } = h.p.sentence
    if (block !== this.#block && h.index - this.#spoken > 2) this.#speakers = []
    this.#block = block
    const speaking = h.claims
      .filter(
        (c) => c.speakers.length > 0 && SPOKEN.has(c.stance) && (c.stance !== 'request' || c.directQuote),
      )
      .at(-1)
    if (speaking === undefined) return
    this.#speakers = speaking.speakers
    this.#spoken = h.index
  }

  /** Quotations without a verb of their own: the speaker goes on. */
  goOn(h: Hearing): void {
    const { p } = h
    for (const q of h.quotations) {
      if (q.last - q.first < 3 || h.touched(q.first, q.last)) continue
      const verbInside = p.clauses.some((c) => c.verb.head >= q.first && c.verb.head <= q.last)
      if (!verbInside && q.last - q.first < 5) continue
      const outside = p.clauses.filter(
        (c) => (c.verb.head < q.first || c.verb.head > q.last) && c.verb.form === 'finite',
      )
      const before = outside.find((c) => c.verb.head < q.first)
      const own = outside.length === 0 ? this.#speakers : h.entities(before?.subjects ?? [])
      h.add(own.length > 0 ? own : this.#speakers, null, q.first, q.last, 'assert')
      if (this.#speakers.length > 0) this.#spoken = h.index
    }
  }
}

/** Joins the claims of one quotation that runs over several sentences: the one with the verb stands for all. */
export const joinQuotations = (
  claims: readonly Claim[],
  quotations: readonly Quotation[],
): readonly Claim[] => {
  const direct = new Map<number, Claim[]>()
  for (const c of claims) {
    if (!c.directQuote) continue
    const list = direct.get(c.content.sentence)
    if (list === undefined) direct.set(c.content.sentence, [c])
    else list.push(c)
  }
  const heard: Claim[] = []
  let run: Claim[] = []
  const close = (): void => {
    const spoken = run.find((c) => c.cue !== null) ?? run[0]
    const [opening, end] = [run[0], run.at(-1)]
    if (spoken !== undefined && opening !== undefined && end !== undefined && run.length > 1) {
      spoken.whole = { from: opening.content, to: end.content }
      for (const c of run) {
        if (c === spoken) continue
        c.goesOn = true
        if (c.cue === null) c.speakers = spoken.speakers
        heard.push(c)
      }
    }
    run = []
  }
  for (const q of quotations) {
    if (!q.continued) close()
    const claim = direct
      .get(q.sentence)
      ?.find((c) => c.content.first <= q.last && c.content.last >= q.first && !run.includes(c))
    if (claim !== undefined) run.push(claim)
  }
  close()
  return heard
}
