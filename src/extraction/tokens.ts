/*
 * Text → sentences of tokens with exact UTF-16 offsets. The text is cut into blocks (paragraphs, hard-wrapped lines
 * joined) and blocks into short pieces before the tagger sees them, so time stays linear on any input; runs of more
 * than 80 characters without a space become one token of their own.
 */
import { formWords, gazetteer } from './gazetteer/index.ts'
import { tag } from './tagger/index.ts'

export interface Token {
  /** Index within the sentence. */
  readonly i: number
  readonly start: number
  readonly end: number
  readonly text: string
  readonly lower: string
  lemma: string
  pos: string
  /** True when no space stands before it. */
  readonly glued: boolean
}

export interface Sentence {
  readonly id: string
  readonly index: number
  readonly start: number
  readonly end: number
  readonly tokens: readonly Token[]
  /** Number of the block (paragraph) that it stands in. */
  readonly block: number
}

interface Piece {
  readonly start: number
  readonly end: number
}

const LONG_RUN = 80
const PIECE = 1600

/** Same length, plainer characters: the tagger knows straight quotes and spaces only. */
const plain = (text: string): string =>
  text
    .replace(/[\u2018\u2019\u02BC\u201B`\u00B4]/g, "'")
    .replace(/[\u201C\u201D\u201E\u201F\u00AB\u00BB]/g, '"')
    // Two single marks for a double one, as the wires wrote it: ``We go,'' he said.
    .replace(/(^|[\s(])''(?=\S)/g, '$1 "')
    .replace(/''/g, '" ')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\u00A0\u2000-\u200A\u202F\u205F\u3000\t\r\n\u000B\f\u0085\u2028\u2029]/g, ' ')
    .replace(/[\u0000-\u0008\u000E-\u001F\u007F\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, ' ')

/** Paragraphs: cut at blank lines, and after a short line that is followed by a capital (a headline, a list). */
const blocksOf = (text: string): Piece[] => {
  const blocks: Piece[] = []
  let blockStart = -1
  let lineStart = 0
  let blockEnd = 0
  let longest = 0
  const close = (): void => {
    if (blockStart >= 0) blocks.push({ start: blockStart, end: blockEnd })
    blockStart = -1
    longest = 0
  }
  while (lineStart <= text.length) {
    const newline = text.indexOf('\n', lineStart)
    const lineEnd = newline < 0 ? text.length : newline
    const blank =
      /^\s*$/.test(text.slice(lineStart, Math.min(lineEnd, lineStart + 4000))) && lineEnd - lineStart < 4000
    if (blank) close()
    else {
      if (blockStart < 0) blockStart = lineStart
      blockEnd = lineEnd
      const length = lineEnd - lineStart
      longest = Math.max(longest, length)
      const next = text[lineEnd + 1]
      if (length < 50 || length < 0.55 * longest || (next !== undefined && /[•*\-–—\d(]/.test(next))) close()
    }
    if (newline < 0) break
    lineStart = newline + 1
  }
  close()
  return blocks
}

/** Short pieces of a block, cut after a sentence's end if one is near, else at a space. */
const piecesOf = (fed: string, block: Piece): Piece[] => {
  const pieces: Piece[] = []
  let at = block.start
  while (block.end - at > PIECE) {
    const window = fed.slice(at, at + PIECE)
    let cut = -1
    for (const match of window.matchAll(/[.!?]["')]{0,2} (?=["'(]?[A-Z])/g)) {
      if (match.index > PIECE / 3) cut = match.index + match[0].length
    }
    if (cut < 0) cut = window.lastIndexOf(' ') + 1
    if (cut <= 0) cut = PIECE
    pieces.push({ start: at, end: at + cut })
    at += cut
  }
  if (at < block.end) pieces.push({ start: at, end: block.end })
  return pieces
}

interface Raw {
  start: number
  end: number
  pos: string
  lemma: string
  ends: boolean
}

/** Tags one piece; runs without a space that are too long are set aside as one token. */
const rawOf = (fed: string, piece: Piece): Raw[] => {
  const out: Raw[] = []
  const feed = (start: number, end: number): void => {
    if (start >= end) return
    const part = fed.slice(start, end)
    let at = start
    for (const token of tag(part)) {
      let from = at + token.spaces
      if (fed.slice(from, from + token.value.length) !== token.value) {
        const found = fed.indexOf(token.value, at)
        if (found < 0 || found + token.value.length > end) continue
        from = found
      }
      const to = from + token.value.length
      if (token.value.trim() !== '')
        out.push({ start: from, end: to, pos: token.pos, lemma: token.lemma, ends: token.ends })
      else if (token.ends) {
        const last = out.at(-1)
        if (last !== undefined) last.ends = true
      }
      at = to
    }
  }
  let start = piece.start
  const runs = new RegExp(`[^ ]{${LONG_RUN},}`, 'g')
  const part = fed.slice(piece.start, piece.end)
  for (const run of part.matchAll(runs)) {
    const from = piece.start + run.index
    feed(start, from)
    out.push({
      start: from,
      end: from + run[0].length,
      pos: 'X',
      lemma: run[0].slice(0, LONG_RUN).toLowerCase(),
      ends: false,
    })
    start = from + run[0].length
  }
  feed(start, piece.end)
  const last = out.at(-1)
  if (last !== undefined) last.ends = true
  return out
}

let hyphenated: ReadonlySet<string> | null = null
let known: ReadonlySet<string> | null = null

const isKnownName = (word: string): boolean => {
  known ??= new Set(
    gazetteer()
      .forms.filter((f) => f.words.length === 1)
      .map((f) => f.form),
  )
  return known.has(word)
}

const isHyphenatedName = (word: string): boolean => {
  hyphenated ??= new Set(gazetteer().forms.flatMap((f) => f.words.filter((w) => w.includes('-'))))
  return hyphenated.has(word)
}

/** What hangs on a name by a hyphen without being part of it: "Nations-backed", "Seleka-led". */
const HANGS_ON_NAME =
  /^(?:backed|led|based|sponsored|mediated|brokered|held|controlled|run|funded|supervised|dominated|supported|appointed|ruled|occupied|allied|trained|armed|style|educated|born|speaking|owned|linked|inspired|drafted|administered|majority|populated|mandated|imposed)$/

const WORD = /^[\p{L}\p{N}.']+$/u

/** Joins "cease", "-", "fire"; keeps "NATO", "-", "Russian" apart, since a name stands on the left. */
const joinHyphens = (fed: string, raw: readonly Raw[]): Raw[] => {
  const out: Raw[] = []
  for (let i = 0; i < raw.length; i += 1) {
    const token = raw[i] as Raw
    const hyphen = raw[i]
    const before = out.at(-1)
    const after = raw[i + 1]
    if (
      hyphen !== undefined &&
      before !== undefined &&
      after !== undefined &&
      hyphen.end - hyphen.start === 1 &&
      fed[hyphen.start] === '-' &&
      before.end === hyphen.start &&
      after.start === hyphen.end
    ) {
      const left = fed.slice(before.start, before.end)
      const right = fed.slice(after.start, after.end)
      const whole = `${left}-${right}`
      const next = raw[i + 2]
      const longer =
        next !== undefined && next.start === after.end && fed[next.start] === '-' && raw[i + 3] !== undefined
          ? `${whole}-${fed.slice((raw[i + 3] as Raw).start, (raw[i + 3] as Raw).end)}`
          : whole
      const apart =
        !isHyphenatedName(whole) &&
        !isHyphenatedName(longer) &&
        ((isKnownName(left) && (/^[a-z]/.test(right) || isKnownName(right))) ||
          (/^\p{Lu}/u.test(left) && HANGS_ON_NAME.test(right)))
      if (!apart && WORD.test(left.replaceAll('-', '')) && WORD.test(right)) {
        const adjectival =
          /(?:ed|ing|led|run|held|wide|time|torn|born|made|backed|scale|range|term|level|year-old)$/.test(
            right,
          )
        out[out.length - 1] = {
          start: before.start,
          end: after.end,
          pos:
            /^[A-Z]/.test(left) && /^[A-Z]/.test(right)
              ? 'PROPN'
              : after.pos === 'VERB' || adjectival
                ? 'ADJ'
                : after.pos,
          lemma: `${before.lemma}-${after.lemma}`,
          ends: after.ends,
        }
        i += 1
        continue
      }
    }
    // An apostrophe inside a name: N'Djamena, Sana'a.
    if (
      before !== undefined &&
      before.end === token.start &&
      /^'[A-Za-z]/.test(fed.slice(token.start, token.end))
    ) {
      const right = fed.slice(token.start, token.end)
      if (!/^'(s|S|d|ll|re|ve|m|t)$/.test(right) && /^[A-Z]/.test(fed.slice(before.start, before.end))) {
        out[out.length - 1] = { ...before, end: token.end, pos: 'PROPN', ends: token.ends }
        continue
      }
    }
    out.push({ ...token })
  }
  return out
}

const LEMMAS: Readonly<Record<string, string>> = {
  'cease-fire': 'ceasefire',
  'peace-keeping': 'peacekeeping',
  'co-operate': 'cooperate',
  'co-operation': 'cooperation',
  'pull-out': 'pullout',
  'pull-back': 'pullback',
  'no-one': 'nobody',
  'per cent': 'percent',
}

/** Cuts the text into sentences of tokens. `text.slice(token.start, token.end) === token.text`, always. */
export const readSentences = (text: string): readonly Sentence[] => {
  const fed = plain(text)
  const sentences: Sentence[] = []
  blocksOf(text).forEach((block, blockIndex) => {
    for (const piece of piecesOf(fed, block)) {
      let open: Raw[] = []
      const close = (): void => {
        const first = open[0]
        const last = open.at(-1)
        if (first !== undefined && last !== undefined) {
          let previous = -1
          const tokens = open.map((raw, i): Token => {
            const shown = text.slice(raw.start, raw.end)
            const lower = fed.slice(raw.start, raw.end).toLowerCase()
            const glued = raw.start === previous
            previous = raw.end
            return {
              i,
              start: raw.start,
              end: raw.end,
              text: shown,
              lower,
              lemma: LEMMAS[raw.lemma] ?? LEMMAS[lower] ?? raw.lemma,
              pos: raw.pos,
              glued,
            }
          })
          const index = sentences.length
          sentences.push({
            id: `s${index + 1}`,
            index,
            start: first.start,
            end: last.end,
            tokens,
            block: blockIndex,
          })
        }
        open = []
      }
      for (const raw of joinHyphens(fed, rawOf(fed, piece))) {
        open.push(raw)
        if (raw.ends || open.length >= 400) close()
      }
      close()
    }
  })
  return sentences
}

/** The words of a name as the tokeniser cuts them: possessive endings stand alone. */
export const nameWords = (name: string): string[] =>
  formWords(name).flatMap((word) => {
    const match = /^(.+?)('s|')$/.exec(word)
    return match === null ? [word] : [match[1] ?? '', match[2] ?? '']
  })
