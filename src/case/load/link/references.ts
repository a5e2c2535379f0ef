import { ANALYST } from '../../actors.ts'
import type { Entry } from '../../case.ts'
import { KINDS } from '../../kinds/kind.ts'
import type { Linking } from './linking.ts'

/** A reference must name a declared record of one of the kinds that its place takes. */
export function checkReference(
  linking: Linking,
  entry: Entry,
  path: readonly PropertyKey[],
  id: unknown,
  to: readonly string[],
): void {
  if (typeof id !== 'string' || (id === ANALYST && to.includes('actors'))) return
  const kind = linking.kindOf(id)
  if (kind !== undefined && to.includes(kind)) return
  linking.find('reference-unknown', entry, path, {
    id,
    expected: to.length > KINDS.length ? 'the records and reports' : to.join(' or '),
    nearest: linking.nearest(id, linking.namesOf(to)),
  })
}

/** Names that are local to a record: readings, scenarios, clauses. */
export function checkLocalNames(linking: Linking, entry: Entry): void {
  const check = (
    path: readonly PropertyKey[],
    id: string | undefined,
    known: readonly string[],
    expected: string,
  ) => {
    if (id === undefined || known.includes(id)) return
    linking.find('reference-unknown', entry, path, { id, expected, nearest: linking.nearest(id, known) })
  }
  switch (entry.kind) {
    case 'terms': {
      const readings = entry.record.readings.map((one) => one.id)
      check(['default'], entry.record.default, readings, `the readings of ${entry.record.id}`)
      return
    }
    case 'pledges': {
      const { document, clause } = entry.record
      const whole = document === undefined ? undefined : linking.case.entries.get(document)
      if (whole?.kind === 'documents')
        check(
          ['clause'],
          clause,
          whole.record.clauses.map((one) => one.id),
          `the clauses of ${whole.record.id}`,
        )
      return
    }
    case 'indicators':
      check(['points'], entry.record.points, scenarioNames(linking), 'the scenarios')
      return
    case 'judgements':
      check(
        ['reading'],
        entry.record.reading,
        readingNames(linking),
        'the readings (term.reading) and their holders',
      )
      return
    case 'outcomes': {
      const { came, of } = entry.record
      const set = linking.case.entries.get(of)
      if (typeof came === 'object' && set?.kind === 'scenarios')
        check(
          ['came', 'scenario'],
          came.scenario,
          set.record.scenarios.map((one) => one.id),
          `the scenarios of ${of}`,
        )
      return
    }
    case 'model':
      for (const [key, party] of Object.entries(entry.record.parties))
        if (party.actor === undefined) checkReference(linking, entry, ['parties', key], key, ['actors'])
      return
    default:
      return
  }
}

/** A scenario is named by its own id or with its set's: `outlook.worse`. */
function scenarioNames(linking: Linking): readonly string[] {
  return linking.case.records.scenarios.flatMap((set) =>
    set.scenarios.flatMap((one) => [one.id, `${set.id}.${one.id}`]),
  )
}

function readingNames(linking: Linking): readonly string[] {
  return [
    ...linking.case.records.terms.flatMap((term) => term.readings.map((one) => `${term.id}.${one.id}`)),
    ...linking.namesOf(['actors']),
    ANALYST,
  ]
}
