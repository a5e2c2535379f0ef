/**
 * What ended, or was tried to end, a mutual wait elsewhere. Each precedent counts from the day on which it was public;
 * what came of it has a day of its own. Under an earlier `knownBy` neither exists.
 *
 * Sources: the texts named with each precedent, as reported at the time.
 */
import { type Day, dayOf } from '../../case/index.ts'

/** The kinds of way out of a mutual wait. */
export const WAY_KINDS = [
  'first-step',
  'parallel-phases',
  'fallback-date',
  'outside-judge',
  'third-party-supplies',
  'sequence',
  'guarantee',
  'proportional',
] as const

export type WayKind = (typeof WAY_KINDS)[number]

export interface Precedent {
  readonly id: string
  readonly kind: WayKind
  /** Where and when, to follow "as in": Bosnia 1995. */
  readonly where: string
  /** What was done, as a past-tense clause. */
  readonly what: string
  readonly knownOn: Day
  readonly source: string
  /** What came of it, and from which day that was known. */
  readonly after: { readonly says: string; readonly knownOn: Day } | null
}

function on(year: number, month: number, day: number): Day {
  const found = dayOf(year, month, day)
  if (found === null) throw new RangeError(`no such day: ${year}-${month}-${day}`)
  return found
}

export const PRECEDENTS: readonly Precedent[] = [
  {
    id: 'cuba-quarantine-1962',
    kind: 'first-step',
    where: 'Cuba 1962',
    what: 'the United States lifted its quarantine on a dated promise that the bombers would leave within 30 days',
    knownOn: on(1962, 11, 20),
    source: 'press conference of 20 November 1962',
    after: null,
  },
  {
    id: 'bosnia-fallback-1995',
    kind: 'fallback-date',
    where: 'Bosnia 1995',
    what: 'the ceasefire was to begin on 10 October if gas and power were on in Sarajevo, otherwise the day after they were',
    knownOn: on(1995, 10, 5),
    source: 'ceasefire text, Associated Press in NRC Handelsblad, 6 October 1995',
    after: { says: 'it came into force within days', knownOn: on(1995, 10, 12) },
  },
  {
    id: 'bosnia-measurer-1995',
    kind: 'outside-judge',
    where: 'Bosnia 1995',
    what: 'the United Nations measured gas and power and reported the preconditions fulfilled',
    knownOn: on(1995, 10, 11),
    source: 'The Independent, October 1995',
    after: { says: 'the ceasefire came into force a day later', knownOn: on(1995, 10, 12) },
  },
  {
    id: 'bosnia-gas-1995',
    kind: 'third-party-supplies',
    where: 'Bosnia 1995',
    what: 'gas that had been tied to the ceasefire was let through on the approval of a United Nations committee, as one witness tells it',
    knownOn: on(1995, 10, 11),
    source: 'account of H. Muratović, FAMA collection; The Independent, October 1995',
    after: null,
  },
  {
    id: 'wye-stages-1998',
    kind: 'proportional',
    where: 'Wye River 1998',
    what: 'withdrawal from 13 per cent of the land was cut into stages, each against named security steps',
    knownOn: on(1998, 10, 23),
    source: 'Wye River Memorandum, 23 October 1998',
    after: {
      says: 'the first stage was carried out in November 1998, the later ones were frozen',
      knownOn: on(1999, 1, 31),
    },
  },
  {
    id: 'northern-ireland-1999',
    kind: 'sequence',
    where: 'Northern Ireland 1999',
    what: 'unionists entered the executive first, with a date in February by which disarmament was to have begun',
    knownOn: on(1999, 12, 2),
    source: 'Ulster Unionist Council, 27 November 1999; devolution, 2 December 1999',
    after: {
      says: 'the executive was suspended on 11 February 2000 and restored on 30 May',
      knownOn: on(2000, 5, 30),
    },
  },
  {
    id: 'aceh-phases-2005',
    kind: 'parallel-phases',
    where: 'Aceh 2005',
    what: 'weapons were handed over in four phases while troops left in parallel',
    knownOn: on(2005, 8, 15),
    source: 'memorandum of understanding, Helsinki, 15 August 2005',
    after: { says: 'both were completed before the end of 2005', knownOn: on(2005, 12, 29) },
  },
  {
    id: 'aceh-monitor-2005',
    kind: 'outside-judge',
    where: 'Aceh 2005',
    what: 'a monitoring mission had the last word on which weapons counted',
    knownOn: on(2005, 8, 15),
    source: 'memorandum of understanding, Helsinki, 15 August 2005',
    after: { says: 'it closed a dispute over 71 weapons', knownOn: on(2005, 12, 19) },
  },
  {
    id: 'colombia-guarantors-2016',
    kind: 'guarantee',
    where: 'Colombia 2016',
    what: 'Cuba and Norway stood as guarantors and the United Nations verified with both sides',
    knownOn: on(2016, 6, 23),
    source: 'agreement on ceasefire and laying down of arms, Havana, 23 June 2016',
    after: {
      says: 'the registered arms were in United Nations hands a year later',
      knownOn: on(2017, 6, 26),
    },
  },
]
