/*
 * Labels: words that one side uses of another and that the other would not use of itself.
 */
import { words } from './words.ts'

/** Nouns that label whoever or whatever they are said of. */
export const LABELS =
  /^(terrorists?|terrorism|terror|extremists?|bandits?|banditry|genocide|aggression|aggressors?|occupation|occupiers?|mercenar(?:y|ies)|fascists?|nazis?|traitors?|criminals|thugs?|puppets?|pawns?|stooges?|invaders?|invasion|infidels?|provocations?|liquidation|martyrs?|annexation|apartheid|massacre|hooligans?|butchers?|crusaders?|colonialists?|imperialists?|subversives?|saboteurs?|gangsters?|outlaws?|pretexts?|blackmail)$/

/** Labels of people, which are contested even where the author uses them. */
export const PEOPLE_LABELS = words(
  'terrorist terrorists extremist extremists thug thugs bandit bandits fascist fascists firebrand',
)

/** Adjectives that label the act or body they stand before. */
export const LABELLING = words(
  'illegal unlawful criminal terrorist terrorism-sponsoring puppet rogue illegitimate fascist',
)

/** What stands before "regime" where it is a government: not "the ceasefire regime", "a visa regime". */
export const NOT_GOVERNMENTS = words(
  'ceasefire cease-fire sanctions visa inspection inspections monitoring tax trade treaty verification legal constitutional exchange customs regulatory security',
)

/** Words that hold a name at arm's length. */
export const SO_CALLED = words('so-called self-styled self-proclaimed self-declared')

/** Verbs by which someone gives a thing its name: "define X as Y", "call X Y". */
export const DEFINING = words(
  'define describe label brand regard portray treat dub denounce characterize characterise call term dismiss designate list classify consider see view decry condemn proscribe',
)
export const NAMING = words('call term label brand dub')

/** What is criminal or illegal in law, not in a quarrel. */
export const LEGAL_TERMS = words(
  'offense offence offences offenses charge charges court courts code law justice investigation investigations case cases proceedings record trial tribunal list lists groups responsibility procedure',
)
