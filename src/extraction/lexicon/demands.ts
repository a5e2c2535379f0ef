/*
 * Verbs and nouns of asking: who asks whom, and who must act.
 */
import { words } from './words.ts'

/** V NP to VERB (or V NP for/into …). */
export const ASK_OBJECT = words(
  'urge ask press pressure tell order request want require push beg implore advise instruct invite encourage warn challenge pressurise',
)
/** V on/to/for NP to VERB. */
export const ASK_PREPOSITION: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['call', words('on upon for')],
  ['appeal', words('to for')],
  ['plead', words('with for')],
  ['press', words('for')],
  ['push', words('for')],
  ['ask', words('for')],
  ['wait', words('')],
])
/** V NP or V that S. */
export const DEMAND_OBJECT = words('demand seek request require urge')
export const DEMAND_THAT = words('demand insist request ask urge require propose recommend')
export const DEMAND_NOUNS = words(
  'demand demands call calls appeal appeals ultimatum request requests pressure',
)
/** Modal duty: "the rebels must withdraw". */
export const DUTY_MODALS = words('must should')
