/*
 * One clause → an event code: the verb with its object, then what a governing attitude makes of it (agreeing to
 * withdraw is CONCEDE, refusing to meet is REJECT, threatening to bomb is THREATEN). After the PLOVER manual v2.
 */
import type { NounPhrase } from '../chunks.ts'
import { lowerAt } from '../reading.ts'
import type { Clause, ParsedSentence } from '../roles.ts'
import {
  ATTITUDES,
  type Attitude,
  CONFLICTUAL,
  type EventCode,
  MATERIAL_CONFLICT,
  NOUN_CODES,
  VERB_CODES,
} from './codes.ts'

const code = (type: EventCode['type'], mode: string | null, cameo: string): EventCode => ({
  type,
  mode,
  cameo,
})

const sets = new Map<string, ReadonlySet<string>>()
/** The set of a list of words, made once for each list. */
const set = (list: string): ReadonlySet<string> => {
  const known = sets.get(list)
  if (known !== undefined) return known
  const made = new Set(list.split(' '))
  sets.set(list, made)
  return made
}
const TALKS = set(
  'talk talks negotiation negotiations dialogue meeting meetings summit conference visit trip discussions contacts consultations',
)
const CONFLICT = set(
  'war fighting violence hostilities attack attacks offensive bombing bombardment shelling siege raid raids operation operations strike strikes campaign fire killing killings',
)
const RESTRICTIONS = set(
  'sanctions sanction embargo blockade curfew ban siege restrictions emergency restriction checkpoint checkpoints roadblocks measures',
)
const TIES = set(
  'ties relations relationship aid assistance cooperation loan loans funding trade contacts membership subsidies exports supplies flights arms imports',
)
const ACCORDS = set(
  'agreement accord accords deal treaty pact protocol declaration document ceasefire truce memorandum communique settlement',
)
const CEASEFIRES = set('ceasefire truce armistice cessation')
const AIDS = set(
  'aid assistance food medicine relief supplies loan loans money dollars funds help fund grant credit shelter asylum refuge tents tons blankets',
)
const PRISONERS = set(
  'prisoner prisoners hostage hostages detainees captives soldier soldiers men journalist journalists activists dissidents',
)
const FORCES = set(
  'force forces troops soldiers army tank tanks units police peacekeepers battalion warships warplanes monitors observers reinforcements',
)
const PLANS = set(
  'plan proposal proposals demand demands offer call calls request ultimatum deal idea suggestion mediation talks bid terms resolution appeal',
)
/** What one calls a thing that one blames or praises. */
const BLAMING =
  /^(un(?:acceptable|fair|just|lawful|helpful)|illegal|farce|lies?|crimes?|provocations?|betrayal|treason|aggression|genocide|disgrace|outrageous|outrage|mistake|blackmail|cowardly|absurd|nonsense|rubbish|sham|insult|irresponsible|dangerous|barbaric|terrorists?|massacre|violation)$/
const PRAISING =
  /^(breakthrough|historic|welcome|encouraging|positive|milestone|constructive|success|courageous|victory|triumph|important|fair)$/
const REPORTS = set(
  'report reports allegation allegations charge charges accusation accusations claim claims involvement responsibility',
)

const head = (p: ParsedSentence, phrase: NounPhrase | undefined): string =>
  phrase === undefined ? '' : lowerAt(p, phrase.head)
const heads = (p: ParsedSentence, clause: Clause): string[] => [
  ...clause.objects.map((o) => lowerAt(p, o.head)),
]
const viaHeads = (p: ParsedSentence, clause: Clause): string[] =>
  clause.prepositionals.flatMap((x) => x.phrases.map((o) => lowerAt(p, o.head)))

