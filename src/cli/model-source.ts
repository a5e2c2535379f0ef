import { type Effects, type OpenCase, openCase } from '../app/index.ts'
import type { Seen } from '../case/index.ts'
import type { CaseStatusQuo, ConflictForm, GraphModel } from '../model/index.ts'
import { type Diagnostic, say, severityOf } from '../text/index.ts'
import { namesFile, readModelFile, unusable } from './model-file.ts'
import { EXIT, misused, Refusal } from './refusal.ts'
import type { Given, Option } from './verb.ts'
import { VIEW_OPTIONS, viewFrom } from './view.ts'

/** A conflict as it is written, from a case folder or from a file, with words for its options. */
export interface WrittenConflict {
  /** The folder or file that it comes from. */
  readonly source: string
  readonly form: ConflictForm
  /** The case that it comes from; null for a file. */
  readonly seen: Seen | null
  readonly findings: readonly Diagnostic[]
  /** Yes- and no-wording of each option, in order. */
  readonly wordings: readonly { readonly yes: string; readonly no: string }[]
  /** Where the conflict may be now, in the model built from it. */
  readonly now: (model: GraphModel) => Pick<CaseStatusQuo, 'states' | 'findings'>
}

/** A model made ready, with words for its states. */
export interface OpenedModel extends WrittenConflict {
  readonly model: GraphModel
  readonly name: string
  /** States in which the conflict may be now; empty where nobody said. */
  readonly statusQuo: readonly number[]
}

/** Options of every verb about a model: where it is, and from where one looks where it is a case's. */
export const MODEL_OPTIONS: readonly Option[] = [
  {
    flags: '--case <source>',
    says: 'a case folder or name, a .gmcr or model file (.yaml, .json), or - for standard input',
  },
  { flags: '--overlay <dir>', says: 'lay a second analyst’s folder over the case; repeatable', many: true },
  ...VIEW_OPTIONS,
]

/** The conflict that the command line names, as it is written. */
export async function writtenConflict(
  source: string | null,
  given: Given,
  effects: Effects,
): Promise<WrittenConflict> {
  const option = given.option('case')
  if (source !== null && option !== null && source !== option)
    throw misused(`Two models are named, “${source}” and “${option}”.`, 'Name one.')
  const named = source ?? option
  return named !== null && namesFile(named, effects)
    ? await fromFile(named, given, effects)
    : await fromCase(named, given, effects)
}

/** The model that the command line names, with its states listed. */
export async function openModel(source: string | null, given: Given, effects: Effects): Promise<OpenedModel> {
  return await listed(await writtenConflict(source, given, effects))
}

/** A conflict with its states listed. Refuses what cannot be listed. */
export async function listed(written: WrittenConflict): Promise<OpenedModel> {
  const { buildModel } = await import('../model/index.ts')
  const built = buildModel(written.form)
  if (!built.ok) throw unusable(written.source, built.findings)
  const { model } = built
  const now = written.now(model)
  return {
    ...written,
    model,
    name: model.title,
    statusQuo: now.states,
    findings: [...written.findings, ...built.findings, ...now.findings],
  }
}

/** Every option of the command line that only a case answers. */
const ONLY_CASES = ['overlay', 'as-of', 'known-by', 'reading', 'without'] as const

async function fromFile(path: string, given: Given, effects: Effects): Promise<WrittenConflict> {
  for (const name of ONLY_CASES)
    if (given.option(name) !== null || given.list(name).length > 0)
      throw misused(`--${name} needs a case; “${path}” is a model file, which has no reports.`)
  const { form, findings } = await readModelFile(path, effects)
  const titles = form.form === 'options' ? form.options.map((one) => one.title) : []
  return {
    source: path,
    form,
    seen: null,
    findings,
    wordings: titles.map((title) => ({ yes: title, no: `not ${title}` })),
    now: (model) => ({ states: model.statusQuo === null ? [] : [model.statusQuo], findings: [] }),
  }
}

async function fromCase(named: string | null, given: Given, effects: Effects): Promise<WrittenConflict> {
  const opened = await openCase(named, effects, given.list('overlay'))
  if (!opened.ok) {
    const { message, mend } = say(opened.finding)
    throw new Refusal(EXIT.input, message, mend)
  }
  const [{ recordOf, see }, { factsOf }, { formOfCase, statusQuoOf }] = await Promise.all([
    import('../case/index.ts'),
    import('../facts/index.ts'),
    import('../model/index.ts'),
  ])
  const seen = see(opened.case, viewFrom(given, opened.case))
  const facts = factsOf(seen)
  const found = formOfCase(seen, facts)
  if (found === null) throw noModel(opened)
  const { record, form, findings } = found
  if (form === null) throw unusable(opened.folder, findings)
  return {
    source: opened.folder,
    form,
    seen,
    findings,
    wordings: form.options.map((one) => {
      const atom = recordOf(opened.case, 'atoms', one.id)
      return { yes: atom?.yes ?? one.title, no: atom?.no ?? `not ${one.title}` }
    }),
    now: (model) => statusQuoOf(seen, facts, model, record),
  }
}

/** A case without a model, or one whose model could not be read. */
function noModel(opened: OpenCase): Refusal {
  const faults = opened.case.findings.filter(
    (one) => severityOf(one) === 'error' && one.place?.file.endsWith('records/model.yaml') === true,
  )
  return faults.length > 0
    ? unusable(opened.folder, faults)
    : new Refusal(
        EXIT.input,
        'The case records no model.',
        'Write records/model.yaml: parties, options, preferences (docs/concepts.md), or use “demarche model import”.',
      )
}
