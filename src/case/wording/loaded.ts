/**
 * Words that take a side, with their inflections. Not a blacklist: who uses which is part of what a conflict is
 * about; the analyst should know when the word is the analyst's own.
 */
const LOADED: readonly (readonly [word: string, pattern: string])[] = [
  ['recalcitrant', 'recalcitran(?:t|ce)'],
  ['intransigent', 'intransigen(?:t|ce)'],
  ['defiant', 'defian(?:t|ce)'],
  ['fulsome', 'fulsome(?:ly)?'],
  ['legitimate', '(?:il)?legitima(?:te|tely|cy)'],
  ['brutality', 'brutal(?:ity|ly)?'],
  ['barbarity', 'barbar(?:ic|ism|ity|ous)'],
  ['savagery', 'savage(?:ry|ly)?'],
  ['atrocity', 'atroci(?:ty|ties|ous)'],
  ['heinous', 'heinous'],
  ['cowardly', 'cowardly'],
  ['terror', 'terror(?:ism|ists?|i[sz]e[sd]?|i[sz]ing)?'],
  ['extremist', 'extremis(?:ts?|m)'],
  ['fanatic', 'fanatic(?:s|al|ism)?'],
  ['separatist', 'separatis(?:ts?|m)'],
  ['bandit', 'bandit(?:s|ry)?'],
  ['thug', 'thugs?'],
  ['butcher', 'butcher(?:s|y|ed)?'],
  ['massacre', 'massacre[sd]?'],
  ['slaughter', 'slaughter(?:s|ed)?'],
  ['genocide', 'genocid(?:e|al)'],
  ['ethnic cleansing', 'ethnic(?:ally)? cleans(?:ing|ed?)'],
  ['pogrom', 'pogroms?'],
  ['regime', 'regimes?'],
  ['puppet', 'puppets?'],
  ['stooge', 'stooges?'],
  ['dictator', 'dictator(?:s|ship|ial)?'],
  ['strongman', 'strongm[ae]n'],
  ['henchman', 'henchm[ae]n'],
  ['rogue', 'rogue'],
  ['aggressor', 'aggress(?:or|ors|ion)'],
  ['occupier', 'occupiers?'],
  ['invader', 'invaders?'],
  ['traitor', 'traitors?'],
  ['collaborator', 'collaborators?'],
  ['crusade', 'crusades?'],
  ['martyr', 'martyr(?:s|dom)?'],
  ['liberator', 'liberators?'],
  ['freedom fighter', 'freedom fighters?'],
  ['appeasement', 'appease(?:ment|s|d)?'],
  ['warmonger', 'warmonger(?:s|ing)?'],
  ['provocation', 'provocations?'],
  ['so-called', 'so-called'],
  ['self-styled', 'self-styled'],
  ['notorious', 'notorious(?:ly)?'],
]

const ANY = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${LOADED.map(([, pattern]) => `(${pattern})`).join('|')})(?![\\p{L}\\p{N}-])`,
  'giu',
)

/** A loaded word in a text. */
export interface Loaded {
  /** The headword, under which its inflections are listed. */
  readonly word: string
  /** As it stands there. */
  readonly found: string
  readonly start: number
}

/** Every loaded word of a text, in order. */
export function loadedIn(text: string): readonly Loaded[] {
  return [...text.matchAll(ANY)].map((match) => {
    const at = match.slice(1).findIndex((group) => group !== undefined)
    return { word: LOADED[at]?.[0] ?? match[0], found: match[0], start: match.index }
  })
}

/** The headwords, for the manual. */
export const LOADED_WORDS: readonly string[] = LOADED.map(([word]) => word)
