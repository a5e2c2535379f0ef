import { didYouMean, type Wordings } from './entry.ts'

/** Findings about facts over time (atoms, terms, readings) and about the ledger (pledges, acts, powers). */
export interface LedgerDetails {
  'term-too-deep': { readonly term: string; readonly limit: number }
  'term-default-unknown': {
    readonly term: string
    readonly reading: string
    readonly nearest: string | null
  }
  'term-lull-missing': { readonly term: string; readonly reading: string }
  'reading-id-twice': { readonly term: string; readonly reading: string }
  'reading-without-holder': { readonly term: string; readonly reading: string }
  'pledge-deadline-before-made': {
    readonly pledge: string
    readonly field: string
    readonly deadline: string
    readonly made: string
  }
  'pledge-window-backwards': { readonly pledge: string; readonly from: string; readonly until: string }
  'pledge-adjudicated-without-judge': { readonly pledge: string }
  'pledge-without-debtor': { readonly pledge: string }
  'pledge-field-unused': { readonly pledge: string; readonly field: string; readonly why: string }
  'pledge-due-before-condition': {
    readonly pledge: string
    readonly due: string
    readonly ifBy: string
  }
  'finding-before-made': {
    readonly id: string
    readonly pledge: string
    readonly on: string
    readonly made: string
  }
  'act-undated': { readonly event: string; readonly act: string; readonly on: string }
  'act-before-made': {
    readonly event: string
    readonly act: string
    readonly pledge: string
    readonly made: string
  }
  'release-not-by-creditor': {
    readonly event: string
    readonly pledge: string
    readonly by: readonly string[]
    readonly creditors: readonly string[]
  }
  'act-not-entitled': {
    readonly event: string
    readonly act: string
    readonly on: string
    readonly by: readonly string[]
    readonly may: string
  }
  'amendment-one-sided': {
    readonly event: string
    readonly pledge: string
    readonly lacks: readonly string[]
  }
  'supersede-by-itself': { readonly event: string; readonly pledge: string }
  'amendment-twice': { readonly event: string; readonly pledge: string; readonly field: string }
  'amendment-changes-nothing': { readonly event: string; readonly pledge: string }
  'amendment-deadline-past': {
    readonly event: string
    readonly pledge: string
    readonly field: string
    readonly deadline: string
    readonly amended: string
  }
  'amendment-window-backwards': {
    readonly event: string
    readonly pledge: string
    readonly from: string
    readonly until: string
  }
}

const named = (names: readonly string[]): string =>
  names.length === 0 ? 'nobody' : names.map((name) => `“${name}”`).join(', ')

