import { type Edit, type Effects, type OpenCase, openCase, saveChange } from '../../app/index.ts'
import { buildModel, type ConflictForm, type OptionForm, writeModel, ynOfState } from '../../model/index.ts'
import { say, severityOf } from '../../text/index.ts'
import { EXIT, Refusal } from '../refusal.ts'
import type { Answer, Given } from '../verb.ts'

/**
 * Add a model to a case, with the actors and atoms that it needs. Options become atoms of the same names; a ranking
 * is written as one, whatever it came from; what the model of a case cannot say is refused before anything is written.
 */
export async function intoCase(
  form: ConflictForm,
  folder: string,
  given: Given,
  effects: Effects,
): Promise<Answer> {
  const opened = await openCase(folder, effects)
  if (!opened.ok) {
    const { message, mend } = say(opened.finding)
    throw new Refusal(EXIT.input, message, mend)
  }
  const [earlier] = opened.case.records.model
  if (earlier !== undefined)
    throw new Refusal(
      EXIT.input,
      `The case has a model already, “${earlier.id}”.`,
      'Import into a file instead, and take over by hand what you want.',
    )
  const options = fitting(form)
  const record = recordOfModel(options)
  const missing = newRecords(options, opened)
  const edits: readonly Edit[] = [
    ...missing.actors.map((actor): Edit => ({ do: 'add', kind: 'actors', record: actor })),
    ...missing.atoms.map((atom): Edit => ({ do: 'add', kind: 'atoms', record: atom })),
    { do: 'add', kind: 'model', record },
  ]
  const who = given.option('author') ?? 'the analyst'
  let now: OpenCase = opened
  for (const edit of edits) {
    const saved = await saveChange(now, edit, { who, why: `import of ${form.title}` }, effects)
    if (!saved.ok)
      throw new Refusal(
        EXIT.input,
        saved.findings.map((one) => say(one).message).join('\n'),
        'Nothing more was written.',
      )
    const again = await openCase(folder, effects)
    if (again.ok) now = again
  }
  const faults = now.case.findings.filter((one) => severityOf(one) === 'error').length
  const actors = missing.actors.map((one) => one.id)
  const atoms = missing.atoms.map((one) => one.id)
  const lines = [
    `The model is in ${folder}/records/model.yaml.`,
    ...(actors.length === 0
      ? []
      : [`Actors added, each as an organisation; correct the kind where it is wrong: ${actors.join(', ')}.`]),
    ...(atoms.length === 0
      ? []
      : [
          `Atoms added; give each a clause for yes and no, and a report that says which: ${atoms.join(', ')}.`,
        ]),
    ...(faults === 0 ? [] : [`The case has errors: demarche check ${folder}`]),
    `  demarche stability ${folder}`,
  ]
  return {
    shown: { text: `${lines.join('\n')}\n`, own: true },
    json: { case: folder, model: record.id, added: { actors, atoms } },
  }
}