/** The code of a verb with its object, no attitude considered. */
export const basicCode = (p: ParsedSentence, clause: Clause): EventCode | null => {
  const { lemma } = clause.verb
  const particle = lowerAt(p, clause.verb.last + 1)
  const objects = heads(p, clause)
  const vias = viaHeads(p, clause)
  const has = (list: ReadonlySet<string>): boolean => objects.some((o) => list.has(o))
  const via = (list: ReadonlySet<string>): boolean => vias.some((o) => list.has(o))
  const passiveHead = clause.verb.passive ? head(p, clause.subjects[0]) : ''
  const passiveHas = (list: ReadonlySet<string>): boolean => list.has(passiveHead)
  switch (lemma) {
    case 'shake':
      return has(set('hands')) ? code('CONSULT', null, '040') : null
    case 'chair':
      return has(TALKS) ? code('CONSULT', null, '040') : null
    case 'allow':
    case 'permit':
      return code('CONCEDE', null, '083')
    case 'summon':
      return has(set('ambassador ambassadors envoy diplomat'))
        ? code('ACCUSE', 'disapprove', '114')
        : code('REQUEST', 'change', '100')
    case 'reduce':
      return has(AIDS) || has(TIES)
        ? code('SANCTION', 'discontinue', '162')
        : has(FORCES)
          ? code('RETREAT', 'withdraw', '0874')
          : null
    case 'strengthen':
    case 'reinforce':
      return has(FORCES) ? code('MOBILIZE', 'troops', '154') : has(TIES) ? code('SUPPORT', null, '050') : null
    case 'prevent':
      return has(set('demonstration demonstrations protest protests rally march journalists'))
        ? code('COERCE', 'restrict', '172')
        : null
    case 'capture':
    case 'retake':
    case 'recapture':
    case 'overrun':
    case 'seize':
      return has(
        set(
          'town towns village villages city stronghold base bridge airport hill hills part territory positions post',
        ),
      )
        ? code('ASSAULT', null, '190')
        : code('COERCE', 'seize', '171')
    case 'hack':
    case 'deface':
      return code('COERCE', 'cyber', '176')
    case 'indict':
      return code('ACCUSE', 'investigate', '090')
    case 'undertake':
      return has(set('mediation mission')) ? code('CONSULT', 'third-party', '045') : null
    case 'contribute':
      return code('AID', null, '070')
    case 'hold':
      if (has(TALKS)) return code('CONSULT', null, '040')
      if (has(set('demonstration demonstrations rally rallies protest protests march')))
        return code('PROTEST', 'demo', '141')
      if (has(set('exercises manoeuvres maneuvers'))) return code('MOBILIZE', 'troops', '150')
      if (has(PRISONERS) || has(set('hostage'))) return code('COERCE', 'arrest', '173')
      return passiveHas(TALKS) ? code('CONSULT', null, '040') : null
    case 'continue':
    case 'intensify':
    case 'escalate':
    case 'begin':
    case 'start':
    case 'launch':
    case 'open':
    case 'resume':
    case 'enter':
      if (has(TALKS) || passiveHas(TALKS) || via(TALKS)) return code('CONSULT', null, '046')
      if (has(set('strike')) && p.sentence.tokens.some((t) => t.lower === 'hunger'))
        return code('PROTEST', 'hunger', '142')
      if (has(CONFLICT) || has(set('assault invasion'))) return code('ASSAULT', null, '190')
      if (lemma === 'open' && (has(set('fire')) || particle === 'fire'))
        return code('ASSAULT', 'firearms', '193')
      if (has(set('investigation investigations probe inquiry'))) return code('ACCUSE', 'investigate', '090')
      if (has(set('exercises manoeuvres maneuvers games'))) return code('COOPERATE', null, '062')
      if (has(set('mediation'))) return code('CONSULT', 'third-party', '045')
      if (has(set('fire rockets missiles'))) return code('ASSAULT', 'heavy-weapons', '194')
      if (has(set('strike hunger'))) return code('PROTEST', 'strike', '143')
      if (lemma === 'launch' && has(set('investigation probe inquiry')))
        return code('ACCUSE', 'investigate', '090')
      if (has(set('border crossing road roads airport'))) return code('RETREAT', 'access', '0863')
      return null
    case 'break':
      if (particle === 'off' || has(TIES))
        return has(TALKS) ? code('REJECT', 'meet', '125') : code('SANCTION', 'discontinue', '161')
      if (has(CEASEFIRES) || has(ACCORDS)) return code('ASSAULT', null, '190')
      return null
    case 'violate':
      return has(CEASEFIRES) ? code('ASSAULT', null, '190') : null
    case 'cut':
    case 'sever':
    case 'suspend':
    case 'halt':
    case 'stop':
    case 'end':
    case 'cease':
    case 'freeze':
    case 'cancel':
    case 'withhold':
    case 'discontinue':
    case 'postpone': {
      if (has(TALKS) || passiveHas(TALKS)) return code('REJECT', 'meet', '125')
      if (has(CONFLICT) || passiveHas(CONFLICT) || particle === 'fire')
        return code('RETREAT', 'ceasefire', '0871')
      if (has(RESTRICTIONS)) return code('CONCEDE', null, '0854')
      if (has(TIES) || passiveHas(TIES)) return code('SANCTION', 'discontinue', '162')
      const gerund = p.verbAt[clause.complement]
      if (gerund !== undefined && gerund !== clause && gerund.verb.form === 'gerund') {
        const inner = basicCode(p, gerund)
        if (inner !== null)
          return CONFLICTUAL.has(inner.type)
            ? code('RETREAT', 'ceasefire', '0871')
            : code('SANCTION', 'discontinue', '160')
      }
      return ['suspend', 'sever', 'cancel', 'postpone'].includes(lemma)
        ? lemma === 'cancel' || lemma === 'postpone'
          ? code('REJECT', 'meet', '125')
          : code('SANCTION', 'discontinue', '160')
        : null
    }
    case 'lift':
    case 'ease':
    case 'relax':
      return has(RESTRICTIONS) || passiveHas(RESTRICTIONS) || has(set('rule law controls tax taxes tariffs'))
        ? has(set('blockade siege')) || passiveHas(set('blockade siege'))
          ? code('RETREAT', 'access', '0863')
          : code('CONCEDE', null, '085')
        : null
    case 'impose':
    case 'declare':
    case 'order':
    case 'enforce':
    case 'tighten':
    case 'clamp':
    case 'extend':
      if (has(set('sanctions sanction embargo'))) return code('SANCTION', 'discontinue', '163')
      if (has(set('curfew'))) return code('COERCE', 'curfew', '172')
      if (has(set('emergency law'))) return code('COERCE', 'martial-law', '172')
      if (has(CEASEFIRES)) return code('CONCEDE', null, '0871')
      if (has(set('amnesty'))) return code('CONCEDE', null, '081')
      if (has(RESTRICTIONS) || lemma === 'impose') return code('COERCE', 'restrict', '172')
      if (has(set('strike'))) return code('PROTEST', 'strike', '143')
      if (has(set('war jihad'))) return code('ASSAULT', null, '190')
      if (lemma === 'order' && has(set('patrols patrol troops deployment')))
        return code('MOBILIZE', 'troops', '154')
      return lemma === 'order' ? code('REQUEST', 'change', '100') : null
    case 'sign':
    case 'ratify':
    case 'initial':
    case 'conclude':
    case 'reach':
    case 'produce':
    case 'clinch':
      return has(ACCORDS) || passiveHas(ACCORDS) || via(ACCORDS)
        ? code('SUPPORT', null, '057')
        : lemma === 'sign' || lemma === 'ratify'
          ? code('SUPPORT', null, '057')
          : null
    case 'observe':
    case 'respect':
    case 'honor':
    case 'honour':
      return has(CEASEFIRES) ? code('RETREAT', 'ceasefire', '0871') : null
    case 'send':
    case 'dispatch':
      if (has(set('inspectors investigators'))) return code('ACCUSE', 'investigate', '090')
      if (has(set('monitors observers peacekeepers peacekeeper'))) return code('AID', null, '074')
      if (has(FORCES)) return code('MOBILIZE', 'troops', '154')
      if (has(AIDS) || has(set('arms weapons'))) return code('AID', null, '070')
      if (
        has(
          set(
            'envoy envoys emissary emissaries delegation team diplomats minister representative mediator mediators diplomat mission',
          ),
        )
      )
        return code('CONSULT', 'visit', '045')
      return null
    case 'move':
    case 'mass':
      return has(FORCES) || FORCES.has(head(p, clause.subjects[0])) ? code('MOBILIZE', 'troops', '154') : null
    case 'give':
    case 'provide':
    case 'deliver':
    case 'supply':
    case 'grant':
    case 'offer':
    case 'donate':
    case 'send_aid':
      if (has(AIDS)) return lemma === 'offer' ? code('AGREE', null, '033') : code('AID', null, '070')
      if (has(set('asylum refuge'))) return code('AID', null, '075')
      if (has(set('autonomy amnesty independence concessions rights'))) return code('CONCEDE', null, '080')
      if (has(set('support backing'))) return code('SUPPORT', null, '050')
      if (has(set('ultimatum'))) return code('THREATEN', null, '139')
      if (lemma === 'offer') return code('AGREE', null, '030')
      return lemma === 'provide' || lemma === 'supply' || lemma === 'donate' || lemma === 'deliver'
        ? code('AID', null, '070')
        : null
    case 'make':
      if (has(set('concession concessions'))) return code('CONCEDE', null, '080')
      if (has(set('pledge promise commitment offer'))) return code('AGREE', null, '030')
      if (has(set('opposition'))) return code('ACCUSE', 'disapprove', '110')
      if (has(set('appeal request'))) return code('REQUEST', null, '020')
      if (has(set('visit trip'))) return code('CONSULT', 'visit', '042')
      return null
    case 'take':
      if (has(set('hostage hostages'))) return code('ASSAULT', 'abduct', '181')
      if (particle === 'to' && via(set('streets'))) return code('PROTEST', 'demo', '141')
      if (has(set('part')) && via(TALKS)) return code('CONSULT', null, '046')
      if (has(set('control'))) return code('COERCE', 'seize', '171')
      return null
    case 'attend':
    case 'join':
      return has(TALKS)
        ? code('CONSULT', 'multilateral', '046')
        : has(set('protest demonstration rally strike march'))
          ? code('PROTEST', 'demo', '141')
          : null
    case 'go':
    case 'come':
    case 'return':
    case 'leave':
    case 'fly':
    case 'travel':
    case 'arrive':
    case 'head':
      if (via(set('strike')) && particle === 'on') return code('PROTEST', 'strike', '143')
      if (lemma === 'leave' || lemma === 'head' || lemma === 'go' || lemma === 'come' || lemma === 'return')
        return via(TALKS) ? code('CONSULT', 'visit', '042') : null
      return FORCES.has(head(p, clause.subjects[0]))
        ? code('MOBILIZE', 'troops', '154')
        : code('CONSULT', 'visit', '042')
    case 'call':
      if (particle === 'on' || particle === 'for' || particle === 'upon')
        return via(CONFLICT) && particle === 'for' && !via(set('end'))
          ? code('REQUEST', 'change', '102')
          : code('REQUEST', null, '020')
      if (particle === 'off')
        return has(TALKS)
          ? code('REJECT', 'meet', '125')
          : has(CONFLICT) || has(set('strike protest'))
            ? code('CONCEDE', null, '080')
            : code('REJECT', 'meet', '125')
      if (has(CEASEFIRES)) return code('CONCEDE', null, '0871')
      if (has(set('strike'))) return code('PROTEST', 'strike', '143')
      if (has(set('meeting summit conference session'))) return code('CONSULT', null, '040')
      if (clause.objects.length > 0) {
        const rest = p.sentence.tokens.slice(clause.verb.last + 1, clause.verb.last + 16)
        if (rest.some((t) => BLAMING.test(t.lower))) return code('ACCUSE', 'disapprove', '111')
        if (rest.some((t) => PRAISING.test(t.lower))) return code('SUPPORT', null, '051')
      }
      return null
    case 'pull':
      if (particle === 'out' || particle === 'back')
        return via(TALKS) ? code('REJECT', 'meet', '125') : code('RETREAT', 'withdraw', '0874')
      return null
    case 'withdraw':
      if (via(TALKS) || has(TALKS)) return code('REJECT', 'meet', '125')
      if (has(set('ambassador ambassadors diplomats staff envoy'))) return code('SANCTION', 'withdraw', '161')
      if (has(set('support offer recognition application'))) return code('SANCTION', 'discontinue', '160')
      return code('RETREAT', 'withdraw', '0874')
    case 'recall':
      return has(set('ambassador ambassadors envoy diplomats')) ? code('SANCTION', 'withdraw', '161') : null
    case 'walk':
      return particle === 'out' ? code('REJECT', 'meet', '125') : null
    case 'rule':
      return particle === 'out' ? code('REJECT', null, '120') : null
    case 'turn':
      return particle === 'down'
        ? code('REJECT', null, '120')
        : particle === 'back'
          ? code('COERCE', 'restrict', '172')
          : null
    case 'reject':
    case 'dismiss':
    case 'deny':
    case 'refute':
      if (has(REPORTS) || (lemma === 'deny' && clause.complement >= 0)) return code('REJECT', null, '016')
      if (has(TALKS)) return code('REJECT', 'meet', '125')
      return lemma === 'refute' ? null : code('REJECT', null, has(PLANS) ? '127' : '120')
    case 'fire':
      return particle === 'on' ||
        particle === 'at' ||
        has(set('rocket rockets mortar mortars shells missiles missile shots bullets gas rounds'))
        ? has(set('gas'))
          ? code('ASSAULT', 'crowd-control', '175')
          : code(
              'ASSAULT',
              has(set('rocket rockets mortar mortars shells missiles missile'))
                ? 'heavy-weapons'
                : 'firearms',
              '190',
            )
        : clause.objects.length > 0 &&
            clause.verb.passive === false &&
            !FORCES.has(head(p, clause.subjects[0]))
          ? null
          : code('ASSAULT', 'firearms', '193')
    case 'carry':
      if (particle === 'out' && (has(CONFLICT) || via(CONFLICT))) return code('ASSAULT', null, '190')
      return null
    case 'set':
      if (particle === 'off' && has(set('bomb bombs explosion'))) return code('ASSAULT', 'explosives', '183')
      if (particle === 'free' || has(set('free'))) return code('RETREAT', 'release', '0841')
      if (particle === 'fire' || has(set('fire')) || particle === 'ablaze')
        return code('ASSAULT', 'destroy', '180')
      return null
    case 'lay':
      return particle === 'down'
        ? code('RETREAT', 'disarm', '0873')
        : has(set('siege'))
          ? code('COERCE', 'restrict', '191')
          : has(set('blame'))
            ? code('ACCUSE', 'allege', '112')
            : null
    case 'hand':
      if (particle === 'over')
        return has(FORCES) || has(PRISONERS) || has(set('bodies suspects suspect'))
          ? code('RETREAT', 'release', '0841')
          : code('RETREAT', null, '080')
      return particle === 'in' ? code('RETREAT', 'disarm', '0873') : null
    case 'step':
      return particle === 'down' ? code('RETREAT', 'resign', '083') : null
    case 'place':
    case 'put':
      if (has(set('blame'))) return code('ACCUSE', 'allege', '112')
      if (has(FORCES) && via(set('alert'))) return code('MOBILIZE', 'troops', '152')
      return null
    case 'hold_responsible':
      return code('ACCUSE', 'allege', '112')
    case 'express':
    case 'voice':
      if (has(set('support backing confidence appreciation satisfaction')))
        return code('SUPPORT', null, '050')
      if (has(set('regret regrets sorrow'))) return code('CONCEDE', null, '055')
      if (has(set('concern anger outrage opposition doubt doubts disappointment dissatisfaction criticism')))
        return code('ACCUSE', 'disapprove', '110')
      if (has(set('readiness willingness'))) return code('AGREE', null, '030')
      return null
    case 'stage':
      if (has(set('protest protests demonstration demonstrations rally march strike sit-in sit-ins')))
        return code('PROTEST', has(set('strike')) ? 'strike' : 'demo', '141')
      if (has(CONFLICT) || has(set('ambush coup'))) return code('ASSAULT', null, '190')
      return null
    case 'block':
      if (has(set('road roads street streets highway traffic bridge')))
        return code('PROTEST', 'obstruct', '144')
      if (has(set('resolution')) || has(PLANS)) return code('REJECT', null, '129')
      return code('COERCE', 'restrict', '172')
    case 'seek':
    case 'ask':
    case 'request':
    case 'appeal':
      return code('REQUEST', null, '020')
    case 'link':
    case 'tie':
      return code('REQUEST', 'yield', '1056')
    case 'discuss':
    case 'meet':
      // "meet demands" is no meeting
      return lemma === 'meet' &&
        (has(set('demand demands condition conditions deadline terms obligations')) ||
          passiveHas(set('condition conditions demand demands deadline')))
        ? null
        : code('CONSULT', null, '040')
    case 'strike':
      return has(set('deal agreement accord')) ? code('SUPPORT', null, '057') : code('ASSAULT', null, '190')
    case 'drive':
    case 'force':
      if (lemma === 'force' && lowerAt(p, (clause.objects.at(-1)?.last ?? clause.verb.last) + 1) === 'out')
        return code('SANCTION', 'expel', '166')
      return particle === 'out' || particle === 'from' ? code('COERCE', 'deport', '174') : null
    case 'charge':
      return clause.prepositionals.some((x) => x.preposition === 'with')
        ? code('ACCUSE', 'allege', '112')
        : code('ACCUSE', 'allege', '112')
    case 'question':
      return code('ACCUSE', 'investigate', '090')
    case 'approve':
    case 'adopt':
    case 'vote':
      if (has(set('aid loan assistance'))) return code('AGREE', null, '033')
      if (has(set('sanctions'))) return code('SANCTION', 'discontinue', '163')
      return lemma === 'vote' ? null : code('SUPPORT', null, '050')
    case 'accept':
      return has(set('demand demands')) ? code('CONCEDE', null, '080') : code('AGREE', null, '030')
    case 'pledge':
    case 'promise':
    case 'vow':
    case 'agree':
      return code('AGREE', null, '030')
    case 'plan':
    case 'intend':
    case 'prepare':
      return null
    case 'condemn':
    case 'denounce':
      return code('ACCUSE', 'disapprove', '111')
    case 'kill':
    case 'wound':
    case 'injure':
      return code('ASSAULT', null, '190')
    default:
      break
  }
  const direct = VERB_CODES.get(lemma)
  if (direct === undefined) return null
  if (
    direct.type === 'AID' &&
    !(
      has(AIDS) ||
      ['donate', 'help', 'assist', 'aid', 'rescue', 'feed', 'evacuate', 'treat', 'train', 'shelter'].includes(
        lemma,
      )
    )
  )
    return null
  return direct
}

