/*
 * Verbs of meeting, agreeing, asking and speaking.
 */
import { code, framesOf } from './frame.ts'
import {
  ACCORDS,
  AIDS,
  BLAMING,
  CEASEFIRES,
  CONFLICT,
  FORCES,
  PRAISING,
  PRISONERS,
  set,
  TALKS,
} from './words.ts'

export const TALK_FRAMES = framesOf({
  shake: ({ has }) => {
    return has(set('hands')) ? code('CONSULT', null, '040') : null
  },
  chair: ({ has }) => {
    return has(TALKS) ? code('CONSULT', null, '040') : null
  },
  undertake: ({ has }) => {
    return has(set('mediation mission')) ? code('CONSULT', 'third-party', '045') : null
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
    passiveHas,
  }) => {
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
  'attend join': ({ has }) => {
    return has(TALKS)
      ? code('CONSULT', 'multilateral', '046')
      : has(set('protest demonstration rally strike march'))
        ? code('PROTEST', 'demo', '141')
        : null
  },
  'go come return leave fly travel arrive head': ({ lemma, particle, subject, via }) => {
    if (via(set('strike')) && particle === 'on') return code('PROTEST', 'strike', '143')
    if (lemma === 'leave' || lemma === 'head' || lemma === 'go' || lemma === 'come' || lemma === 'return')
      return via(TALKS) ? code('CONSULT', 'visit', '042') : null
    return FORCES.has(subject) ? code('MOBILIZE', 'troops', '154') : code('CONSULT', 'visit', '042')
  },
  call: ({ p, clause, particle, has, via }) => {
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
  'approve adopt vote': ({ lemma, has }) => {
    if (has(set('aid loan assistance'))) return code('AGREE', null, '033')
    if (has(set('sanctions'))) return code('SANCTION', 'discontinue', '163')
    return lemma === 'vote' ? null : code('SUPPORT', null, '050')
  },
  accept: ({ has }) => {
    return has(set('demand demands')) ? code('CONCEDE', null, '080') : code('AGREE', null, '030')
  },
  'pledge promise vow agree': () => {
    return code('AGREE', null, '030')
  },
  'plan intend prepare': () => {
    return null
  },
})
