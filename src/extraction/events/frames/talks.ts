/*
 * Verbs of meeting, agreeing, asking and speaking.
 */
import { lowerAt } from '../../reading.ts'
import { code, framesOf } from './frame.ts'
import {
  ACCORDS,
  AIDS,
  BLAMING,
  CEASEFIRES,
  CONFLICT,
  DEADLINES,
  FORCES,
  MEDIATION,
  PLANS,
  PRAISING,
  PRISONERS,
  STRIKES,
  set,
  TALKS,
  TERMS,
} from './words.ts'

const TALKING = set(
  'talks talk negotiations negotiation dialogue discussions meeting meetings summit conference process round consultations mediation',
)

export const TALK_FRAMES = framesOf({
  // "the talks broke down": who talks no longer
  'collapse stall founder falter stumble flounder unravel': ({ subject }) => {
    if (TALKING.has(subject)) return code('REJECT', 'meet', '125')
    return CEASEFIRES.has(subject) || ACCORDS.has(subject) ? code('REJECT', null, '120') : null
  },
  // "did not respond to the offer", "did not compromise"
  'compromise respond budge': ({ clause, via }) => {
    const told = clause.verb.lemma !== 'respond' || via(PLANS)
    return clause.verb.negated && told ? code('REJECT', null, '120') : null
  },
  shake: ({ has }) => {
    return has(set('hands')) ? code('CONSULT', null, '040') : null
  },
  'chair coordinate conduct convene preside': ({ has, via }) => {
    return has(TALKS) || via(TALKS) ? code('CONSULT', null, '040') : null
  },
  'lead oversee sponsor moderate arrange organize organise spearhead': ({ has, mentions }) => {
    if (has(MEDIATION) && (mentions(set('diplomatic peace mediation')) || has(set('mediation diplomacy'))))
      return code('CONSULT', 'third-party', '045')
    if (has(TALKS)) return code('CONSULT', 'third-party', '045')
    return has(set('demonstration demonstrations protest protests rally march'))
      ? code('PROTEST', 'demo', '141')
      : null
  },
  get: ({ has, via }) => {
    return via(set('table'))
      ? code('CONSULT', 'third-party', '045')
      : has(CEASEFIRES)
        ? code('CONSULT', 'third-party', '045')
        : null
  },
  'describe portray label brand': ({ p, clause, lemma }) => {
    const rest = p.sentence.tokens.slice(clause.verb.last + 1, clause.verb.last + 14)
    const as = rest.findIndex((t) => t.lower === 'as')
    const said = as < 0 ? rest : rest.slice(as)
    if (said.some((t) => BLAMING.test(t.lower))) return code('ACCUSE', 'disapprove', '111')
    if (said.some((t) => PRAISING.test(t.lower))) return code('SUPPORT', null, '051')
    return lemma === 'label' || lemma === 'brand' ? code('ACCUSE', 'disapprove', '111') : null
  },
  'speak talk': ({ clause }) => {
    return clause.prepositionals.some((x) => x.preposition === 'with') ? code('CONSULT', null, '040') : null
  },
  'confirm reaffirm reiterate signal repeat renew issue': ({ has }) => {
    if (has(set('readiness willingness commitment intention'))) return code('AGREE', null, '030')
    if (has(set('demand demands call calls appeal appeals'))) return code('REQUEST', null, '020')
    if (has(set('threat threats ultimatum warning'))) return code('THREATEN', null, '130')
    if (has(set('support backing'))) return code('SUPPORT', null, '050')
    return has(set('opposition condemnation')) ? code('ACCUSE', 'disapprove', '110') : null
  },
  'task charge_with': () => {
    return code('REQUEST', 'assist', '022')
  },
  'stay remain keep': ({ p, clause, particle, via }) => {
    const away = particle === 'away' || lowerAt(p, clause.verb.last + 2) === 'away'
    return away && (via(TALKS) || via(set('table'))) ? code('REJECT', 'meet', '125') : null
  },
  undertake: ({ has, mentions }) => {
    return has(set('mediation mission')) || mentions(MEDIATION) ? code('CONSULT', 'third-party', '045') : null
  },
  return: ({ clause, has, via }) => {
    if (has(PRISONERS) || has(set('bodies remains'))) return code('RETREAT', 'release', '0841')
    if (has(set('ambassador ambassadors diplomats envoy'))) return code('SUPPORT', null, '050')
    if (clause.objects.length > 0) return null
    return via(TALKS) || via(set('table')) ? code('CONSULT', 'visit', '042') : null
  },
  hold: ({ has, passiveHas }) => {
    if (has(TALKS)) return code('CONSULT', null, '040')
    if (has(set('demonstration demonstrations rally rallies protest protests march')))
      return code('PROTEST', 'demo', '141')
    if (has(set('exercises manoeuvres maneuvers'))) return code('MOBILIZE', 'troops', '150')
    if (has(PRISONERS) || has(set('hostage'))) return code('COERCE', 'arrest', '173')
    return passiveHas(TALKS) ? code('CONSULT', null, '040') : null
  },
  'continue intensify escalate begin start launch open resume enter': ({
    p,
    lemma,
    particle,
    has,
    via,
    mentions,
    passiveHas,
  }) => {
    if (has(TALKS) || passiveHas(TALKS) || via(TALKS)) return code('CONSULT', null, '046')
    if (has(set('strike')) && p.sentence.tokens.some((t) => t.lower === 'hunger'))
      return code('PROTEST', 'hunger', '142')
    if (has(STRIKES)) return code('PROTEST', 'strike', '143')
    if (has(CONFLICT)) return code('ASSAULT', null, '190')
    if (has(CEASEFIRES)) return code('RETREAT', 'ceasefire', '0871')
    if (has(AIDS) || has(set('shipments deliveries exports'))) return code('AID', null, '070')
    if (lemma === 'open' && (has(set('fire')) || particle === 'fire'))
      return code('ASSAULT', 'firearms', '193')
    if (has(set('investigation investigations probe inquiry'))) return code('ACCUSE', 'investigate', '090')
    if (has(set('exercise exercises manoeuvres maneuvers games drills')))
      return code('COOPERATE', null, '062')
    if (has(set('mediation')) || (mentions(MEDIATION) && has(set('effort efforts initiative mission'))))
      return code('CONSULT', 'third-party', '045')
    if (has(set('fire rockets missiles'))) return code('ASSAULT', 'heavy-weapons', '194')
    if (has(set('strike hunger'))) return code('PROTEST', 'strike', '143')
    if (lemma === 'launch' && has(set('investigation probe inquiry')))
      return code('ACCUSE', 'investigate', '090')
    if (has(set('border crossing road roads airport'))) return code('RETREAT', 'access', '0863')
    return null
  },
  'sign ratify initial conclude reach produce clinch': ({ lemma, has, via, passiveHas }) => {
    return has(ACCORDS) || passiveHas(ACCORDS) || via(ACCORDS)
      ? code('SUPPORT', null, '057')
      : lemma === 'sign' || lemma === 'ratify'
        ? code('SUPPORT', null, '057')
        : null
  },
  'observe respect honor honour': ({ has }) => {
    return has(CEASEFIRES) ? code('RETREAT', 'ceasefire', '0871') : null
  },
  'send dispatch': ({ has }) => {
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
  },
  make: ({ has }) => {
    if (has(set('concession concessions'))) return code('CONCEDE', null, '080')
    if (has(set('pledge promise commitment offer'))) return code('AGREE', null, '030')
    if (has(set('opposition'))) return code('ACCUSE', 'disapprove', '110')
    if (has(set('appeal request'))) return code('REQUEST', null, '020')
    if (has(set('visit trip'))) return code('CONSULT', 'visit', '042')
    return null
  },
  'attend join participate': ({ clause, lemma, has, via }) => {
    return has(TALKS) ||
      via(TALKS) ||
      (lemma === 'attend' &&
        (clause.objects.length === 0 || has(set('ceremony signing inauguration funeral gathering event'))))
      ? code('CONSULT', 'multilateral', '046')
      : has(set('protest demonstration rally strike march'))
        ? code('PROTEST', 'demo', '141')
        : null
  },
  'go come leave fly travel arrive head': ({ lemma, particle, subject, via }) => {
    if (via(set('strike')) && particle === 'on') return code('PROTEST', 'strike', '143')
    if (lemma === 'leave' || lemma === 'head' || lemma === 'go' || lemma === 'come')
      return via(TALKS) || via(set('table')) ? code('CONSULT', 'visit', '042') : null
    return FORCES.has(subject) ? code('MOBILIZE', 'troops', '154') : code('CONSULT', 'visit', '042')
  },
  call: ({ p, clause, particle, has, passiveHas, via }) => {
    if (particle === 'on' || particle === 'for' || particle === 'upon')
      return via(CONFLICT) && particle === 'for' && !via(set('end'))
        ? code('REQUEST', 'change', '102')
        : code('REQUEST', null, '020')
    if (particle === 'off')
      return has(TALKS) || passiveHas(TALKS)
        ? code('REJECT', 'meet', '125')
        : has(CONFLICT) || has(set('strike protest'))
          ? code('CONCEDE', null, '080')
          : code('REJECT', 'meet', '125')
    if (has(CEASEFIRES)) return code('CONCEDE', null, '0871')
    if (has(STRIKES)) return code('PROTEST', 'strike', '143')
    if (has(set('meeting summit conference session'))) return code('CONSULT', null, '040')
    if (clause.objects.length > 0) {
      const rest = p.sentence.tokens.slice(clause.verb.last + 1, clause.verb.last + 16)
      if (rest.some((t) => BLAMING.test(t.lower))) return code('ACCUSE', 'disapprove', '111')
      if (rest.some((t) => PRAISING.test(t.lower))) return code('SUPPORT', null, '051')
    }
    return null
  },
  'propose table submit unveil': ({ has, clause }) => {
    return has(PLANS) || has(ACCORDS) || has(TALKS) || has(CEASEFIRES) || clause.complement >= 0
      ? code('AGREE', null, '036')
      : null
  },
  set: ({ has, particle, via }) => {
    if (has(set('date dates timetable')) && particle !== 'free') return code('AGREE', null, '030')
    if (has(DEADLINES)) return code('THREATEN', null, '139')
    if (has(TERMS)) return code('REQUEST', 'change', '100')
    if (particle === 'off' && has(set('bomb bombs explosion'))) return code('ASSAULT', 'explosives', '183')
    if (particle === 'free' || has(set('free'))) return code('RETREAT', 'release', '0841')
    return particle === 'fire' || has(set('fire')) || particle === 'ablaze' || via(set('fire'))
      ? code('ASSAULT', 'destroy', '180')
      : null
  },
  settle: ({ particle, via }) => {
    return particle === 'for' || via(ACCORDS) ? code('AGREE', null, '030') : null
  },
  condition: () => {
    return code('REQUEST', 'yield', '1056')
  },
  reserve: ({ has }) => {
    return has(set('right')) ? code('THREATEN', null, '130') : null
  },
  'express voice': ({ has }) => {
    if (has(set('support backing confidence appreciation satisfaction'))) return code('SUPPORT', null, '050')
    if (has(set('regret regrets sorrow'))) return code('CONCEDE', null, '055')
    if (has(set('concern anger outrage opposition doubt doubts disappointment dissatisfaction criticism')))
      return code('ACCUSE', 'disapprove', '110')
    if (has(set('readiness willingness'))) return code('AGREE', null, '030')
    return null
  },
  'seek ask request appeal': () => {
    return code('REQUEST', null, '020')
  },
  'link tie': () => {
    return code('REQUEST', 'yield', '1056')
  },
  'discuss meet': ({ lemma, has, passiveHas }) => {
    // "meet demands" is no meeting
    return lemma === 'meet' &&
      (has(set('demand demands condition conditions deadline terms obligations')) ||
        passiveHas(set('condition conditions demand demands deadline')))
      ? null
      : code('CONSULT', null, '040')
  },
  'approve adopt vote authorize authorise': ({ lemma, has, mentions }) => {
    if (has(CONFLICT) || (has(set('use')) && mentions(set('use force'))))
      return code('THREATEN', 'violence', '138')
    if (has(FORCES) || has(set('deployment'))) return code('MOBILIZE', 'troops', '154')
    if (has(set('aid loan assistance'))) return code('AGREE', null, '033')
    if (has(set('sanctions'))) return code('SANCTION', 'discontinue', '163')
    return lemma === 'vote' || lemma.startsWith('authori') ? null : code('SUPPORT', null, '050')
  },
  accept: ({ has }) => {
    return has(set('demand demands')) ? code('CONCEDE', null, '080') : code('AGREE', null, '030')
  },
  'pledge promise vow agree': () => {
    return code('AGREE', null, '030')
  },
  'plan intend': () => {
    return null
  },
})
