/**
 * Every verb by name. To add one, see README.md in this folder: write `<name>.ts` beside this file with
 * `export const verb: Verb = { … }`, then add its line here. A verb's module is loaded only when it is asked for.
 */
import type { Verb } from '../verb.ts'

interface Entry {
  readonly name: string
  readonly load: () => Promise<{ readonly verb: Verb }>
}

export const VERBS: readonly Entry[] = [
  { name: 'accept', load: () => import('./accept.ts') },
  { name: 'actors', load: () => import('./actors.ts') },
  { name: 'blame', load: () => import('./blame.ts') },
  { name: 'breaches', load: () => import('./breaches.ts') },
  { name: 'brief', load: () => import('./brief.ts') },
  { name: 'check', load: () => import('./check.ts') },
  { name: 'claims', load: () => import('./claims.ts') },
  { name: 'compare', load: () => import('./compare.ts') },
  { name: 'completion', load: () => import('./completion.ts') },
  { name: 'demands', load: () => import('./demands.ts') },
  { name: 'diff', load: () => import('./diff.ts') },
  { name: 'disputes', load: () => import('./disputes.ts') },
  { name: 'due', load: () => import('./due.ts') },
  { name: 'escapes', load: () => import('./escapes.ts') },
  { name: 'implementation', load: () => import('./implementation.ts') },
  { name: 'init', load: () => import('./init.ts') },
  { name: 'kept', load: () => import('./kept.ts') },
  { name: 'ledger', load: () => import('./ledger.ts') },
  { name: 'leverage', load: () => import('./leverage.ts') },
  { name: 'missions', load: () => import('./missions.ts') },
  { name: 'model', load: () => import('./model.ts') },
  { name: 'outlook', load: () => import('./outlook.ts') },
  { name: 'paths', load: () => import('./paths.ts') },
  { name: 'pledge', load: () => import('./pledge.ts') },
  { name: 'positions', load: () => import('./positions.ts') },
  { name: 'postures', load: () => import('./postures.ts') },
  { name: 'read', load: () => import('./read.ts') },
  { name: 'read-as', load: () => import('./read-as.ts') },
  { name: 'record', load: () => import('./record.ts') },
  { name: 'reject', load: () => import('./reject.ts') },
  { name: 'relations', load: () => import('./relations.ts') },
  { name: 'review', load: () => import('./review.ts') },
  { name: 'show', load: () => import('./show.ts') },
  { name: 'stability', load: () => import('./stability.ts') },
  { name: 'start', load: () => import('./start.ts') },
  { name: 'suggest', load: () => import('./suggest.ts') },
  { name: 'terms', load: () => import('./terms.ts') },
  { name: 'threats', load: () => import('./threats.ts') },
  { name: 'timeline', load: () => import('./timeline.ts') },
  { name: 'tray', load: () => import('./tray.ts') },
  { name: 'voices', load: () => import('./voices.ts') },
  { name: 'waits', load: () => import('./waits.ts') },
  { name: 'whose-move', load: () => import('./whose-move.ts') },
  { name: 'why', load: () => import('./why.ts') },
]

/** Other names of verbs. */
const ALIASES: ReadonlyMap<string, string> = new Map([['kept?', 'kept']])

/** The verb of this name, or null. */
export async function verbNamed(name: string): Promise<Verb | null> {
  const wanted = ALIASES.get(name) ?? name
  const entry = VERBS.find((one) => one.name === wanted)
  return entry === undefined ? null : (await entry.load()).verb
}

/** Every verb, in the order of the list. */
export async function allVerbs(): Promise<readonly Verb[]> {
  return await Promise.all(VERBS.map(async (one) => (await one.load()).verb))
}
