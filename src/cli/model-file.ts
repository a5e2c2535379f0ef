import { type Effects, standardInput, troubleOf } from '../app/index.ts'
import type { ConflictForm, ReadModel } from '../model/index.ts'
import { type Diagnostic, printPlace, say, severityOf } from '../text/index.ts'
import { EXIT, Refusal } from './refusal.ts'

/** The word that means standard input where a file is expected. */
export const PIPE = '-'

/** A conflict as a file has it. */
export interface ModelFile {
  readonly form: ConflictForm
  readonly findings: readonly Diagnostic[]
}

const ENDINGS = /\.(gmcr|ya?ml|json|csv)$/i

/** Whether a name is that of a model file rather than of a case: it is one, or it would be one if it existed. */
export function namesFile(name: string, effects: Effects): boolean {
  const found = effects.files.stat(name)
  return name === PIPE || (found === null ? ENDINGS.test(name) : found.kind !== 'folder')
}

/**
 * Read a model from a file or from standard input. What is inside decides what it is: a .gmcr file has decision
 * makers, a table of states begins with n, anything else is a model file.
 *
 * @param moves the table of moves that belongs to a table of states
 */
export async function readModelFile(
  path: string,
  effects: Effects,
  moves: string | null = null,
): Promise<ModelFile> {
  const text = await textAt(path, effects)
  const file = path === PIPE ? 'standard input' : path
  const read = await readText(text, file, effects, moves)
  if (!read.ok) throw unusable(file, read.findings)
  return { form: read.form, findings: read.findings }
}

async function readText(
  text: string,
  file: string,
  effects: Effects,
  moves: string | null,
): Promise<ReadModel> {
  const { readGmcr, readModel, readTables } = await import('../model/index.ts')
  if (/\.csv$/i.test(file) || /^n,(name,)?decimal\b/.test(text)) {
    if (moves === null)
      throw new Refusal(
        EXIT.input,
        `“${file}” lists the states; who can move where stands in another table.`,
        'Add --moves with the file that “demarche model export --format moves” wrote.',
      )
    return readTables({ text, file }, { text: await textAt(moves, effects), file: moves })
  }
  const isJson = /^\s*\{/.test(text)
  if (isJson && /"decisionMakers"\s*:/.test(text)) return readGmcr(text, file)
  if (/\.gmcr$/i.test(file)) {
    const other = /^["']?parties["']?\s*:/m.test(text)
    if (other)
      throw new Refusal(
        EXIT.input,
        `“${file}” is named as a .gmcr file, but is a model file.`,
        'Give it a name that ends in .yaml, or in .json.',
      )
    return readGmcr(text, file)
  }
  const { loading } = await import('../case/index.ts')
  const { parseYaml } = await loading()
  const yaml = parseYaml(file, text)
  return yaml.findings.some((one) => severityOf(one) === 'error')
    ? { ok: false, findings: yaml.findings }
    : readModel(
        yaml.value,
        (at) => yaml.at(at),
        (at) => yaml.written(at),
      )
}

async function textAt(path: string, effects: Effects): Promise<string> {
  const bytes = await bytesAt(path, effects)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const where = path === PIPE ? 'Standard input' : `“${path}”`
    throw new Refusal(EXIT.input, `${where} is no UTF-8 text.`, 'Save it as UTF-8.')
  }
}

async function bytesAt(path: string, effects: Effects): Promise<Uint8Array> {
  const limit = effects.limits.fileBytes
  const tooLong = (): Refusal =>
    new Refusal(
      EXIT.input,
      `${path === PIPE ? 'Standard input' : `“${path}”`} is longer than ${Math.floor(limit / 1e6)} MB.`,
      'DEMARCHE_FILE_LIMIT_MB raises the limit.',
    )
  if (path === PIPE) {
    const bytes = await standardInput(limit, effects)
    if (bytes === null) throw tooLong()
    return bytes
  }
  const found = effects.files.stat(path)
  if (found === null)
    throw new Refusal(EXIT.input, `There is no file “${path}”.`, 'Name a case, a .gmcr, .yaml or .json file.')
  if (found.bytes > limit) throw tooLong()
  try {
    return effects.files.read(path)
  } catch (error) {
    throw new Refusal(EXIT.input, `“${path}” cannot be read: ${troubleOf(error)}.`, '')
  }
}

/** The findings that make a model unusable, each with its place. */
export function unusable(source: string, findings: readonly Diagnostic[]): Refusal {
  const lines = findings
    .filter((one) => severityOf(one) === 'error')
    .map((one) => {
      const { message, mend } = say(one)
      return `${one.place === null ? source : printPlace(one.place)}: ${message} ${mend}`
    })
  return new Refusal(EXIT.input, `The model cannot be used.\n${lines.join('\n')}`, '')
}
