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
  'talk talks negotiation negotiations dialogue meeting meetings summit conference visit trip discussions contacts consultations',
)
export const CONFLICT = set(
  'war fighting violence hostilities attack attacks offensive bombing bombardment shelling siege raid raids operation operations strike strikes campaign fire killing killings',
)
export const RESTRICTIONS = set(
  'sanctions sanction embargo blockade curfew ban siege restrictions emergency restriction checkpoint checkpoints roadblocks measures',
)
export const TIES = set(
  'ties relations relationship aid assistance cooperation loan loans funding trade contacts membership subsidies exports supplies flights arms imports',
)
export const ACCORDS = set(
  'agreement accord accords deal treaty pact protocol declaration document ceasefire truce memorandum communique settlement',
)
export const CEASEFIRES = set('ceasefire truce armistice cessation')
export const AIDS = set(
  'aid assistance food medicine relief supplies loan loans money dollars funds help fund grant credit shelter asylum refuge tents tons blankets',
)
export const PRISONERS = set(
  'prisoner prisoners hostage hostages detainees captives soldier soldiers men journalist journalists activists dissidents',
)
export const FORCES = set(
  'force forces troops soldiers army tank tanks units police peacekeepers battalion warships warplanes monitors observers reinforcements',
)
export const PLANS = set(
  'plan proposal proposals demand demands offer call calls request ultimatum deal idea suggestion mediation talks bid terms resolution appeal',
)
/** What one calls a thing that one blames or praises. */
export const BLAMING =
  /^(un(?:acceptable|fair|just|lawful|helpful)|illegal|farce|lies?|crimes?|provocations?|betrayal|treason|aggression|genocide|disgrace|outrageous|outrage|mistake|blackmail|cowardly|absurd|nonsense|rubbish|sham|insult|irresponsible|dangerous|barbaric|terrorists?|massacre|violation)$/
export const PRAISING =
  /^(breakthrough|historic|welcome|encouraging|positive|milestone|constructive|success|courageous|victory|triumph|important|fair)$/
export const REPORTS = set(
  'report reports allegation allegations charge charges accusation accusations claim claims involvement responsibility',
)
