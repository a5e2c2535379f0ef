import { type Day, type RecordOf, shortName } from '../../case/index.ts'
import { listed } from '../../text/index.ts'
import { PRECEDENTS, type Precedent, WAY_KINDS, type WayKind } from './precedents.ts'
import type { MutualWaitFound, Waits } from './waits.ts'

export type Lever = RecordOf<'levers'>

/** A lever that the case records for this way out, and where those stand whose consent it needs. */
export interface WayLever {
  readonly lever: string
  readonly what: string
  readonly suppliedBy: readonly string[]
  readonly refusedBy: readonly string[]
  readonly consentUnknown: readonly string[]
  readonly says: string | null
  readonly removes: Lever['removes']
  /** The lever's own precedent, where `knownBy` allows it. */
  readonly precedent: { readonly what: string; readonly knownOn: Day } | null
}

/** One way out of a mutual wait. */
export interface WayOut {
  readonly kind: WayKind
  /** What it would mean here, as a clause without a final stop. */
  readonly says: string
  readonly precedents: readonly Precedent[]
  readonly levers: readonly WayLever[]
}

export interface WaysOut {
  readonly ways: readonly WayOut[]
  /** Precedents later than `knownBy`: hindsight, only where asked for. */
  readonly later: readonly Precedent[]
}

/** Which recorded levers belong to which way out. */
const LEVERS_OF: { readonly [K in WayKind]: readonly Lever['kind'][] } = {
  'first-step': ['unlink'],
  'parallel-phases': ['phase'],
  'fallback-date': ['fallback-date'],
  'outside-judge': ['verifier', 'reading'],
  'third-party-supplies': ['supply', 'add-party'],
  sequence: [],
  guarantee: ['guarantee'],
  proportional: [],
}

/**
 * The ways out of a mutual wait, in words, with precedents and the case's own levers.
 * An outside judge is named only where a member's condition rests on a term, since it has nothing to judge otherwise.
 */
export function waysOut(
  waits: Waits,
  wait: MutualWaitFound,
  options: { readonly hindsight?: boolean } = {},
): WaysOut {
  const { seen } = waits.ledger
  const name = (actor: string): string => shortName(seen.case, actor)
  const known = PRECEDENTS.filter((one) => one.knownOn <= seen.view.knownBy)
  const terms = [
    ...new Set(wait.members.flatMap((id) => waits.nodes.get(id)?.bridges.map((one) => one.term) ?? [])),
  ]
  const levers = seen.records.levers.filter((lever) => lever.frees.some((id) => wait.members.includes(id)))
  const kinds = WAY_KINDS.filter((kind) => kind !== 'outside-judge' || terms.length > 0)
  return {
    ways: kinds.map((kind) => ({
      kind,
      says: sayWay(kind, waits, wait, terms, name),
      precedents: known
        .filter((one) => one.kind === kind)
        .map((one) =>
          one.after !== null && one.after.knownOn > seen.view.knownBy ? { ...one, after: null } : one,
        ),
      levers: levers
        .filter((lever) => LEVERS_OF[kind].includes(lever.kind))
        .map((lever) => leverView(waits, lever)),
    })),
    later: options.hindsight === true ? PRECEDENTS.filter((one) => one.knownOn > seen.view.knownBy) : [],
  }
}

function leverView(waits: Waits, lever: Lever): WayLever {
  const { precedent } = lever
  const { seen } = waits.ledger
  const standing = (stance: 'refuses' | 'unknown'): readonly string[] =>
    lever.consent.filter((one) => one.stance === stance).map((one) => one.actor)
  return {
    lever: lever.id,
    what: lever.what,
    suppliedBy: lever.suppliedBy ?? [],
    refusedBy: standing('refuses'),
    consentUnknown: standing('unknown'),
    says: lever.says ?? null,
    removes: lever.removes,
    precedent:
      precedent !== undefined && precedent.knownOn <= seen.view.knownBy
        ? { what: precedent.what, knownOn: precedent.knownOn }
        : null,
  }
}

function sayWay(
  kind: WayKind,
  waits: Waits,
  wait: MutualWaitFound,
  terms: readonly string[],
  name: (actor: string) => string,
): string {
  const sides = listed(wait.owners.map(name), 'and')
  const { seen } = waits.ledger
  switch (kind) {
    case 'first-step': {
      const movers = [...new Set(wait.firstMoves.map((move) => listed(move.owners.map(name), 'and')))]
      return movers.length === 0
        ? 'several sides would have to act first together'
        : `${listed(movers, 'or')} could act first without waiting`
    }
    case 'parallel-phases':
      return `${sides} could act in matched phases, each small enough to risk`
    case 'fallback-date':
      return `the promise could take effect on a set day if the condition is not met by then`
    case 'outside-judge': {
      const said = terms.map((id) => `“${seen.get('terms', id)?.says ?? id}”`)
      return `an outside judge, agreed by ${sides}, could decide what counts as ${listed(said, 'and')}`
    }
    case 'third-party-supplies':
      return `somebody else could supply what one side waits for`
    case 'sequence':
      return `the steps could be announced together and taken in an agreed order, with a way back`
    case 'guarantee':
      return `an outsider could vouch for the second step, or hold it in trust`
    case 'proportional':
      return `each side could give part of what it promised for part of what it wants`
  }
}
