import type { Entry } from '../../case.ts'
import { maybeBy, printWhen, type When } from '../../when.ts'
import type { Linking } from './linking.ts'

/**
 * Somebody who holds offices in the case acts on a day on which none of them is held; or an actor that is an office
 * acts on a day on which nobody holds it. An uncertain date is only wrong where no day of it fits.
 */
export function checkOffices(linking: Linking): void {
  const held = new Map<
    string,
    { readonly office: string; readonly of: string; readonly held: When | undefined }[]
  >()
  const filled = new Map<string, (When | undefined)[]>()
  for (const one of linking.case.records.offices) {
    held.set(one.holder, [
      ...(held.get(one.holder) ?? []),
      { office: one.office, of: one.of, held: one.held },
    ])
    filled.set(one.of, [...(filled.get(one.of) ?? []), one.held])
  }
  for (const entry of linking.case.entries.values()) {
    for (const { path, actor, on } of actsOf(entry)) {
      if (on === undefined) continue
      const kind = linking.case.entries.get(actor)
      const own = held.get(actor)
      if (own !== undefined && !own.some((one) => meets(one.held, on)))
        linking.find('office-held-by-nobody', entry, path, {
          actor,
          on: printWhen(on),
          held: own.map(
            (one) => `${one.office} of ${one.of}${one.held === undefined ? '' : ` (${printWhen(one.held)})`}`,
          ),
        })
      else if (
        own === undefined &&
        kind?.kind === 'actors' &&
        kind.record.kind === 'office' &&
        !(filled.get(actor) ?? []).some((one) => meets(one, on))
      )
        linking.find('office-held-by-nobody', entry, path, { actor, on: printWhen(on), held: [] })
    }
  }
}

interface Act {
  readonly path: readonly PropertyKey[]
  readonly actor: string
  readonly on: When | undefined
}

/** Who acts in a record, and when. */
function actsOf(entry: Entry): readonly Act[] {
  const many = (key: string, actors: readonly string[] | undefined, on: When | undefined): readonly Act[] =>
    (actors ?? []).map((actor, index) => ({ path: [key, index], actor, on }))
  const { kind, record } = entry
  switch (kind) {
    case 'events':
      return [
        ...many('actors', record.actors, record.date),
        ...many('participants', record.participants, record.date),
        ...many('host', record.host === undefined ? [] : [record.host], record.date),
      ]
    case 'missions':
      return many('envoys', record.envoys, record.dispatched)
    case 'documents':
      return many('signatories', record.signatories, record.date)
    case 'claims':
      return record.kind === 'proposition'
        ? record.stands.flatMap((one, index) =>
            one.by.map((actor) => ({ path: ['stands', index, 'by'], actor, on: one.said ?? record.said })),
          )
        : many('by', record.by, record.said)
    case 'pledges':
      return many('debtor', record.roles.debtor, record.made).map((act) => ({
        ...act,
        path: ['roles', ...act.path],
      }))
    case 'verdicts':
      return many('by', [record.by], record.date)
    case 'postures':
      return many('actor', [record.actor], record.date)
    default:
      return []
  }
}

/** Whether some day of one interval lies in the other; an office without dates is held on every day. */
function meets(held: When | undefined, on: When): boolean {
  if (held === undefined) return true
  const startsInTime = on.to === null || maybeBy({ from: held.from, to: null }, on.to)
  const endsLateEnough = held.to === null || on.from === null || on.from <= held.to
  return startsInTime && endsLateEnough
}
