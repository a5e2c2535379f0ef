import type { Wordings } from './entry.ts'

/** Escape clauses of a pledge (L1–L13): warnings about the world, not faults of the case. Actors come as short names. */
export interface EscapeDetails {
  'escape-no-deadline': { readonly pledge: string; readonly said: string | null }
  'escape-never-lapses': { readonly pledge: string; readonly condition: string }
  'escape-debtor-judges': {
    readonly pledge: string
    readonly debtor: string
    readonly how: 'named' | 'by-default' | 'controls'
    readonly facts: readonly string[]
  }
  'escape-outsider': {
    readonly pledge: string
    readonly actors: readonly string[]
    readonly promised: readonly string[]
  }
  'escape-contested-term': {
    readonly pledge: string
    readonly term: string
    readonly holders: readonly string[]
    /** Whether its truth differs now, or only what counts, so that it may come to differ. */
    readonly now: boolean
    readonly disagree: number
    readonly incidents: number
  }
  'escape-one-incident': { readonly pledge: string; readonly term: string }
  'escape-no-verifier': { readonly pledge: string; readonly debtor: string }
  'escape-mutual-wait': {
    readonly pledge: string
    readonly with: readonly string[]
    readonly inferred: boolean
  }
  'escape-scope': { readonly pledge: string; readonly why: 'disputed' | 'no-quantity' | 'not-recorded' }
  'escape-clauses-clash': { readonly pledge: string; readonly said: string; readonly condition: string }
  'escape-best-efforts': { readonly pledge: string }
  'escape-second-hand': {
    readonly pledge: string
    readonly debtor: string
    readonly why: 'reported' | 'denied' | 'disputed'
  }
  'escape-flexible': { readonly pledge: string; readonly clause: string }
}

