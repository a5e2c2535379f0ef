import type { Seen, Source, When } from '../case/index.ts'
import { begun, byWhen } from './order.ts'
import type { Blame } from './said.ts'

/** Who blames whom for what. */
export interface BlameCell {
  readonly claim: Blame
  readonly by: string
  readonly blamed: string
  readonly for: string
  readonly share: Blame['share']
  readonly said: When | undefined
  readonly sources: readonly Source[]
}

/** A blamer that began to blame somebody else. */
export interface BlameShift {
  readonly by: string
  readonly before: readonly string[]
  readonly after: readonly string[]
  readonly when: When
  readonly claim: string
}

export interface BlameMatrix {
  readonly blamers: readonly string[]
  readonly blamed: readonly string[]
  readonly cells: readonly BlameCell[]
  /** For each blamer, how often it blames each actor: one-sided blame is a sign of partiality. */
  readonly counts: ReadonlyMap<string, ReadonlyMap<string, number>>
  readonly shifts: readonly BlameShift[]
}

/** The blame matrix as of the view, oldest first. */
export function blameOf(seen: Seen): BlameMatrix {
  const claims = seen.records.claims
    .filter((one): one is Blame => one.kind === 'blame' && begun(one.said, seen.view.asOf))
    .sort((a, b) => byWhen(a.said, b.said))
  const cells = claims.flatMap((claim) =>
    claim.by.flatMap((by) =>
      claim.blamed.map((blamed): BlameCell => {
        const sources = seen.sources(claim.sources)
        return { claim, by, blamed, for: claim.for, share: claim.share, said: claim.said, sources }
      }),
    ),
  )
  const counts = new Map<string, Map<string, number>>()
  for (const { by, blamed } of cells) {
    const row = counts.get(by) ?? new Map<string, number>()
    row.set(blamed, (row.get(blamed) ?? 0) + 1)
    counts.set(by, row)
  }
  return {
    blamers: [...new Set(cells.map((one) => one.by))],
    blamed: [...new Set(cells.map((one) => one.blamed))],
    cells,
    counts,
    shifts: shiftsIn(claims),
  }
}

/** A shift: on one day a blamer blames others than on the day before on which it blamed anybody. */
function shiftsIn(claims: readonly Blame[]): readonly BlameShift[] {
  const days = new Map<
    string,
    { readonly when: When; readonly claim: string; readonly blamed: Set<string> }[]
  >()
  for (const { id, by: blamers, blamed, said } of claims) {
    if (said === undefined) continue
    for (const by of blamers) {
      const known = days.get(by) ?? []
      const last = known.at(-1)
      if (last !== undefined && byWhen(last.when, said) === 0) for (const one of blamed) last.blamed.add(one)
      else known.push({ when: said, claim: id, blamed: new Set(blamed) })
      days.set(by, known)
    }
  }
  return [...days].flatMap(([by, list]) =>
    list.slice(1).flatMap((day, at): readonly BlameShift[] => {
      const before = [...(list[at]?.blamed ?? [])]
      const after = [...day.blamed]
      if (sameMembers(before, after)) return []
      return [{ by, before, after, when: day.when, claim: day.claim }]
    }),
  )
}

function sameMembers(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one) => b.includes(one))
}
