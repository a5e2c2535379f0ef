/*
 * Verbs and nouns of asking: who asks whom, and who must act.
 */
import { words } from './words.ts'

/** V NP to VERB (or V NP for/into …). */
export const ASK_OBJECT = words(
  'urge ask press pressure tell order request want require push beg implore advise instruct invite encourage warn challenge pressurise get persuade prod implore force bring',
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
export const DEMAND_THAT = words('order demand insist request ask urge require recommend')
/** What one asks of another when one seeks, wants or fights for it. */
export const WANTED_NOUNS = words(
  'release repeal recognition right independence autonomy concession guarantee reform resignation removal withdrawal increase rise raise pay wage wages compensation extradition return share change inquiry investigation apology suspension end lifting reinstatement amnesty access freedom liberation ouster departure implementation disarmament pullout assistance aid power equality justice progress cooperation co-operation clarity representation election referendum',
)
