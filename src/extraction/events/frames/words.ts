/*
 * Nouns that decide what a verb means: talks or war, troops or aid, an accord or a blockade.
 */

const sets = new Map<string, ReadonlySet<string>>()
/** The set of a list of words, made once for each list. */
export const set = (list: string): ReadonlySet<string> => {
  const known = sets.get(list)
  if (known !== undefined) return known
  const made = new Set(list.split(' '))
  sets.set(list, made)
  return made
}
export const TALKS = set(
  'talk talks negotiation negotiations dialogue dialogues meeting meetings summit summits conference visit visits trip discussions discussion contacts consultations session sessions proceedings tour',
)
export const CONFLICT = set(
  'war wars fighting violence hostilities attack attacks offensive offensives bombing bombings bombardment shelling shellings siege raid raids operation operations strike strikes airstrike airstrikes campaign fire killing killings incursion incursions invasion assault assaults counteroffensive counter-offensive onslaught ambush ambushes insurgency rebellion push sortie sorties reprisals blitz cleansing bloodshed clashes conflict',
)
export const RESTRICTIONS = set(
  'sanctions sanction embargo embargoes blockade curfew curfews ban bans siege restrictions emergency restriction checkpoint checkpoints roadblocks measures closure sieges controls limits curbs',
)
export const TIES = set(
  'ties tie relations relationship links link aid assistance cooperation loan loans funding trade contacts membership subsidies exports supplies supply shipments deliveries electricity gas fuel flights arms imports',
)
export const ACCORDS = set(
  'agreement agreements accord accords deal deals treaty pact protocol declaration document ceasefire truce memorandum communique settlement',
)
export const CEASEFIRES = set('ceasefire truce armistice cessation')
export const AIDS = set(
  'aid assistance food medicine relief supplies loan loans money dollars funds help fund grant grants credit credits shelter asylum refuge tents tons tonnes blankets medicines equipment compensation reparations training vaccines water shipment shipments convoy rations',
)
export const PRISONERS = set(
  'prisoner prisoners pow pows captive hostage hostages detainees captives soldier soldiers men journalist journalists activists dissidents',
)
export const FORCES = set(
  'force forces troop troops soldiers army tank tanks units police peacekeepers battalion warships warplanes monitors observers reinforcements brigade brigades division divisions warship carrier jets aircraft missiles artillery armor armour marines paratroopers navy fleet bombers fighters helicopters guards militia militias tens',
)
export const PLANS = set(
  'plan plans proposal proposals initiative demand demands offer call calls request ultimatum deal idea suggestion mediation talks bid terms resolution appeal',
)
/** Those who stop work, and what they belong to. */
export const WORKERS = set(
  'workers worker staff employees doctors nurses teachers drivers miners pilots crew crews railwaymen dockers lecturers civil-servants union unions physicians paramedics postmen firefighters medics students farmers truckers',
)
export const STRIKES = set('strike strikes walkout walkouts stoppage stoppages stay-away strikers')
/** What is set to another to do or suffer by a day. */
export const DEADLINES = set('deadline ultimatum ultimatums notice')
export const TERMS = set('condition conditions precondition preconditions terms')
/** Who or what mediates, or is sent to. */
export const MEDIATION = set('mediation effort efforts diplomacy initiative shuttle peacemaking peace')
/** What one calls a thing that one blames or praises. */
export const BLAMING =
  /^(un(?:acceptable|fair|just|lawful|helpful)|illegal|farce|lies?|crimes?|provocations?|betrayal|treason|aggression|genocide|disgrace|outrageous|outrage|mistake|blackmail|cowardly|absurd|nonsense|rubbish|sham|insult|irresponsible|dangerous|barbaric|barbarous|terrorists?|massacre|violations?|pawns?|puppets?|stooges?|traitors?|criminals?|murderers?|thugs?|bandits?|liars?|tyrant|dictator|racist|hypocritical|hypocrisy|shameful|immoral|reckless|disastrous|illegitimate|unconstitutional|brutal|cruel|inhuman|inadequate|insufficient|disappointing|regrettable|war-mongers?|aggressors?|blatant|flagrant)$/
export const PRAISING =
  /^(breakthrough|historic|welcome|encouraging|positive|milestone|constructive|success|courageous|victory|triumph|fair|good|excellent|wise|brave|commendable|exemplary|balanced|satisfactory|fruitful|productive)$/
export const REPORTS = set(
  'report reports allegation allegations charge charges accusation accusations claim claims involvement responsibility',
)
