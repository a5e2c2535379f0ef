import { originsOf, type Seen } from '../../case/index.ts'
import type { Agreement, PartDenied, Pledge } from './ledger.ts'

const CONTENT: ReadonlySet<string> = new Set(['if', 'then'])

/**
 * Whether the visible sources agree that a pledge was made. Whoever asserts any part of it asserts that it was made;
 * it is denied by a source that denies it as a whole. Counted by origins.
 */
export function existenceOf(seen: Seen, pledge: Pledge): Agreement {
  const visible = seen.sources(pledge.sources)
  const asserts = visible.filter((one) => one.stance === 'asserts')
  const denies = visible.filter((one) => one.stance === 'denies')
  const whole = denies.filter((one) => one.field === undefined)
  const assertedBy = originsOf(seen, asserts)
  if (asserts.length > 0)
    return { is: whole.length > 0 ? 'disputed' : 'agreed', assertedBy, deniedBy: originsOf(seen, whole) }
  return { is: denies.length > 0 ? 'denied' : 'agreed', assertedBy, deniedBy: originsOf(seen, denies) }
}

/** Whether they agree on its condition and content. */
export function contentOf(seen: Seen, pledge: Pledge): Agreement {
  const about = seen
    .sources(pledge.sources)
    .filter((one) =>
      one.stance === 'asserts' ? true : one.field !== undefined && CONTENT.has(partOf(one.field)),
    )
  const asserts = about.filter((one) => one.stance === 'asserts')
  const denies = about.filter((one) => one.stance === 'denies')
  return {
    is: denies.length === 0 ? 'agreed' : asserts.length > 0 ? 'disputed' : 'denied',
    assertedBy: originsOf(seen, asserts),
    deniedBy: originsOf(seen, denies),
  }
}

/** Every part of it that some visible source denies. */
export function deniedParts(seen: Seen, pledge: Pledge): readonly PartDenied[] {
  const denies = seen
    .sources(pledge.sources)
    .filter((one) => one.stance === 'denies' && one.field !== undefined)
  const parts = [...new Set(denies.map((one) => partOf(one.field ?? '')))]
  return parts.map((part) => ({
    part,
    deniedBy: originsOf(
      seen,
      denies.filter((one) => partOf(one.field ?? '') === part),
    ),
  }))
}

/** `scope.forces` is about the scope. */
function partOf(field: string): string {
  return field.split('.')[0] ?? field
}
