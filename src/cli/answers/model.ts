import { type Effects, troubleOf } from '../../app/index.ts'
import {
  buildModel,
  type ConflictForm,
  type GraphModel,
  graphMl,
  isTaken,
  movesTable,
  statesTable,
  vectorsOf,
  writeGmcr,
  writeModel,
} from '../../model/index.ts'
import { concepts, stabilityReport } from '../../stability/index.ts'
import { type Diagnostic, listed, say } from '../../text/index.ts'
import { PIPE, readModelFile, unusable } from '../model-file.ts'
import { type WrittenConflict, writtenConflict } from '../model-source.ts'
import { EXIT, misused, Refusal, unknownName } from '../refusal.ts'
import type { Answer, Given } from '../verb.ts'
import { MODEL_FORMATS } from '../verbs/model.ts'
import { intoCase } from './model-into-case.ts'

type Form = (typeof MODEL_FORMATS)[number]

const BY_ENDING: Readonly<Record<string, Form>> = {
  yaml: 'yaml',
  yml: 'yaml',
  json: 'json',
  gmcr: 'gmcr',
  csv: 'csv',
  graphml: 'graphml',
  xml: 'graphml',
}

/** More states than this go into no table and no graph. */
const MOST_STATES = 2 ** 17

/** Bring a model in, or out. */
export async function modelAnswer(given: Given, effects: Effects): Promise<Answer> {
  const action = given.argument('action') ?? ''
  if (action === 'import') return await importAnswer(given, effects)
  if (action === 'export') return await exportAnswer(given, effects)
  throw unknownName('action', action, ['import', 'export'], 'Say “model import” or “model export”.')
}

async function importAnswer(given: Given, effects: Effects): Promise<Answer> {
  const source = given.argument('source') ?? ''
  if (effects.files.stat(source)?.kind === 'folder')
    throw misused(
      `“${source}” is a folder; import reads a file.`,
      `To bring its model out: demarche model export ${source}`,
    )
  if (given.option('format') !== null)
    throw misused('--format is for export; what a file is shows in the file.')
  const { form, findings } = await readModelFile(source, effects, given.option('moves'))
  const remarks = [...findings, ...checked(source, form)]
  const into = given.argument('into') ?? given.option('output')
  if (into !== null && into !== PIPE && effects.files.stat(into)?.kind === 'folder') {
    report(remarks, effects)
    return await intoCase(form, into, given, effects)
  }
  const asked = into === null || into === PIPE ? 'yaml' : formByEnding(into)
  if (asked !== 'yaml' && asked !== 'json')
    throw misused(
      `“${into}” is no name for a model file.`,
      'Give it a name that ends in .yaml or .json, or name a case.',
    )
  report(remarks, effects)
  const answer = await written(form, asked)
  return given.argument('into') === null
    ? guarded(answer, given, effects)
    : saved(answer, into ?? PIPE, given, effects)
}

/** Faults beyond the reader's, such as contradictory rules. Too many states to list is no fault of a file. */
function checked(source: string, form: ConflictForm): readonly Diagnostic[] {
  const built = buildModel(form)
  const isLarge = !built.ok && built.findings.every((one) => one.code === 'model-too-many-states')
  if (!built.ok && !isLarge) throw unusable(source, built.findings)
  return built.findings
}

async function exportAnswer(given: Given, effects: Effects): Promise<Answer> {
  if (given.argument('into') !== null)
    throw misused(
      `“${given.argument('into')}” is one word too many.`,
      'Name the file to write with --output.',
    )
  const conflict = worded(await writtenConflict(given.argument('source'), given, effects))
  const output = given.option('output')
  const asked = given.option('format')
  const form =
    MODEL_FORMATS.find((one) => one === asked) ??
    (output === null || output === PIPE ? 'yaml' : formByEnding(output))
  if (form === null)
    throw misused(`The ending of “${output}” names no form.`, `Add --format: ${listed(MODEL_FORMATS, 'or')}.`)
  if (form === 'yaml' || form === 'json') {
    report([...conflict.findings, ...checked(conflict.source, conflict.form)], effects)
    return guarded(await written(conflict.form, form), given, effects)
  }
  const built = buildModel(conflict.form)
  if (!built.ok) throw unusable(conflict.source, built.findings)
  report([...conflict.findings, ...built.findings], effects)
  const text = textOf(conflict.form, built.model, form, effects)
  return guarded({ shown: { text, own: true }, json: writeModel(conflict.form) }, given, effects)
}

