import { type Case, printDay, type RecordOf } from '../case/index.ts'

/** What the brief may open with: a judgement that was accepted, or a sentence on the weightiest open question. */
export type BottomLine =
  | { readonly do: 'place'; readonly judgement: string; readonly says: string }
  | { readonly do: 'write'; readonly says: string; readonly rests: readonly string[] }

/** What is left to decide once the tray is empty; a question is null where it is settled or has no answer. */
export interface Closing {
  readonly bottomLine: readonly BottomLine[] | null
  /** Actors that reports call mediators. */
  readonly mediators: readonly string[] | null
}

const MOST = 6

/** The last decisions that a case waits for. No program makes them: it only lists what there is to choose from. */
export function closingOf(from: Case): Closing {
  return { bottomLine: bottomLines(from), mediators: mediators(from) }
}

function bottomLines(from: Case): readonly BottomLine[] | null {
  const { judgements, pledges, scenarios } = from.records
  const standing = judgements.filter((one) => one.retracted === undefined)
  if (scenarios.length > 0 || standing.some((one) => one.place === 'bottom-line')) return null
  const placed = standing
    .filter((one) => one.kind === 'likelihood' || one.kind === 'assessment')
    .sort((a, b) => Number(b.horizon !== undefined) - Number(a.horizon !== undefined))
    .map((one) => ({ do: 'place', judgement: one.id, says: inWords(one) }) as const)
  const open = pledges
    .filter((one) => one.retracted === undefined && one.outcome === undefined && one.headline)
    .sort((a, b) => Number(b.if !== undefined) - Number(a.if !== undefined))
    .flatMap((one) => {
      const atom = from.records.atoms.find(({ id }) => id === one.then)
      return atom === undefined
        ? []
        : [{ do: 'write', says: `It is open whether ${atom.yes}`, rests: [one.id] } as const]
    })
  const all = [...placed.slice(0, MOST - 2), ...open.slice(0, 2)]
  return all.length === 0 ? null : all
}

function inWords(one: RecordOf<'judgements'>): string {
  const word = one.likelihood === undefined || !('word' in one.likelihood) ? '' : `${one.likelihood.word}: `
  const by = one.by === undefined ? '' : ` (${one.by})`
  return `${word}${one.says}${one.horizon === undefined ? '' : `, by ${printDay(one.horizon)}`}${by}`
}

function mediators(from: Case): readonly string[] | null {
  if (from.head.mediator !== undefined) return null
  const ids = from.records.actors
    .filter((one) => one.role === 'mediator' && one.retracted === undefined)
    .map(({ id }) => id)
  return ids.length === 0 ? null : ids
}