/** The form, where the model of a case can say it. */
function fitting(form: ConflictForm): OptionForm {
  const refuse = (what: string): Refusal =>
    new Refusal(EXIT.input, `The model of a case cannot have ${what}.`, 'Import into a file instead.')
  if (form.form === 'graph') throw refuse('listed states: its options are atoms')
  if (form.coalesced.length > 0) throw refuse('states that count as one')
  if (form.moveRule !== 'any-own-options') throw refuse('the rule that only one option changes in a move')
  if (form.forbiddenMoves.length > 0) throw refuse('forbidden moves')
  for (const [at, preference] of form.preferences.entries())
    if (preference.kind === 'weights' && preference.strongFrom !== null)
      throw refuse(`weights with strongFrom, as ${form.parties[at]?.title} has`)
  const wrong = form.options.find(
    (one) => !/^[a-z][a-z0-9]*(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/.test(one.id),
  )
  if (wrong !== undefined)
    throw new Refusal(
      EXIT.input,
      `“${wrong.id}” cannot be the name of an atom.`,
      'Atoms are written in dotted lower case, as in belgrade.withdraw; rename the option in a model file first.',
    )
  return form
}

type Plain = Readonly<Record<string, unknown>>

interface Added {
  readonly actors: readonly (Plain & { readonly id: string })[]
  readonly atoms: readonly (Plain & { readonly id: string })[]
}

/** Actors and atoms that the model names and the case lacks. */
function newRecords(form: OptionForm, opened: OpenCase): Added {
  const needs = (id: string, kind: 'actors' | 'atoms'): boolean => {
    const found = opened.case.entries.get(id)
    if (found === undefined && !opened.case.reports.has(id)) return true
    if (found?.kind === kind) return false
    throw new Refusal(
      EXIT.input,
      `The case uses “${id}” for ${found === undefined ? 'a report' : `a record of ${found.kind}`}.`,
      'Rename it in the model first.',
    )
  }
  return {
    actors: form.parties
      .filter((one) => needs(one.id, 'actors'))
      .map(({ id, title, plural }) => ({
        id,
        title,
        kind: 'organisation',
        ...(plural === true ? { plural } : {}),
        role: 'party',
      })),
    atoms: form.options
      .filter((one) => needs(one.id, 'atoms'))
      .map(({ id, title, party }) => ({
        id,
        yes: title,
        no: `not: ${title}`,
        controller: [form.parties[party]?.id ?? ''],
        ...initially(form, id),
      })),
  }
}

/** The status quo of a model file becomes the values with which the atoms begin. */
function initially({ statusQuo }: OptionForm, option: string): Plain {
  return statusQuo?.kind === 'taken' ? { initially: statusQuo.options.includes(option) } : {}
}

/** The record: as the model file has it, but with the options under their parties and every other preference ranked. */
function recordOfModel(form: OptionForm): Plain & { readonly id: string } {
  const plain = writeModel(form) as {
    readonly parties: Readonly<Record<string, Plain>>
    readonly infeasible?: unknown
  }
  const tiersOf = rankedTiers(form)
  const parties = form.parties.map((party, at) => {
    const {
      title: _,
      plural: __,
      options,
      overlooks,
      believes,
      ...preference
    } = plain.parties[party.id] ?? {}
    const kind = form.preferences[at]?.kind
    const isManual = 'manual' in preference
    if (believes !== undefined) checkBeliefs(form, at)
    const said =
      kind === 'unknown'
        ? {}
        : kind === 'statements' && !isManual
          ? { prefers: (preference['prefers'] as readonly Plain[]).map(withNote) }
          : { ranking: { tiers: tiersOf(at), basis: 'assumption', note: 'Imported.' } }
    const own = { options, ...said, ...(overlooks === undefined ? {} : { overlooks }) }
    return [
      party.id,
      believes === undefined
        ? own
        : { ...own, believes: beliefsOf(believes as Readonly<Record<string, Plain>>) },
    ]
  })
  const irreversible = form.options.flatMap(({ id, direction }) =>
    direction === 'both' ? [] : [{ option: id, once: direction === 'forward' ? 'taken' : 'dropped' }],
  )
  return {
    id: 'model',
    title: form.title,
    parties: Object.fromEntries(parties),
    ...(form.constraints.length === 0 ? {} : { infeasible: inOrderOf(form, plain.infeasible) }),
    ...(irreversible.length === 0 ? {} : { irreversible }),
  }
}

/** A basis as the case writes it: passages of its reports are its own, so citations become a note. */
function withNote(statement: Plain): Plain {
  const { sources, why, basis: _, ...rest } = statement
  const note = typeof why === 'string' ? why : Array.isArray(sources) ? sources.map(cited).join('; ') : null
  return { ...rest, basis: 'assumption', ...(note === null ? {} : { note }) }
}

function cited(source: unknown): string {
  return typeof source === 'string' ? source : JSON.stringify(source)
}

function beliefsOf(believes: Readonly<Record<string, Plain>>): Plain {
  return Object.fromEntries(
    Object.entries(believes).map(([about, { prefers }]) => [
      about,
      { prefers: (prefers as readonly Plain[]).map(withNote) },
    ]),
  )
}

function checkBeliefs(form: OptionForm, party: number): void {
  const other = (form.beliefs ?? []).find(
    ({ party: whose, preference }) => whose === party && preference.kind !== 'statements',
  )
  if (other !== undefined)
    throw new Refusal(
      EXIT.input,
      'What a party believes of another can come into a case as statements only.',
      'Import into a file instead.',
    )
}

/** Tiers of a party's ranking as letters, best first, in the order in which the parties list their options. */
function rankedTiers(form: OptionForm): (party: number) => readonly unknown[] {
  let built: ReturnType<typeof buildModel> | null = null
  const order = orderInCase(form)
  return (party) => {
    built ??= buildModel(form)
    const rank = built.ok ? built.model.orders[party] : undefined
    if (!built.ok || rank?.kind !== 'ranked' || built.model.states.kind !== 'vectors')
      throw new Refusal(
        EXIT.input,
        `The preference of ${form.parties[party]?.title ?? ''} is no ranking, which the model of a case cannot have.`,
        'Import into a file instead.',
      )
    const tiers = Array.from({ length: rank.tiers }, (): string[] => [])
    const { states } = built.model
    for (let state = 0; state < states.count; state++) {
      const letters = ynOfState(states, state) ?? ''
      tiers[rank.tiers - 1 - (rank.rank[state] as number)]?.push(order.map((at) => letters[at]).join(''))
    }
    return tiers.flatMap((members, at): readonly unknown[] => {
      const tier = members.length === 1 ? members[0] : members
      const below = rank.tiers - 2 - at
      return below >= 0 && (rank.strongBelow?.[below + 1] ?? -1) >= below ? [tier, '>>'] : [tier]
    })
  }
}

/** Options by index in the order in which the parties list them, which is that of the model of a case. */
function orderInCase(form: OptionForm): readonly number[] {
  return form.parties.flatMap((_, party) =>
    form.options.flatMap((one, at) => (one.party === party ? [at] : [])),
  )
}

/** Rules with their patterns in the order of the case. */
function inOrderOf(form: OptionForm, rules: unknown): unknown {
  const order = orderInCase(form)
  return (rules as readonly Plain[]).map((rule) => {
    const pattern = rule['pattern']
    return typeof pattern === 'string'
      ? { pattern: order.map((at) => pattern[at]).join('') }
      : (rule['never'] ?? rule)
  })
}
