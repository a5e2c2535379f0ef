/**
 * The graph model that a case records, as an option form: an option *is* an atom with one controller, so that a report
 * that troops left moves the ledger and the model together.
 */
import { expressionOf, placeIn, type RecordOf, type Seen, type Source, shortName } from '../../case/index.ts'
import { type Asker, type Facts, NOBODY } from '../../facts/index.ts'
import { type Expression, namesIn, substitute } from '../../language/index.ts'
import { type Diagnostic, diagnostic, nearestName } from '../../text/index.ts'
import { assumption, type Basis, type SourceReference } from '../basis.ts'
import { patternExpression } from '../feasible.ts'
import type { Belief, Constraint, Direction, Option, OptionForm, Oversight, Party } from '../form.ts'
import type { Preference, Statement } from '../preference/preference.ts'
import { type Path, Reading } from '../read/cursor.ts'
import { Formulas } from '../read/formula.ts'
import { type ReferenceScope, readTiers } from '../read/references.ts'
import { readPattern } from '../read/rules.ts'

type ModelRecord = RecordOf<'model'>

/** The form, and what is wrong with the record; without a form where it cannot be used. */
export interface CaseForm {
  readonly record: ModelRecord
  readonly form: OptionForm | null
  readonly findings: readonly Diagnostic[]
}

/** Terms within terms are followed this far. */
const DEEPEST = 20

/** The model of a case under a view; null where the case records none. */
export function formOfCase(seen: Seen, facts: Facts): CaseForm | null {
  const record = seen.records.model[0]
  if (record === undefined) return null
  const findings: Diagnostic[] = []
  const keys = Object.keys(record.parties)
  const actorOf = (key: string): string => record.parties[key]?.actor ?? key
  const parties = keys.map((key): Party => {
    const party = { id: key, title: shortName(seen.case, actorOf(key)) }
    return seen.get('actors', actorOf(key))?.plural === true ? { ...party, plural: true } : party
  })
  const owner = new Map<string, number>()
  keys.forEach((key, party) => {
    for (const option of record.parties[key]?.options ?? []) {
      const before = owner.get(option)
      if (before === undefined) owner.set(option, party)
      else
        findings.push(
          diagnostic('case-model-option-twice', placeIn(seen.case, record.id, ['parties', key, 'options']), {
            option,
            parties: `${keys[before]}, ${key}`,
          }),
        )
      const controllers = seen.get('atoms', option)?.controller ?? []
      if (controllers.length > 1) {
        const place = placeIn(seen.case, record.id, ['parties', key, 'options'])
        findings.push(
          diagnostic('case-model-option-shared', place, { option, controllers: controllers.join(', ') }),
        )
      }
    }
  })
  const options = [...owner].map(
    ([id, party]): Option => ({ id, title: id, party, direction: directionOf(record, id) }),
  )
  if (keys.length === 0)
    findings.push(diagnostic('model-no-party', placeIn(seen.case, record.id, ['parties']), {}))
  else if (options.length === 0)
    findings.push(
      diagnostic('model-no-option', placeIn(seen.case, record.id, ['parties', keys[0] ?? '', 'options']), {}),
    )
  const over = (text: string, path: readonly PropertyKey[], asker: Asker): Expression | null => {
    const parsed = expressionOf(text)
    if (parsed === null) return null
    const whole = suppliedFor(parsed, facts, seen.view.asOf, asker)
    const foreign = namesIn(whole).filter((name) => !owner.has(name))
    for (const name of foreign)
      findings.push(
        diagnostic('case-model-not-an-option', placeIn(seen.case, record.id, path), {
          name,
          expression: text,
        }),
      )
    return foreign.length === 0 ? whole : null
  }
  const reading = new Reading((path) => placeIn(seen.case, record.id, path))
  const ids = options.map((one) => one.id)
  const formulas = new Formulas(reading, ids)
  const scope: ReferenceScope = { options: ids, names: new Set(), form: 'options', formulas }
  const reader: CaseReader = { seen, record, over, reading, scope }
  const preferences = keys.map((key): Preference => {
    const asker = { ...NOBODY, party: actorOf(key) }
    return preferenceOf(reader, record.parties[key], ['parties', key], asker)
  })
  const beliefs = keys.flatMap((key, party): readonly Belief[] =>
    Object.entries(record.parties[key]?.believes ?? {}).flatMap(([other, believed]): readonly Belief[] => {
      const about = keys.indexOf(other)
      const path = ['parties', key, 'believes', other]
      if (about === -1 || about === party) {
        const detail = { party: other, nearest: nearestName(other, keys) }
        findings.push(diagnostic('model-unknown-party', placeIn(seen.case, record.id, path), detail))
        return []
      }
      const asker = { ...NOBODY, party: actorOf(other) }
      return [{ party, about, preference: preferenceOf(reader, believed, path, asker) }]
    }),
  )
  const constraints = record.infeasible.flatMap((rule, index) =>
    constraintOf(reader, rule, ['infeasible', index]),
  )
  const oversights = keys.flatMap((key, party): readonly Oversight[] =>
    (record.parties[key]?.overlooks ?? []).flatMap((rule, index) =>
      oversightsOf(reader, rule, ['parties', key, 'overlooks', index], party, options),
    ),
  )
  findings.push(...reading.findings)
  const form: OptionForm = {
    form: 'options',
    title: record.title ?? seen.case.head.title,
    citation: null,
    parties,
    preferences,
    statusQuo: null,
    options,
    constraints,
    coalesced: [],
    moveRule: 'any-own-options',
    forbiddenMoves: [],
    oversights,
    beliefs,
  }
  return { record, form: findings.length > 0 ? null : form, findings }
}