/** The code of a noun phrase that names an act ("the withdrawal", "talks"). */
export const nounCode = (p: ParsedSentence, phrase: NounPhrase): EventCode | null => {
  const word = lowerAt(p, phrase.head)
  const direct = NOUN_CODES.get(word)
  if (direct !== undefined) return direct
  if (/^(halting|end|cessation|suspension)$/.test(word)) return code('RETREAT', 'ceasefire', '0871')
  if (CEASEFIRES.has(word)) return code('CONCEDE', null, '0871')
  return null
}

/** What an attitude makes of an act. */
export const compose = (attitude: Attitude, inner: EventCode | null, lemma: string): EventCode | null => {
  switch (attitude) {
    case 'promise':
    case 'plan': {
      if (inner === null) return attitude === 'promise' ? code('AGREE', null, '030') : null
      if (inner.mode === 'resign') return inner
      if (
        (lemma === 'ready' || lemma === 'allow' || lemma === 'permit') &&
        (inner.type === 'RETREAT' || inner.type === 'CONCEDE')
      )
        return code('AGREE', null, '030')
      if (inner.type === 'RETREAT' || inner.type === 'CONCEDE')
        return code(
          'CONCEDE',
          null,
          inner.mode === 'withdraw' || inner.mode === 'ceasefire'
            ? '0356'
            : inner.mode === 'release'
              ? '0353'
              : '035',
        )
      if (MATERIAL_CONFLICT.has(inner.type) || inner.type === 'THREATEN')
        return code(
          'THREATEN',
          inner.type === 'ASSAULT' ? 'violence' : inner.type === 'SANCTION' ? 'relations' : 'restrict',
          inner.type === 'ASSAULT' ? '138' : '130',
        )
      if (inner.type === 'REJECT') return inner
      if (inner.type === 'CONSULT') return code('AGREE', null, inner.cameo === '045' ? '039' : '036')
      if (inner.type === 'AID') return code('AGREE', null, '033')
      if (inner.type === 'COOPERATE') return code('AGREE', null, '031')
      return code('AGREE', null, '030')
    }
    case 'refuse':
      if (lemma === 'oppose') return code('ACCUSE', 'disapprove', '110')
      return code(
        'REJECT',
        inner === null
          ? null
          : inner.type === 'CONSULT'
            ? 'meet'
            : inner.type === 'RETREAT' || inner.type === 'CONCEDE'
              ? 'yield'
              : inner.type === 'AID'
                ? 'assist'
                : 'change',
        inner?.type === 'CONSULT' ? '125' : '120',
      )
    case 'ask': {
      const strong = ['demand', 'order', 'insist', 'require', 'press', 'pressure'].includes(lemma)
      const mode =
        inner === null
          ? 'change'
          : inner.type === 'CONSULT'
            ? 'meet'
            : inner.type === 'RETREAT' || inner.type === 'CONCEDE'
              ? 'yield'
              : inner.type === 'AID' || inner.type === 'REQUEST'
                ? 'assist'
                : 'change'
      return code(
        'REQUEST',
        mode,
        strong
          ? mode === 'yield'
            ? '105'
            : mode === 'meet'
              ? '106'
              : '100'
          : mode === 'assist'
            ? '022'
            : '020',
      )
    }
    case 'threaten':
      return code(
        'THREATEN',
        inner === null
          ? null
          : inner.type === 'ASSAULT'
            ? 'violence'
            : inner.type === 'SANCTION'
              ? 'relations'
              : inner.type === 'COERCE'
                ? 'restrict'
                : null,
        inner?.type === 'ASSAULT' ? '138' : '130',
      )
    case 'fail':
      return code('REJECT', inner?.type === 'CONSULT' ? 'meet' : null, '120')
    default:
      return inner
  }
}

export const attitudeOf = (clause: Clause): Attitude | undefined => ATTITUDES.get(clause.verb.lemma)
