/*
 * Verbs and nouns → PLOVER types (manual v2, Open Event Data Alliance), modes and CAMEO codes. Which words go where is
 * our own choice from the manual's definitions.
 */
export type PloverType =
  | 'AGREE'
  | 'CONSULT'
  | 'SUPPORT'
  | 'CONCEDE'
  | 'COOPERATE'
  | 'AID'
  | 'RETREAT'
  | 'REQUEST'
  | 'ACCUSE'
  | 'REJECT'
  | 'THREATEN'
  | 'PROTEST'
  | 'SANCTION'
  | 'MOBILIZE'
  | 'COERCE'
  | 'ASSAULT'

export interface EventCode {
  readonly type: PloverType
  readonly mode: string | null
  readonly cameo: string
}

const parse = (table: string): ReadonlyMap<string, EventCode> => {
  const out = new Map<string, EventCode>()
  for (const line of table.split('\n')) {
    const [head = '', list = ''] = line.split(':')
    if (list === '') continue
    const [type = '', mode = '', cameo = ''] = head.trim().split('/')
    for (const word of list.trim().split(/\s+/)) {
      if (!out.has(word))
        out.set(word.replaceAll('_', ' '), {
          type: type as PloverType,
          mode: mode === '' ? null : mode,
          cameo,
        })
    }
  }
  return out
}

export const VERB_CODES = parse(`
CONSULT//040: consult discuss confer debate converse brief huddle
CONSULT/visit/042: visit arrive fly travel tour
CONSULT//043: host receive welcome_visitor greet
CONSULT//040: meet
CONSULT/phone/041: telephone phone
CONSULT/third-party/045: mediate broker shuttle facilitate intercede arbitrate
CONSULT//046: negotiate
SUPPORT//051: praise hail welcome applaud commend salute congratulate thank laud honor_person cheer hearten acclaim
SUPPORT//050: endorse support back uphold champion defend reaffirm_support side sympathize
SUPPORT//054: recognize recognise
SUPPORT//057: sign ratify initial
SUPPORT//055: apologize apologise forgive
AGREE//030: agree promise pledge vow offer volunteer undertake accept approve consent assent propose invite guarantee assure plan intend
COOPERATE//060: cooperate co-operate collaborate trade extradite exchange swap share
AID//070: donate provide supply send_aid give grant lend fund finance deliver help assist aid rescue feed evacuate shelter treat train bankroll subsidize subsidise airlift equip resettle vaccinate repatriate rehabilitate
RETREAT/withdraw/0874: withdraw retreat evacuate_troops vacate
RETREAT/release/0841: release free liberate return_prisoners parole
RETREAT/disarm/0873: disarm demobilize demobilise surrender decommission demilitarize disband
RETREAT/resign/083: resign abdicate quit
RETREAT/access/0861: reopen allow_access
CONCEDE//080: concede relent yield ease lift relax pardon regret amnesty waive
CONCEDE/ceasefire/0871: declare_ceasefire
REQUEST//020: ask appeal request urge beg plead implore seek recommend exhort encourage advise petition solicit entreat beseech
REQUEST/change/100: demand order insist press pressure pressurise pressurize require instruct call summon compel
ACCUSE/disapprove/111: criticize criticise condemn denounce deplore blast slam lambaste decry chide rebuke complain protest_verbally disapprove fault deride ridicule censure regret_verbally oppose attack_verbally lament bemoan berate ridicule scold admonish disparage fume rail inveigh pillory vilify accuse_publicly question_motives deprecate object_to
ACCUSE/allege/112: accuse blame charge allege implicate indict fault
ACCUSE/investigate/090: investigate probe inspect question sue interrogate prosecute
ACCUSE/disapprove/115: sue
REJECT//120: reject refuse decline spurn rebuff dismiss deny veto rule_out object resist ignore defy renege scorn shrug backtrack snub thwart
REJECT/meet/125: boycott shun walk_out postpone cancel
THREATEN//130: threaten warn menace caution
PROTEST/demo/141: demonstrate march rally protest picket
PROTEST/strike/143: strike_work
PROTEST/riot/145: riot
SANCTION/expel/166: expel oust_diplomats
SANCTION/discontinue/160: sever suspend discontinue freeze recall halt downgrade
SANCTION/convict/: convict
MOBILIZE/troops/154: deploy mobilize mobilise mass patrol reinforce redeploy amass muster
MOBILIZE/troops/152: alert
COERCE/arrest/173: arrest detain jail imprison sentence intern apprehend incarcerate round_up
COERCE/seize/171: seize confiscate capture occupy annex commandeer loot
COERCE/restrict/172: ban block bar suppress disband_party silence prevent_entry forbid quash muzzle harass persecute intimidate evict blockade impose restrict outlaw curb prohibit censor
COERCE/deport/174: deport exile
ASSAULT//180: attack assault hurt harm hit crush pound rout repel ambush retaliate maim mutilate terrorize terrorise target_civilians stab knife brutalize
ASSAULT/abduct/181: kidnap abduct hijack
ASSAULT/beat/182: beat club
ASSAULT/torture/1822: torture
ASSAULT/sexual/1821: rape
ASSAULT/targeted/186: assassinate execute murder massacre slaughter behead gun exterminate lynch hang
ASSAULT/firearms/193: shoot fire fight clash battle ambush storm raid kill wound injure skirmish open_fire invade overrun
ASSAULT/heavy-weapons/194: shell bombard mortar
ASSAULT/aerial/195: bomb strafe
ASSAULT/explosives/183: explode detonate blow blast_bomb
ASSAULT/destroy/: destroy burn torch raze demolish
`)

