import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { openCase } from '../../src/app/index.ts'
import { Review } from '../../src/app/review.ts'
import { Desk, type Sitting } from '../../src/cli/review/desk.ts'
import { fieldsOf } from '../../src/cli/review/fields.ts'
import { type Answered, answer } from '../fixtures/cli.ts'
import { type MemoryEffects, memoryEffects } from '../fixtures/effects.ts'
import { inbox } from './inbox.ts'
import { typist } from './typist.ts'

const golden = resolve(dirname(fileURLToPath(import.meta.url)), '..', 'golden', 'first-hour')
const FOLDER = '/tavania'
const MOST_DECISIONS = 40

/**
 * The reviewer: takes what the passage bears out, mends a promise that was read as a threat, and turns down what is
 * about nobody in particular. Only what the screen shows decides, as for a person.
 */
function typed(screen: readonly string[], review: Review): string {
  const text = screen.join('\n')
  if (/^LAST /m.test(text)) return '1\r'
  if (/more lines?: space/.test(text)) return ' '
  const first = review.pending().find((one) => text.includes(one.says.slice(0, 40)))
  const draft = first?.draft ?? null
  if (
    draft !== null &&
    draft.record['valence'] === 'threat' &&
    /\[promised\b/.test(text) &&
    !/Changed record/.test(text)
  ) {
    const fields = fieldsOf(draft)
    const at = fields.findIndex((one) => one.path.join('.') === 'valence')
    // Enter to the field, the new value, Escape out of the rest.
    return `e${'\r'.repeat(at)}promise\r\u001b`
  }
  if (/^(?:PROMISE|CONDITION) .*\b(?:one soldier|somebody)\b/m.test(text)) return 'r'
  if (/^STATEMENT /m.test(text) && /: (?:the same acts|At least)/.test(text)) return 'r'
  return 'a'
}

let effects: MemoryEffects
let started: Answered
let sitting: Sitting
let transcript: string
let counts: ReturnType<Review['counts']>

beforeAll(async () => {
  effects = memoryEffects(inbox(), { environment: { DEMARCHE_ANALYST: 'Ada' } })
  started = await answer(`start /inbox --to ${FOLDER}`, effects)
  const opened = await openCase(FOLDER, effects)
  if (!opened.ok) throw new Error('the new case does not open')
  const review = Review.open(opened, effects)
  const screen = typist((lines) => typed(lines, review))
  sitting = await new Desk(review, screen, 'Tavania').sit()
  counts = review.counts()
  transcript = screen.shown
    .map((lines) => lines.map((line) => line.trimEnd()).join('\n'))
    .join(`\n${'═'.repeat(80)}\n`)
}, 120_000)

/** Compare with a golden file; `DEMARCHE_GOLDEN=write` writes it anew, to be read before it is committed. */
function matches(name: string, text: string): void {
  const path = join(golden, name)
  if (process.env['DEMARCHE_GOLDEN'] === 'write') {
    mkdirSync(golden, { recursive: true })
    writeFileSync(path, text)
  }
  expect(existsSync(path), `${name}: run with DEMARCHE_GOLDEN=write`).toBe(true)
  expect(text).toBe(readFileSync(path, 'utf8'))
}

describe('the first hour', () => {
  it('makes five reports out of five files of five forms, with outlet and day found in each', () => {
    expect(started.code).toBe(0)
    const lines = started.out.split('\n').filter((line) => line.startsWith('  '))
    expect(lines.map((line) => line.split(':')[1]?.split(' – ')[0]?.trim())).toEqual([
      'Strait Wire, 2004-05-03, original',
      'The Selim Tribune, 2004-05-05, original',
      'The Island Observer, 2004-05-09, original',
      'The Northern Review, 2004-05-14, original',
      'Island Policy Brief, 2004-05-18, original',
    ])
  })

  it('ends with an empty tray after at most forty decisions at the keyboard', () => {
    expect(sitting.ended).toBe('done')
    expect(sitting.decisions).toBeLessThanOrEqual(MOST_DECISIONS)
    expect(counts.left + counts.held).toBe(0)
  })

  it('never writes outside 80 columns and 24 lines', () => {
    for (const screen of transcript.split(`\n${'═'.repeat(80)}\n`)) {
      const lines = screen.split('\n')
      expect(lines.length).toBeLessThanOrEqual(24)
      for (const line of lines) expect([...line].length).toBeLessThanOrEqual(80)
    }
  })

  it('leaves a case that passes check', async () => {
    const check = await answer(`check ${FOLDER}`, effects)
    expect(check.out).not.toMatch(/: error \[/)
    expect(check.code).toBe(0)
  })

  it('leaves a brief with the promises, what became of them, the outlook and their sources', async () => {
    const { out, code } = await answer(`brief ${FOLDER}`, effects)
    expect(code).toBe(0)
    for (const words of [
      'WHAT WAS PROMISED',
      'ithdrawal of',
      'release of forty prisoners',
      'OUTLOOK',
      'NOTES',
      'Strait Wire, 3 May',
    ])
      expect(out.toLowerCase()).toContain(words.toLowerCase())
    expect(out).not.toMatch(/unreviewed/)
    matches('brief.txt', out)
  })

  it('goes as it always went', () => {
    matches('transcript.txt', `${transcript}\n`)
  })

  it('writes who decided what into the history, a line a record', () => {
    const lines = new TextDecoder()
      .decode(effects.disk.get(`${FOLDER}/history.jsonl`))
      .trim()
      .split('\n')
    const changes = lines.map((line) => JSON.parse(line) as { who: string; what: string; id: string })
    expect(changes.length).toBeGreaterThan(20)
    expect(new Set(changes.map((one) => one.who))).toEqual(new Set(['Ada']))
    expect(new Set(changes.map((one) => one.what))).toEqual(new Set(['accept']))
  })

  it('refuses to begin a case where something stands', async () => {
    const again = await answer(`start /inbox --to ${FOLDER}`, effects)
    expect(again.code).toBe(3)
    expect(again.error).toContain('nothing was written')
  })
})
