import { heading, paragraph } from '../../../document/index.ts'
import { membersOf } from '../../../num/index.ts'
import { type Analysis, type Concept, conceptNames, partyNames } from '../../../stability/index.ts'
import { listed } from '../../../text/index.ts'
import type { OpenedModel } from '../../model-source.ts'
import { misused } from '../../refusal.ts'
import { byParty, declined, inAll, numbered, type Part, stableTable } from './part.ts'

/** Each party judges by its own concept: the equilibria of a profile. */
export function profilePart(opened: OpenedModel, analysis: Analysis, profile: readonly Concept[]): Part {
  const names = partyNames(opened.model)
  const stable = profile.map((concept, party) => {
    const found = analysis.stable(party, concept)
    if (typeof found === 'string') throw declined(opened, found, conceptNames[concept])
    return [...membersOf(found)]
  })
  const equilibria = inAll(stable)
  const said = listed(profile.map((concept, at) => `${names[at]} by ${conceptNames[concept]}`))
  return {
    blocks: [
      heading(1, 'Each by its own concept'),
      paragraph(`${said}.`),
      stableTable(opened, '', [{ name: 'Stable', stable, equilibria }]),
    ],
    json: {
      profile: {
        by: Object.fromEntries(profile.map((concept, at) => [names[at] ?? '', concept])),
        stable: byParty(opened, stable),
        equilibria: numbered(equilibria),
      },
    },
  }
}

/** A concept for each party from `A=nash,B=smr`; refuses what is left out or said twice. */
export function profileFrom(
  words: readonly string[],
  parties: OpenedModel['model']['parties'],
  partyAt: (name: string) => number,
  conceptAt: (name: string) => Concept,
): readonly Concept[] {
  const found = new Map<number, Concept>()
  for (const word of words) {
    const at = word.lastIndexOf('=')
    if (at === -1)
      throw misused(
        `“${word}” names a concept for all, the others one for a single party.`,
        'Name one for each party, or only concepts.',
      )
    const party = partyAt(word.slice(0, at))
    if (found.has(party)) throw misused(`“${parties[party]?.id}” is given two concepts.`)
    found.set(party, conceptAt(word.slice(at + 1)))
  }
  const missing = parties.filter((_, at) => !found.has(at)).map((one) => one.id)
  if (missing.length > 0)
    throw misused(
      `No concept is named for ${listed(missing)}.`,
      `Add ${missing.map((id) => `${id}=seq`).join(',')}.`,
    )
  return parties.map((_, at) => found.get(at) as Concept)
}
