import type { Entry } from './case.ts'
import type { Source } from './kinds/parts.ts'

/** Whether a part with sources of its own is there: it has none, or a visible one asserts it. */
type IsShown = (part: { readonly sources?: readonly Source[] | undefined } | undefined) => boolean

/**
 * A record without those of its parts whose own sources a view does not show: a reading of a term, what an actor
 * controls, the outcome of a past pledge, whether somebody would act. The record itself is there whenever one of its
 * sources is; what only a later report says of it is not. The same entry where nothing is hidden.
 */
export function withShownParts(entry: Entry, isShown: IsShown): Entry {
  switch (entry.kind) {
    case 'terms': {
      const { readings } = entry.record
      if (readings.every(isShown)) return entry
      return { kind: 'terms', record: { ...entry.record, readings: readings.filter(isShown) } }
    }
    case 'actors': {
      const { controls } = entry.record
      if (controls.every(isShown)) return entry
      return { kind: 'actors', record: { ...entry.record, controls: controls.filter(isShown) } }
    }
    case 'pledges': {
      const { outcome, wouldAct, ...rest } = entry.record
      if (isShown(outcome) && isShown(wouldAct)) return entry
      return {
        kind: 'pledges',
        record: {
          ...rest,
          ...(outcome !== undefined && isShown(outcome) ? { outcome } : {}),
          ...(wouldAct !== undefined && isShown(wouldAct) ? { wouldAct } : {}),
        },
      }
    }
    case 'stances': {
      const { wouldAct, ...rest } = entry.record
      return isShown(wouldAct) ? entry : { kind: 'stances', record: rest }
    }
    default:
      return entry
  }
}