export const escapeWording: Wordings<EscapeDetails> = {
  'escape-no-deadline': {
    severity: 'warning',
    says: (d) =>
      d.said === null
        ? `${d.pledge} has no deadline: it can never be broken, only not yet kept.`
        : `${d.pledge} says “${d.said}” but names no day: without one it can never be broken.`,
    mend: () => 'If the text gives a vague word, choose a number of days under due and say who chose it.',
    explains:
      'L1. A promise to bring something about without a last day. No moment comes at which it is broken, so waiting costs its maker nothing.',
  },
  'escape-never-lapses': {
    severity: 'warning',
    says: (d) => `${d.pledge} waits for its condition without end: no day is set by which ${d.condition}.`,
    mend: () => 'If the text sets a last day for the condition, record it as ifBy.',
    explains:
      'L2. A condition without a last day. The promise neither falls due nor lapses, so it can be held out for ever.',
  },
  'escape-debtor-judges': {
    severity: 'warning',
    says: (d) =>
      d.how === 'controls'
        ? `In ${d.pledge}, ${d.debtor} controls its own condition: ${list(d.facts)}.`
        : d.how === 'named'
          ? `In ${d.pledge}, ${d.debtor} decides whether the condition is met.`
          : `In ${d.pledge}, nobody is named to decide whether the condition is met, so ${d.debtor} does.`,
    mend: () => 'If somebody else decides, record the judge or the verifier.',
    explains:
      'L3. Who must act also decides, or controls, whether the condition is met (a potestative condition), and so decides whether to act.',
  },
  'escape-outsider': {
    severity: 'warning',
    says: (d) =>
      d.promised.length === 0
        ? `The condition of ${d.pledge} depends on ${list(d.actors)}, who promised nothing.`
        : `The condition of ${d.pledge} depends on ${list(d.actors)}, who took no part in it; ${list(d.promised)} speaks to it elsewhere.`,
    mend: () => 'If they did take part, record them as addressee, or record their own promise.',
    explains:
      'L4. The condition is in the hands of somebody who is no party to the promise and can keep it from ever falling due.',
  },
  'escape-contested-term': {
    severity: 'warning',
    says: (d) =>
      `“${d.term}” in ${d.pledge} means different things to ${list(d.holders)}: ${[
        ...(d.now ? ['by one definition it holds now, by another it does not or nobody can tell'] : []),
        ...(d.disagree > 0 ? [`they differ, or may, on ${d.disagree} of ${d.incidents} incidents`] : []),
        ...(!d.now && d.disagree === 0 ? ['nothing reported so far divides them, but it can'] : []),
      ].join('; ')}.`,
    mend: () => 'Say in the brief by whose definition; an agreed one would close this.',
    explains:
      'L5. A word of the promise has several definitions, so that it can come to hold for one side and not for the other.',
  },
  'escape-one-incident': {
    severity: 'warning',
    says: (d) =>
      `One incident, by anybody, defeats the condition of ${d.pledge}: “${d.term}” asks that none occur.`,
    mend: () => 'If the text tolerates incidents, say so in the reading.',
    explains:
      'L6. The condition is a universal negative: a single act by anyone, whoever ordered it, keeps it from being met.',
  },
  'escape-no-verifier': {
    severity: 'warning',
    says: (d) => `Nobody but ${d.debtor} is named to establish whether ${d.pledge} is kept.`,
    mend: () => 'If somebody verifies it, record the verifier.',
    explains: 'L7. No outside body establishes the facts, so each side will report its own.',
  },
  'escape-mutual-wait': {
    severity: 'warning',
    says: (d) =>
      `${d.pledge} and ${list(d.with)} wait for each other${d.inferred ? ' (in part inferred by the analyst)' : ''}.`,
    mend: () => 'See `demarche waits` for what would free it.',
    explains: 'L8. The promise is part of a mutual wait: as things stand it can never fall due.',
  },
  'escape-scope': {
    severity: 'warning',
    says: (d) =>
      d.why === 'disputed'
        ? `What ${d.pledge} covers is disputed.`
        : d.why === 'no-quantity'
          ? `${d.pledge} does not say how much.`
          : `No scope of ${d.pledge} is recorded: how much, where, by whose forces.`,
    mend: () => 'Record what the text says under scope.',
    explains:
      'L9. How much, where, or which forces is not defined, so a token step can be called performance.',
  },
  'escape-clauses-clash': {
    severity: 'warning',
    says: (d) =>
      `${d.pledge} is “${d.said}”, but conditional on an event with no date (${d.condition}): it cannot be both.`,
    mend: () => 'Keep both clauses; look whether they come from different reports.',
    explains: 'L10. Two clauses of one promise contradict each other about when it is due.',
  },
  'escape-best-efforts': {
    severity: 'warning',
    says: (d) => `${d.pledge} promises efforts, not the result.`,
    mend: () => 'Only a verdict on the effort can find it broken.',
    explains: 'L11. Wording such as “use any influence” is not broken by the result failing.',
  },
  'escape-second-hand': {
    severity: 'warning',
    says: (d) =>
      d.why === 'reported'
        ? `${d.pledge} is known only from others, not in ${d.debtor}’s own words or a joint text.`
        : d.why === 'denied'
          ? `${d.debtor} denies having made ${d.pledge}.`
          : `Reports differ on whether ${d.pledge} was made at all.`,
    mend: () => 'Look for the text, or the words themselves.',
    explains: 'L12. The promise is only attributed to its debtor, or denied.',
  },
  'escape-flexible': {
    severity: 'warning',
    says: (d) => `${d.pledge} has a clause that lets it be reviewed or left: “${d.clause}”.`,
    mend: () => 'Note who may use it, as a power.',
    explains:
      'L13. A review, opt-out or flexibility clause. Such provisions go with more violations (Park, Japanese Journal of Political Science, 2023).',
  },
}

/** `a`, `a and b`, `a, b and c`. */
function list(items: readonly string[]): string {
  const last = items.at(-1) ?? ''
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`
}
