/*
 * Frames of commitment, breach and fulfilment. Lemma and frame decide together: "agreed to withdraw", "agreed to a
 * withdrawal", "promised that…", "gave assurances".
 */
import { words } from './words.ts'

/** V to VERB. */
export const PLEDGE_INFINITIVE = words(
  'promise pledge vow agree undertake commit consent offer volunteer swear guarantee accept propose',
)
/** be ADJ to VERB. */
export const READY_ADJECTIVES = words('willing ready prepared committed determined bound obliged')
/** V to NP. */
export const PLEDGE_NOUN = words('agree commit consent accede assent submit pledge')
/** V (NP) that S. */
export const PLEDGE_THAT = words('promise pledge vow assure guarantee agree swear undertake')
/** Announcing verbs: a pledge if the clause is future and its subject the speaker. */
export const ANNOUNCING = words(
  'announce say declare confirm state tell add warn reaffirm reiterate insist stress repeat reply answer respond report disclose reveal indicate quote write note',
)
/** V NP: what is promised stands as object. */
export const PLEDGE_OBJECT = words('promise pledge offer guarantee vow')
/** give NP, with NP a word of promise. */
export const PROMISE_NOUNS = words('assurance guarantee pledge undertaking commitment promise vow word offer')
export const GIVING = words('give offer provide make renew repeat reaffirm issue extend')
export const RECEIVING = words('receive get obtain secure win extract seek')
/** Agreement nouns: signed or accepted by the parties. */
export const AGREEMENT_NOUNS = words(
  'agreement accord deal declaration document protocol treaty plan roadmap road_map pact truce ceasefire armistice memorandum communique communiqué framework settlement text formula proposal compromise timetable statement',
)
export const SIGNING = words('sign initial ratify accept endorse conclude reach seal approve adopt strike')
/** AGREEMENT calls for…: contents of an agreement. */
export const STIPULATING = words(
  'call provide require oblige stipulate envisage envision commit bind demand foresee specify include say set',
)
export const KEEPING = words(
  'honor honour keep obey fulfil fulfill implement comply abide respect observe execute meet stick adhere uphold',
)
export const BREAKING = words(
  'break renege violate breach backtrack ignore flout abandon betray disregard scrap contravene',
)
export const FAILING = words('fail refuse neglect decline')
/** Harmful contents: a pledge of these is a threat. */
export const HARMFUL = words(
  'attack bomb strike retaliate resume_fighting punish impose arrest expel invade destroy kill shoot block blockade suspend cut withhold boycott close sever crush fight avenge respond intervene hit shell use launch resume withdraw_from walk quit deport seize execute tighten cancel halt refer step',
)
/** Harmful objects that make a neutral verb a threat. */
export const HARMFUL_NOUNS = words(
  'strike strikes airstrike war attack attacks bombing bombardment sanction sanctions embargo force offensive blockade retaliation fighting hostilities operation operations raid raids invasion arms struggle campaign punishment measures fire',
)
/** Things whose end is a concession or a relief. */
export const CONFLICT_NOUNS = words(
  'war fighting violence hostilities attack attacks strike strikes bombing bombardment shelling siege blockade sanction sanctions embargo offensive operation operations fire ceasefire ban curfew terror terrorism repression killing killings incursion incursions raid raids occupation boycott',
)
/** Nouns of will: "a threat to strike", "its hint that it might disarm". */
export const WILL_NOUNS = words('threat hint refusal resolve determination intention')
/** Nouns of being ready: "its willingness to open the road". */
export const READINESS_NOUNS = words('willingness readiness preparedness')

/** What goes on being said is no act: "would keep insisting". */
export const SAYING_ON = words('insist press push demand call say seek urge')