/** A case’s model for other programs: options by what they mean, and the status quo where it is one state. */
function worded(conflict: WrittenConflict): WrittenConflict {
  const { form, seen, wordings } = conflict
  if (seen === null || form.form !== 'options') return conflict
  const options = form.options.map((one, at) => ({ ...one, title: wordings[at]?.yes ?? one.title }))
  const titled = { ...form, options }
  const built = buildModel(titled)
  const [now, ...more] = built.ok ? conflict.now(built.model).states : []
  if (!built.ok || now === undefined || more.length > 0) return { ...conflict, form: titled }
  const [vector] = vectorsOf(built.model.states, now)
  if (vector === undefined) return { ...conflict, form: titled }
  const taken = options.filter((_, at) => isTaken(vector, at)).map((one) => one.id)
  return { ...conflict, form: { ...titled, statusQuo: { kind: 'taken', options: taken, place: null } } }
}

function textOf(
  form: ConflictForm,
  model: GraphModel,
  as: Exclude<Form, 'yaml' | 'json'>,
  effects: Effects,
): string {
  if (as === 'gmcr') {
    if (form.form === 'graph')
      throw new Refusal(
        EXIT.input,
        'A .gmcr file is made of options; this model lists its states.',
        'Export it as yaml, csv or graphml.',
      )
    const { text, findings } = writeGmcr(form, model)
    report(findings, effects)
    return text
  }
  if (model.states.count > MOST_STATES)
    throw new Refusal(
      EXIT.input,
      `The model has ${model.states.count} states; at most ${MOST_STATES} go into a table or a graph.`,
      'Export it as yaml or gmcr.',
    )
  switch (as) {
    case 'csv':
      return statesTable(model)
    case 'moves':
      return movesTable(model)
    case 'graphml':
      return graphMl(model, equilibriumMarks(model))
  }
}

/** For each concept whether a state is an equilibrium. */
function equilibriumMarks(model: GraphModel) {
  const { report: found } = stabilityReport(model)
  return concepts.flatMap((name) => {
    const result = found.concepts[name]
    if (result === undefined) return []
    const resting = new Set(result.equilibria)
    return [{ name, type: 'boolean' as const, valueOf: (state: number) => resting.has(state + 1) }]
  })
}

async function written(form: ConflictForm, as: 'yaml' | 'json'): Promise<Answer> {
  const plain = writeModel(form)
  if (as === 'json') return { shown: { text: `${JSON.stringify(plain, null, 2)}\n`, own: true }, json: plain }
  const { loading } = await import('../../case/index.ts')
  const { blockText } = await loading()
  return { shown: { text: `${blockText(plain, 0, '\n')}\n`, own: true }, json: plain }
}

function formByEnding(file: string): Form | null {
  return BY_ENDING[file.split('.').at(-1)?.toLowerCase() ?? ''] ?? null
}

/** The answer, if it may be written where --output says. */
function guarded(answer: Answer, given: Given, effects: Effects): Answer {
  const output = given.option('output')
  if (output !== null && output !== PIPE) mayWrite(output, given, effects)
  return answer
}

function mayWrite(file: string, given: Given, effects: Effects): void {
  const found = effects.files.stat(file)
  if (found === null || given.flag('force')) return
  throw new Refusal(EXIT.input, `“${file}” exists already.`, 'Add --force to overwrite it.')
}

/** Write the text of an answer into a file, and say so. */
function saved(answer: Answer, file: string, given: Given, effects: Effects): Answer {
  if (file === PIPE) return answer
  if (given.option('output') !== null) throw misused('Two files to write are named.', 'Name one.')
  mayWrite(file, given, effects)
  const text = 'text' in answer.shown ? answer.shown.text : ''
  try {
    effects.files.replace(file, new TextEncoder().encode(text))
  } catch (error) {
    throw new Refusal(EXIT.input, `“${file}” cannot be written: ${troubleOf(error)}.`, '')
  }
  return {
    shown: { text: `Written to ${file}.\n  demarche stability ${file}\n`, own: true },
    json: answer.json,
  }
}

/** Warnings and notes, for the person who watches. */
function report(findings: readonly Diagnostic[], effects: Effects): void {
  for (const one of findings) effects.log(say(one).message)
}
