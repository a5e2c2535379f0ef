/*
 * Verbs of allowing, giving, refusing and blaming.
 */
import { code, framesOf } from './frame.ts'
import { AIDS, PLANS, REPORTS, set, TALKS } from './words.ts'

export const STANCE_FRAMES = framesOf({
  'allow permit': () => {
    return code('CONCEDE', null, '083')
  },
  summon: ({ has }) => {
    return has(set('ambassador ambassadors envoy diplomat'))
      ? code('ACCUSE', 'disapprove', '114')
      : code('REQUEST', 'change', '100')
  },
  indict: () => {
    return code('ACCUSE', 'investigate', '090')
  },
  contribute: () => {
    return code('AID', null, '070')
  },
  'give provide deliver supply grant offer donate send_aid': ({ lemma, has }) => {
    if (has(AIDS)) return lemma === 'offer' ? code('AGREE', null, '033') : code('AID', null, '070')
    if (has(set('asylum refuge'))) return code('AID', null, '075')
    if (has(set('autonomy amnesty independence concessions rights'))) return code('CONCEDE', null, '080')
    if (has(set('support backing'))) return code('SUPPORT', null, '050')
    if (has(set('ultimatum'))) return code('THREATEN', null, '139')
    if (lemma === 'offer') return code('AGREE', null, '030')
    return lemma === 'provide' || lemma === 'supply' || lemma === 'donate' || lemma === 'deliver'
      ? code('AID', null, '070')
      : null
  },
  walk: ({ particle }) => {
    return particle === 'out' ? code('REJECT', 'meet', '125') : null
  },
  rule: ({ particle }) => {
    return particle === 'out' ? code('REJECT', null, '120') : null
  },
  turn: ({ particle }) => {
    return particle === 'down'
      ? code('REJECT', null, '120')
      : particle === 'back'
        ? code('COERCE', 'restrict', '172')
        : null
  },
  'reject dismiss deny refute': ({ clause, lemma, has }) => {
    if (has(REPORTS) || (lemma === 'deny' && clause.complement >= 0)) return code('REJECT', null, '016')
    if (has(TALKS)) return code('REJECT', 'meet', '125')
    return lemma === 'refute' ? null : code('REJECT', null, has(PLANS) ? '127' : '120')
  },
  hold_responsible: () => {
    return code('ACCUSE', 'allege', '112')
  },
  charge: ({ clause }) => {
    return clause.prepositionals.some((x) => x.preposition === 'with')
      ? code('ACCUSE', 'allege', '112')
      : code('ACCUSE', 'allege', '112')
  },
  question: () => {
    return code('ACCUSE', 'investigate', '090')
  },
  'condemn denounce': () => {
    return code('ACCUSE', 'disapprove', '111')
  },
})
