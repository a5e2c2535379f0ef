/*
 * Pronouns by person and number, and class words by what they can mean.
 */
import { words } from '../lexicon/words.ts'

export const MASCULINE = words('he him his himself')
export const FEMININE = words('she her hers herself')
export const PLURAL = words('they them their themselves both')
export const NEUTER = words('it its itself')
export const FIRST = words('i me my we us our')
export const PAIRS = words(
  'sides side parties countries nations neighbours neighbors states governments leaders presidents rivals foes men delegations factions groups powers warring',
)
export const STATE_FORCES = words(
  'force forces troop troops soldier soldiers army police military navy warplane warplanes aircraft jets policeman policemen helicopters units tanks artillery guards marines',
)
export const REBELS = words(
  'rebel rebels guerrilla guerrillas guerilla insurgent insurgents separatist separatists fighter fighters secessionist secessionists gunman gunmen militant militants extremist extremists',
)
export const TERRITORIES = words('province territory region enclave republic peninsula')
export const COUNTRY_WORDS = words('country nation state kingdom')
export const BODIES = words(
  'movement group organization organisation alliance party body union bloc agency council commission court tribunal league front coalition faction mission company newspaper',
)
export const UNRESOLVED = words('talk talks agreement')
