import type { ReadingDependence } from './dependence.ts'
import type { OpenNode } from './derive.ts'
import { sayDependence, sayMutualWait } from './say.ts'
import type { Waits } from './waits.ts'

/** The waits as plain data, with their sentences: what `--json` prints. */
export interface PlainWaits extends Omit<Waits, 'ledger' | 'nodes'> {
  readonly nodes: readonly OpenNode[]
  readonly says: readonly (readonly string[])[]
  readonly dependence: ReadingDependence | null
  readonly dependenceSays: string | null
}

/** Waits without the ledger that they were derived from. */
export function plainWaits(waits: Waits, dependence: ReadingDependence | null = null): PlainWaits {
  const { ledger: _, nodes, ...rest } = waits
  return {
    ...rest,
    nodes: [...nodes.values()],
    says: waits.mutual.map((wait) => sayMutualWait(waits, wait)),
    dependence,
    dependenceSays: dependence === null ? null : sayDependence(waits, dependence),
  }
}
