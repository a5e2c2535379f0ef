import { type Effects, openCase } from '../app/index.ts'
import type { Seen } from '../case/index.ts'
import type { GraphModel } from '../model/index.ts'
import { type Diagnostic, printPlace, say, severityOf } from '../text/index.ts'
import { EXIT, Refusal } from './refusal.ts'
import type { Given, Option } from './verb.ts'
import { VIEW_OPTIONS, viewFrom } from './view.ts'

/** A model made ready, from a case folder or from a file, with words for its states. */
export interface OpenedModel {
  readonly model: GraphModel
  readonly name: string
  /** The case that it comes from; null for a file. */
  readonly seen: Seen | null
  /** States in which the conflict may be now; empty where nobody said. */
  readonly statusQuo: readonly number[]
  readonly findings: readonly Diagnostic[]
  /** Yes- and no-wording of each option, in order. */
  readonly wordings: readonly { readonly yes: string; readonly no: string }[]
}

/** Options of every verb about a model: where it is, and from where one looks where it is a case's. */
export const MODEL_OPTIONS: readonly Option[] = [
  { flags: '--case <source>', says: 'a case folder or name, a .gmcr file, or a model file (.yaml, .json)' },
  { flags: '--overlay <dir>', says: 'lay a second analyst’s folder over the case; repeatable', many: true },
  ...VIEW_OPTIONS,
]

/** Open the model that the command line names. */
export async function openModel(source: string | null, given: Given, effects: Effects): Promise<OpenedModel> {
  const named = source ?? given.option('case')
  const isFile = named !== null && effects.files.stat(named)?.kind === 'file'
  return isFile ? await fromFile(named, effects) : await fromCase(named, given, effects)
}

async function fromFile(path: string, effects: Effects): Promise<OpenedModel> {
  const { buildModel, readGmcr, readModel } = await import('../model/index.ts')
  const { loading } = await import('../case/index.ts')
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(effects.files.read(path))
  } catch {
    throw new Refusal(
      EXIT.input,
      `“${path}” cannot be read as UTF-8 text.`,
      'Name a .gmcr, .yaml or .json file.',
    )
  }
  const read = path.endsWith('.gmcr')
    ? readGmcr(text, path)
    : await (async () => {
        const { parseYaml } = await loading()
        const yaml = parseYaml(path, text)
        return yaml.findings.length > 0
          ? { ok: false as const, findings: yaml.findings }
          : readModel(yaml.value, (at) => yaml.at(at))
      })()
  if (!read.ok) throw refused(path, read.findings)
  const built = buildModel(read.form)
  if (!built.ok) throw refused(path, [...read.findings, ...built.findings])
  const { model } = built
  return {
    model,
    name: model.title,
    seen: null,
    statusQuo: model.statusQuo === null ? [] : [model.statusQuo],
    findings: [...read.findings, ...built.findings],
    wordings: model.options.map((one) => ({ yes: one.title, no: `not ${one.title}` })),
  }
}

async function fromCase(named: string | null, given: Given, effects: Effects): Promise<OpenedModel> {
  const opened = await openCase(named, effects, given.list('overlay'))
  if (!opened.ok) {
    const { message, mend } = say(opened.finding)
    throw new Refusal(EXIT.input, message, mend)
  }
  const [{ recordOf, see }, { factsOf }, { buildModel, formOfCase, statusQuoOf }] = await Promise.all([
    import('../case/index.ts'),
    import('../facts/index.ts'),
    import('../model/index.ts'),
  ])
  const seen = see(opened.case, viewFrom(given, opened.case))
  const facts = factsOf(seen)
  const found = formOfCase(seen, facts)
  if (found === null)
    throw new Refusal(
      EXIT.input,
      'The case records no model.',
      'Write records/model.yaml: parties, options, preferences.',
    )
  if (found.form === null) throw refused(opened.folder, found.findings)
  const built = buildModel(found.form)
  if (!built.ok) throw refused(opened.folder, built.findings)
  const { model } = built
  const now = statusQuoOf(seen, facts, model, found.record)
  return {
    model,
    name: model.title,
    seen,
    statusQuo: now.states,
    findings: [...built.findings, ...now.findings],
    wordings: model.options.map((one) => {
      const atom = recordOf(opened.case, 'atoms', one.id)
      return { yes: atom?.yes ?? one.title, no: atom?.no ?? `not ${one.title}` }
    }),
  }
}

/** The findings that make a model unusable, each with its place. */
function refused(source: string, findings: readonly Diagnostic[]): Refusal {
  const lines = findings
    .filter((one) => severityOf(one) === 'error')
    .map((one) => {
      const { message, mend } = say(one)
      return `${one.place === null ? source : printPlace(one.place)}: ${message} ${mend}`
    })
  return new Refusal(EXIT.input, `The model cannot be used.\n${lines.join('\n')}`, '')
}
