import { type Effects, troubleOf } from '../app/index.ts'
import type { Document } from '../document/index.ts'
import { jsonPieces } from './json-pieces.ts'
import { EXIT, misused, Refusal } from './refusal.ts'
import type { Terminal } from './terminal.ts'
import type { Answer, Given } from './verb.ts'

type Form = 'terminal' | 'markdown' | 'html' | 'json'

const BY_ENDING: Readonly<Record<string, Form>> = { html: 'html', htm: 'html', md: 'markdown', json: 'json' }

/** Print an answer as the options ask: on the terminal, or into a file, whose ending then chooses the form. */
export async function print(
  answer: Answer,
  given: Given,
  terminal: Terminal,
  effects: Effects,
): Promise<void> {
  const file = given.option('output') === '-' ? null : given.option('output')
  const isOwn = 'text' in answer.shown && answer.shown.own === true
  const form = isOwn ? (given.flag('json') ? 'json' : 'terminal') : formOf(given, file)
  const pieces =
    form === 'json' ? jsonPieces(answer.json) : [await textOf(answer, form, terminal, file !== null)]
  if (file === null) {
    for (const piece of pieces) terminal.out(piece)
    return
  }
  const bytes = bytesOf(pieces)
  try {
    effects.files.replace(file, bytes)
  } catch (error) {
    throw new Refusal(EXIT.input, `“${file}” cannot be written: ${troubleOf(error)}.`, '')
  }
  terminal.error(`Written to ${file}.\n`)
}

function formOf(given: Given, file: string | null): Form {
  const asked = given.option('format')
  if (given.flag('json')) {
    if (asked !== null) throw misused('--json and --format exclude each other.')
    return 'json'
  }
  if (asked !== null) return asked as Form
  return BY_ENDING[file?.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'terminal'
}

/** The bytes of pieces that together may be longer than a string can be. */
function bytesOf(pieces: Iterable<string>): Uint8Array {
  const encoder = new TextEncoder()
  const parts = Array.from(pieces, (piece) => encoder.encode(piece))
  const bytes = new Uint8Array(parts.reduce((total, part) => total + part.length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

async function textOf(
  answer: Answer,
  form: Exclude<Form, 'json'>,
  terminal: Terminal,
  intoFile: boolean,
): Promise<string> {
  if ('text' in answer.shown) {
    if (form !== 'terminal') throw misused(`This answer is plain text; it has no ${form} form.`)
    return answer.shown.text
  }
  return await rendered(answer.shown.document, form, {
    width: terminal.width,
    colour: terminal.colour && !intoFile,
  })
}

async function rendered(
  document: Document,
  form: Exclude<Form, 'json'>,
  options: { readonly width: number; readonly colour: boolean },
): Promise<string> {
  const { toHtml, toMarkdown, toTerminal } = await import('../document/index.ts')
  switch (form) {
    case 'terminal':
      return toTerminal(document, options)
    case 'markdown':
      return toMarkdown(document)
    case 'html':
      return toHtml(document)
  }
}