export const ledgerWording: Wordings<LedgerDetails> = {
  'term-too-deep': {
    severity: 'error',
    says: (d) => `“${d.term}” is defined through more than ${d.limit} terms, one inside the other.`,
    mend: () => 'Define it by terms nearer to the atoms.',
    explains: 'A chain of definitions is deeper than anybody can read; such a term has no information.',
  },
  'term-default-unknown': {
    severity: 'error',
    says: (d) => `“${d.term}” has no reading “${d.reading}” to be its default.${didYouMean(d.nearest)}`,
    mend: (d) => (d.nearest === null ? 'Name one of its readings.' : `Write “${d.nearest}”.`),
    explains: 'The default of a term names a reading that the term does not have.',
  },
  'term-lull-missing': {
    severity: 'error',
    says: (d) => `The reading “${d.reading}” of “${d.term}” counts incidents, but the term has no lull.`,
    mend: () => 'Add “lull: { days: …, choice: … }” to the term.',
    explains: 'A reading that counts incidents needs the number of days that must pass without one.',
  },
  'reading-id-twice': {
    severity: 'error',
    says: (d) => `“${d.term}” has two readings with the id “${d.reading}”.`,
    mend: () => 'Give one of them another id.',
    explains: 'Readings of one term need different ids, so that a view can choose one.',
  },
  'reading-without-holder': {
    severity: 'warning',
    says: (d) => `Nobody holds the reading “${d.reading}” of “${d.term}”.`,
    mend: () => 'Name its holder; “holder: analyst” where it is your own.',
    explains: 'A reading without a holder governs for nobody unless it is chosen, or the only one.',
  },
  'pledge-deadline-before-made': {
    severity: 'error',
    says: (d) =>
      `The pledge “${d.pledge}” was made on ${d.made}; its “${d.field}” is ${d.deadline}, before that.`,
    mend: () => 'Correct one of the two dates.',
    explains: 'A deadline of a pledge lies before the pledge was made, so that it could never be met.',
  },
  'pledge-window-backwards': {
    severity: 'error',
    says: (d) => `The window of “${d.pledge}” begins on ${d.from} and ends on ${d.until}, before it begins.`,
    mend: () => 'Swap “from” and “until”.',
    explains: 'The window of a maintain or refrain pledge ends before it begins.',
  },
  'pledge-adjudicated-without-judge': {
    severity: 'warning',
    says: (d) => `The tolerance of “${d.pledge}” is what a judge says, but it names no judge or verifier.`,
    mend: () => 'Add “judge: { then: … }” or “verifier”, or another tolerance.',
    explains: 'A pledge whose breaches somebody must judge names nobody who could; it can never be broken.',
  },
  'pledge-without-debtor': {
    severity: 'error',
    says: (d) => `The pledge “${d.pledge}” names nobody who must act.`,
    mend: () => 'Name the debtor under “roles”.',
    explains: 'A pledge has an empty list of debtors, so that nobody can keep or break it.',
  },
  'pledge-field-unused': {
    severity: 'warning',
    says: (d) => `“${d.field}” of the pledge “${d.pledge}” has no effect: ${d.why}.`,
    mend: () => 'Take it out, or record what it was meant to say in the field that does.',
    explains:
      'A field that means nothing for a pledge of this kind: “due” for one to maintain or refrain, “from” and “until” for one to achieve, “ifBy” where there is no condition.',
  },
  'pledge-due-before-condition': {
    severity: 'warning',
    says: (d) =>
      `“${d.pledge}” is due on ${d.due}, and its condition can be met until ${d.ifBy}, when it is too late.`,
    mend: () => 'Correct one of the two days, or let it be due some days “after: detached”.',
    explains: 'A pledge could become due only after the day on which it is due, and would be broken at once.',
  },
  'finding-before-made': {
    severity: 'warning',
    says: (d) => `“${d.id}” finds on “${d.pledge}” on ${d.on}, before it was made on ${d.made}.`,
    mend: () => 'Correct the date of the finding or of the pledge.',
    explains: 'A verdict or a ruling on a pledge is dated before the pledge was made; it decides nothing.',
  },
  'act-undated': {
    severity: 'warning',
    says: (d) => `The event “${d.event}” would ${d.act} “${d.on}”, but has no date.`,
    mend: () => 'Give the event a date, or the two days between which it happened.',
    explains: 'An act without a date has no place in the ledger and changes nothing.',
  },
  'act-before-made': {
    severity: 'error',
    says: (d) => `The event “${d.event}” would ${d.act} “${d.pledge}” before it was made on ${d.made}.`,
    mend: () => 'Correct the date of the event or of the pledge.',
    explains: 'An act on a pledge is dated before the pledge was made; it changes nothing.',
  },
  'release-not-by-creditor': {
    severity: 'warning',
    says: (d) =>
      `“${d.event}” lets the debtor of “${d.pledge}” off, but was done by ${named(d.by)}; only ${named(d.creditors)} may.`,
    mend: () => 'Correct “by”, name the creditor of the pledge, or rule for whom they spoke.',
    explains: 'Only the creditor may release a debtor. The act is kept as a fact and changes no state.',
  },
  'act-not-entitled': {
    severity: 'warning',
    says: (d) => `“${d.event}” would ${d.act} “${d.on}”, but was done by ${named(d.by)}; ${d.may}.`,
    mend: () => 'Correct “by”, record the power that entitles them, or rule for whom they spoke.',
    explains:
      'Somebody acts on a pledge or a power who may not. The act is kept as a fact and changes no state.',
  },
  'amendment-one-sided': {
    severity: 'warning',
    says: (d) => `“${d.event}” amends “${d.pledge}” without ${named(d.lacks)}.`,
    mend: () => 'Add them to “by” where they agreed; else record it as what it is, a demand.',
    explains: 'A promise is amended by its debtor and creditor together. The old terms stand.',
  },
  'supersede-by-itself': {
    severity: 'error',
    says: (d) => `“${d.event}” replaces “${d.pledge}” by itself.`,
    mend: () => 'Name in “with” the pledge that takes its place.',
    explains: 'A pledge cannot take its own place.',
  },
  'amendment-twice': {
    severity: 'error',
    says: (d) => `“${d.event}” gives “${d.pledge}” two different values of “${d.field}” at once.`,
    mend: () => 'Keep the one that was agreed, or tell the two amendments as two events.',
    explains: 'One event amends the same term of a pledge twice, so that the amendment contradicts itself.',
  },
  'amendment-changes-nothing': {
    severity: 'error',
    says: (d) => `“${d.event}” amends “${d.pledge}” but changes nothing.`,
    mend: () => 'Add the new “due”, “ifBy”, “until”, “if” or “then”.',
    explains: 'An amendment gives no new term, or the terms that stood already.',
  },
  'amendment-deadline-past': {
    severity: 'error',
    says: (d) =>
      `“${d.event}” amends “${d.pledge}” on ${d.amended} and sets “${d.field}” to ${d.deadline}, which is past by then.`,
    mend: () => 'Correct the new date or the date of the event.',
    explains: 'An amendment sets a deadline that has already passed on the day of the amendment.',
  },
  'amendment-window-backwards': {
    severity: 'error',
    says: (d) =>
      `“${d.event}” lets the window of “${d.pledge}” end on ${d.until}, before it begins on ${d.from}.`,
    mend: () => 'Correct “until”.',
    explains: 'An amendment ends the window of a pledge before the window begins.',
  },
}