function directionOf(record: ModelRecord, option: string): Direction {
  const rule = record.irreversible.find((one) => one.option === option)
  return rule === undefined ? 'both' : rule.once === 'taken' ? 'forward' : 'back'
}

/** What the parts of the record are read with. */
interface CaseReader {
  readonly seen: Seen
  readonly record: ModelRecord
  /** An expression over options, with terms replaced as the asker reads them; null, with findings, otherwise. */
  readonly over: (text: string, path: Path, asker: Asker) => Expression | null
  readonly reading: Reading
  readonly scope: ReferenceScope
}

type WrittenPreference = Pick<ModelRecord['parties'][string], 'prefers' | 'ranking'>

function preferenceOf(
  { seen, record, over, reading, scope }: CaseReader,
  written: WrittenPreference | undefined,
  path: Path,
  asker: Asker,
): Preference {
  const ranked = written?.ranking
  if (ranked !== undefined) {
    const within = [...path, 'ranking', 'tiers']
    const tiers = readTiers(reading, { value: ranked.tiers, path: within, where: 'The ranking' }, scope)
    const place = placeIn(seen.case, record.id, [...path, 'ranking'])
    const [first, second] = ['ranking', 'prefers']
    if ((written?.prefers ?? []).length > 0)
      reading.report(diagnostic('model-two-preferences', place, { party: String(path[1]), first, second }))
    const ranking = { tiers: tiers ?? [], basis: basisOf(seen, ranked), place }
    return { kind: 'ranking', ranking, unknown: [] }
  }
  // A party of whose preferences nothing is recorded is not taken to be indifferent.
  if ((written?.prefers ?? []).length === 0) return { kind: 'unknown', basis: assumption }
  const statements = (written?.prefers ?? []).flatMap((one, index): readonly Statement[] => {
    const at = [...path, 'prefers', index, 'that']
    const that = over(one.that, at, asker)
    if (that === null) return []
    const place = placeIn(seen.case, record.id, at)
    const { strong, unknown } = one
    return [{ that, text: one.that, strong, known: !unknown, basis: basisOf(seen, one), place }]
  })
  return { kind: 'statements', statements, manual: null }
}

function constraintOf(
  { seen, record, over, reading, scope }: CaseReader,
  rule: ModelRecord['infeasible'][number],
  path: Path,
): readonly Constraint[] {
  const place = placeIn(seen.case, record.id, path)
  if (typeof rule === 'string' || 'never' in rule) {
    const states =
      typeof rule === 'string' ? over(rule, path, NOBODY) : over(rule.never, [...path, 'never'], NOBODY)
    return states === null ? [] : [{ kind: 'never', states, place }]
  }
  if ('pattern' in rule) {
    const within = { value: rule.pattern, path: [...path, 'pattern'], where: 'A pattern' }
    const pattern = readPattern(reading, within, scope.options.length)
    return pattern === null ? [] : [{ kind: 'pattern', pattern, place }]
  }
  if ('if' in rule) {
    const antecedent = over(rule.if, [...path, 'if'], NOBODY)
    const consequent = over(rule.then, [...path, 'then'], NOBODY)
    return antecedent === null || consequent === null
      ? []
      : [{ kind: 'depends', if: antecedent, then: consequent, place }]
  }
  const [key, ids] =
    'atMostOne' in rule
      ? (['atMostOne', rule.atMostOne] as const)
      : 'atLeastOne' in rule
        ? (['atLeastOne', rule.atLeastOne] as const)
        : (['exactlyOne', rule.exactlyOne] as const)
  const options = scope.formulas.options({ value: ids, path: [...path, key], where: key })
  if (options === null) return []
  return [
    ...(key === 'atLeastOne' ? [] : [{ kind: 'at-most-one' as const, options, place }]),
    ...(key === 'atMostOne' ? [] : [{ kind: 'at-least-one' as const, options, place }]),
  ]
}

function oversightsOf(
  { seen, record, over, reading }: CaseReader,
  rule: ModelRecord['parties'][string]['overlooks'][number],
  path: Path,
  party: number,
  options: readonly Option[],
): readonly Oversight[] {
  const place = placeIn(seen.case, record.id, path)
  if (typeof rule === 'string') {
    const states = over(rule, path, NOBODY)
    return states === null ? [] : [{ party, states, place }]
  }
  const within = { value: rule.pattern, path: [...path, 'pattern'], where: 'A pattern' }
  const pattern = readPattern(reading, within, options.length)
  return pattern === null ? [] : [{ party, states: patternExpression(pattern, options), place }]
}

/** A preference whose sources are all hidden by the view rests on nothing but the analyst's assumption. */
function basisOf(
  seen: Seen,
  one: { readonly sources?: readonly Source[] | undefined; readonly note?: string | undefined },
): Basis {
  const [first, ...rest] = seen
    .sources(one.sources)
    .map(
      (source: Source): SourceReference => ({ kind: 'passage', report: source.report, exact: source.exact }),
    )
  return first === undefined
    ? { kind: 'assumption', why: one.note ?? null }
    : { kind: 'sources', sources: [first, ...rest] }
}

/** An expression with every term replaced by what supplies it, or by what it means, in the asker's reading. */
function suppliedFor(expression: Expression, facts: Facts, day: number, asker: Asker, depth = 0): Expression {
  if (depth > DEEPEST) return expression
  const bridged = substitute(expression, (name) => {
    const reading = facts.governing(name, day, asker)?.reading
    const text = reading?.suppliedBy ?? reading?.means
    return text === undefined ? null : expressionOf(text)
  })
  const again = namesIn(bridged).some((name) => facts.seen.get('terms', name) !== null)
  return again ? suppliedFor(bridged, facts, day, asker, depth + 1) : bridged
}
