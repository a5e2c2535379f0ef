/**
 * The graph model that a case records, as an option form: an option *is* an atom with one controller, so that a report
 * that troops left moves the ledger and the model together.
 */
import { expressionOf, placeIn, type RecordOf, type Seen, type Source, shortName } from '../../case/index.ts'
import { type Asker, type Facts, NOBODY } from '../../facts/index.ts'
import { type Expression, namesIn, substitute } from '../../language/index.ts'
import { type Diagnostic, diagnostic } from '../../text/index.ts'
import type { Basis, SourceReference } from '../basis.ts'
import type { Constraint, Direction, Option, OptionForm, Party } from '../form.ts'
import type { Preference, Statement } from '../preference/preference.ts'

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
  const preferences = keys.map((key): Preference => {
    const asker = { ...NOBODY, party: actorOf(key) }
    const statements = (record.parties[key]?.prefers ?? []).flatMap((one, index): readonly Statement[] => {
      const path = ['parties', key, 'prefers', index, 'that']
      const that = over(one.that, path, asker)
      if (that === null) return []
      const place = placeIn(seen.case, record.id, path)
      return [{ that, text: one.that, strong: one.strong, known: true, basis: basisOf(seen, one), place }]
    })
    return { kind: 'statements', statements, manual: null }
  })
  const constraints = record.infeasible.flatMap((text, index): readonly Constraint[] => {
    const path = ['infeasible', index]
    const states = over(text, path, NOBODY)
    return states === null ? [] : [{ kind: 'never', states, place: placeIn(seen.case, record.id, path) }]
  })
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
    oversights: [],
  }
  return { record, form: findings.length > 0 ? null : form, findings }
}

function directionOf(record: ModelRecord, option: string): Direction {
  const rule = record.irreversible.find((one) => one.option === option)
  return rule === undefined ? 'both' : rule.once === 'taken' ? 'forward' : 'back'
}

/** A preference whose sources are all hidden by the view rests on nothing but the analyst's assumption. */
function basisOf(seen: Seen, one: ModelRecord['parties'][string]['prefers'][number]): Basis {
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