export const NOUN_CODES = parse(`
CONSULT//046: talks negotiations negotiation
CONSULT//040: meeting meetings summit consultations discussions conference dialogue consultation
CONSULT/visit/042: visit trip mission arrival
CONSULT/third-party/045: mediation shuttle
SUPPORT//050: support endorsement backing recognition
SUPPORT//051: praise
SUPPORT//057: signing
AGREE//030: offer agreement
AID//070: aid assistance relief donation donations
RETREAT/withdraw/0874: withdrawal pullout pullback retreat withdrawals disengagement
RETREAT/resign/083: resignation
RETREAT/release/0841: release
RETREAT/disarm/0873: disarmament
REQUEST//100: demand demands appeal
ACCUSE/disapprove/111: criticism condemnation opposition outcry denunciation
ACCUSE/allege/112: blame accusation accusations allegation allegations
REJECT//120: refusal rejection
THREATEN//130: threat threats ultimatum
PROTEST/demo/141: demonstration demonstrations protest protests rally march
PROTEST/riot/145: riot riots
PROTEST/strike/143: walkout stoppage
SANCTION/discontinue/163: sanctions sanction embargo
MOBILIZE/troops/150: preparations deployment mobilization mobilisation buildup build-up exercises manoeuvres maneuvers
COERCE/restrict/191: siege
COERCE/restrict/172: curfew crackdown blockade repression censorship
COERCE/arrest/173: arrests arrest detention detentions imprisonment
COERCE/deport/174: deportation deportations eviction evictions
SANCTION/expel/166: expulsion expulsions
COERCE/seize/171: seizure confiscation annexation takeover coup
ASSAULT//190: fighting attack attacks violence clashes clash battle battles raid raids offensive offensives hostilities brutality incursion incursions invasion onslaught war assault assaults counteroffensive genocide atrocities ambushes skirmish skirmishes bloodshed cleansing reprisals firefight
ASSAULT/heavy-weapons/194: shelling bombardment
ASSAULT/aerial/195: airstrike airstrikes bombing bombings air-strike air-strikes
ASSAULT/explosives/183: explosion bomb blast ambush
ASSAULT/targeted/186: assassination massacre massacres killing killings murder murders slaughter execution executions
ASSAULT/abduct/181: kidnapping kidnappings abduction abductions hijacking
ASSAULT/torture/182: torture rape rapes beatings
CONCEDE//081: amnesty pardon concession concessions
`)

/** What an attitude makes of the act it governs. */
export type Attitude =
  | 'promise'
  | 'refuse'
  | 'ask'
  | 'threaten'
  | 'fail'
  | 'hope'
  | 'begin'
  | 'end'
  | 'plan'
  | 'permit'
  | 'report'

const attitudes = (rows: Readonly<Record<string, string>>): ReadonlyMap<string, Attitude> =>
  new Map(
    Object.entries(rows).flatMap(([attitude, list]) =>
      list.split(' ').map((verb) => [verb, attitude as Attitude] as const),
    ),
  )

export const ATTITUDES = attitudes({
  promise: 'agree promise pledge vow offer volunteer undertake commit consent guarantee swear accept',
  plan: 'plan intend decide schedule prepare propose announce consider weigh contemplate mull aim',
  refuse: 'refuse decline reject oppose resist',
  ask: 'ask urge demand request call appeal order insist press pressure want require tell instruct implore beg plead advise exhort summon direct recommend pressurise pressurize push prod challenge',
  threaten: 'threaten',
  fail: 'fail neglect',
  hope: 'hope expect wish seek try attempt',
  begin: 'begin start launch resume continue keep help open',
  end: 'stop end halt suspend cease cancel postpone abandon break',
  permit: 'allow permit let enable',
  report: 'say tell report declare confirm add state',
})

export const CONFLICTUAL: ReadonlySet<PloverType> = new Set([
  'ASSAULT',
  'COERCE',
  'MOBILIZE',
  'SANCTION',
  'PROTEST',
  'THREATEN',
  'ACCUSE',
  'REJECT',
])
export const MATERIAL_CONFLICT: ReadonlySet<PloverType> = new Set([
  'ASSAULT',
  'COERCE',
  'MOBILIZE',
  'SANCTION',
  'PROTEST',
])
