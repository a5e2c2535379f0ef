import { type Actor, answersAs, officesOn, printDay, printWhen, type Seen } from '../case/index.ts'
import { column, documentOf, particular, table } from '../document/index.ts'
import type { Answer } from './verb.ts'

/** The actors of a case as of a view. A protected actor appears by its agreed descriptor only. */
export function actorsAnswer(seen: Seen): Answer {
  const from = seen.case
  const { asOf, knownBy } = seen.view
  const named = (actor: Actor): string =>
    actor.handling === 'protected' ? (actor.descriptor ?? 'a protected source') : actor.title
  const nameOf = (id: string): string => {
    const actor = seen.get('actors', id)
    return actor === null ? id : named(actor)
  }
  const rows = seen.records.actors.map((actor) => {
    const open = actor.handling !== 'protected'
    const offices = officesOn(seen, actor.id, asOf)
    return {
      id: actor.id,
      name: named(actor),
      kind: actor.kind,
      role: actor.role ?? null,
      agency: actor.agency,
      handling: actor.handling,
      aliases: open ? actor.aliases : [],
      partOf: actor.partOf ?? null,
      answersAs: answersAs(seen, actor.id, asOf).slice(1),
      offices: open
        ? offices.map((one) => ({
            id: one.id,
            office: one.office,
            of: one.of,
            rank: one.rank,
            held: one.held === undefined ? null : printWhen(one.held),
          }))
        : [],
      controls: actor.controls.map((one) => ({ actor: one.actor, degree: one.degree })),
    }
  })
  return {
    shown: {
      document: documentOf({
        kind: 'report',
        title: 'Actors',
        subtitle: from.head.title,
        meta: [particular('as of', printDay(asOf)), particular('known by', printDay(knownBy))],
        blocks: [
          table({
            columns: ['Id', 'Name', 'Kind', 'Role', 'Office or whole', 'Controls'].map((name) =>
              column(name),
            ),
            rows: rows.map((row) => [
              row.id,
              [row.name, row.aliases.length === 0 ? '' : ` (${row.aliases.join('; ')})`].join(''),
              row.agency === 'no-single-agent' ? `${spaced(row.kind)}, no single agent` : spaced(row.kind),
              row.role === null ? '' : spaced(row.role),
              [
                ...row.offices.map((one) => `${one.office}, ${nameOf(one.of)}`),
                ...(row.partOf === null ? [] : [`part of ${nameOf(row.partOf)}`]),
              ].join('; '),
              row.controls.map((one) => `${nameOf(one.actor)} (${one.degree})`).join('; '),
            ]),
            rowHeaders: true,
          }),
        ],
      }),
    },
    json: { view: { asOf: printDay(asOf), knownBy: printDay(knownBy) }, actors: rows },
  }
}

function spaced(name: string): string {
  return name.replaceAll('-', ' ')
}
