import { heading, paragraph } from '../../../document/index.ts'
import { type Bits, membersOf } from '../../../num/index.ts'
import {
  type Analysis,
  type AttitudeName,
  type Concept,
  conceptNames,
  type Declined,
  weaklyStable,
} from '../../../stability/index.ts'
import type { OpenedModel } from '../../model-source.ts'
import { misused } from '../../refusal.ts'
import { byParty, declined, inAll, numbered, type Part, type StableRow, stableTable } from './part.ts'

/** Strength of stability (Hamouda, Kilgour and Hipel 2004): which states hold by what is strongly worse. */
export function strengthPart(opened: OpenedModel, analysis: Analysis, wanted: readonly Concept[]): Part {
  const { parties, orders } = opened.model
  const rows: StableRow[] = []
  const json: Record<string, unknown> = {}
  for (const concept of wanted.filter((one) => one !== 'sim')) {
    const strong = parties.map((_, at) => membersAt(opened, analysis.stable(at, concept, 'strong'), concept))
    const weak = parties.map((_, at) => membersAt(opened, weaklyStable(analysis, at, concept), concept))
    const general = inAll(strong.map((states, at) => [...states, ...(weak[at] ?? [])].sort((a, b) => a - b)))
    const all = inAll(strong)
    const rest = general.filter((state) => !all.includes(state))
    rows.push({ name: `${conceptNames[concept]}, strongly`, stable: strong, equilibria: all })
    rows.push({ name: `${conceptNames[concept]}, weakly`, stable: weak, equilibria: rest })
    json[concept] = {
      strong: { stable: byParty(opened, strong), equilibria: numbered(all) },
      weak: { stable: byParty(opened, weak), equilibria: numbered(rest) },
    }
  }
  const marked = orders.some((order) => order.kind === 'relation' || order.strongBelow !== null)
  return {
    blocks: [
      heading(1, 'Strength'),
      paragraph(
        marked
          ? 'Strongly stable: whatever answers an improvement ends strongly worse. Weakly: stable, but not strongly.'
          : 'No preference of this model is marked strong, so only what needs no sanction is strongly stable. Mark one with “strong: true”, or “>>” in a ranking.',
      ),
      stableTable(opened, '', rows),
    ],
    json: { strength: json },
  }
}

const TYPES = ['a', 'b', 'c', 'd'] as const
type UnknownType = (typeof TYPES)[number]

const READINGS: Readonly<Record<UnknownType, string>> = {
  a: 'what is unknown tempts, and does not deter',
  b: 'what is unknown neither tempts nor deters',
  c: 'what is unknown tempts and deters',
  d: 'what is unknown does not tempt, and deters',
}

/** The types that the command line names. */
export function unknownTypes(words: readonly string[]): readonly UnknownType[] {
  const named = words.flatMap((word) => word.split(',')).map((word) => word.trim().toLowerCase())
  if (named.includes('all')) return TYPES
  return [...new Set(named)].map((name) => {
    const found = TYPES.find((one) => one === name)
    if (found === undefined)
      throw misused(`There is no type of unknown preference “${name}”.`, 'Types: a, b, c, d, or all.')
    return found
  })
}

/** Unknown preference (Li, Hipel, Kilgour and Fang 2004), read in four ways. */
export function unknownPart(
  opened: OpenedModel,
  analysis: Analysis,
  wanted: readonly Concept[],
  types: readonly UnknownType[],
): Part {
  const rows: StableRow[] = []
  const json: Record<string, Record<string, unknown>> = {}
  for (const type of types) {
    const attitude: AttitudeName = `unknown-${type}`
    const concepts: Record<string, unknown> = {}
    for (const concept of wanted.filter((one) => one !== 'sim')) {
      const stable = opened.model.parties.map((_, at) =>
        membersAt(opened, analysis.stable(at, concept, attitude), concept),
      )
      const equilibria = inAll(stable)
      rows.push({ name: `${type}: ${conceptNames[concept]}`, stable, equilibria })
      concepts[concept] = { stable: byParty(opened, stable), equilibria: numbered(equilibria) }
    }
    json[type] = concepts
  }
  const isKnown = opened.model.orders.every((order) => order.kind === 'ranked')
  return {
    blocks: [
      heading(1, 'Unknown preferences'),
      paragraph(
        isKnown
          ? 'Every preference of this model is a ranking, so nothing is unknown and all types agree.'
          : `${types.map((type) => `${type}: ${READINGS[type]}`).join('; ')}.`,
      ),
      stableTable(opened, 'Type', rows),
    ],
    json: { unknown: json },
  }
}

function membersAt(opened: OpenedModel, found: Bits | Declined, concept: Concept): readonly number[] {
  if (typeof found === 'string') throw declined(opened, found, conceptNames[concept])
  return [...membersOf(found)]
}
