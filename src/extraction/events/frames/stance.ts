/*
 * Verbs of allowing, giving, refusing and blaming.
 */

import { lowerAt } from '../../reading.ts'
import type { Clause, ParsedSentence } from '../../roles.ts'
import { code, framesOf } from './frame.ts'
import { AIDS, DEADLINES, PLANS, REPORTS, set, TALKS, TERMS, TIES, WORKERS } from './words.ts'

/** "gave Baghdad four days to comply" */
const givesDeadline = (p: ParsedSentence, clause: Clause): boolean => {
  const rest = p.sentence.tokens.slice(clause.verb.last + 1, clause.verb.last + 12)
  const unit = rest.findIndex((t) => /^(hours?|days?|weeks?|months?)$/.test(t.lower))
  if (unit > 0 && rest[unit + 1]?.lower === 'to') return true
  // "gave the rebels until noon to disarm", "gave them Monday as a deadline"
  const until = rest.findIndex((t) => t.lower === 'until')
  return until > 0 || rest.some((t, k) => t.lower === 'deadline' && rest[k - 2]?.lower === 'as')
}

export const STANCE_FRAMES = framesOf({
  'allow permit': () => {
    return code('CONCEDE', null, '083')
  },
  summon: ({ mentions }) => {
    return mentions(set('ambassador ambassadors envoy diplomat'))
      ? code('ACCUSE', 'disapprove', '114')
      : code('REQUEST', 'change', '100')
  },
  'rest lie fall': ({ clause, subject }) => {
    const link = clause.prepositionals.some((x) => x.preposition === 'with' || x.preposition === 'on')
    return link && (subject === 'responsibility' || subject === 'blame')
      ? code('ACCUSE', 'allege', '112')
      : null
  },
  indict: () => {
    return code('ACCUSE', 'investigate', '090')
  },
  contribute: () => {
    return code('AID', null, '070')
  },
  'give provide deliver supply grant offer donate send_aid': ({ p, clause, lemma, has }) => {
    if (has(AIDS)) return lemma === 'offer' ? code('AGREE', null, '033') : code('AID', null, '070')
    if (has(set('asylum refuge'))) return code('AID', null, '075')
    if (has(set('autonomy amnesty independence concessions rights'))) return code('CONCEDE', null, '080')
    if (has(set('support backing'))) return code('SUPPORT', null, '050')
    if (has(DEADLINES) || (lemma === 'give' && has(TERMS)) || (lemma === 'give' && givesDeadline(p, clause)))
      return code('THREATEN', null, '139')
    if (has(set('permission access green go-ahead'))) return code('CONCEDE', null, '083')
    if (lemma === 'offer') return code('AGREE', null, '030')
    return lemma === 'provide' || lemma === 'supply' || lemma === 'donate' || lemma === 'deliver'
      ? code('AID', null, '070')
      : null
  },
  lash: ({ particle }) => {
    return particle === 'out' ? code('ACCUSE', 'disapprove', '111') : null
  },
  hit: ({ p, clause, particle }) => {
    return particle === 'out' || (particle === 'back' && lowerAt(p, clause.verb.last + 2) === 'at')
      ? code('ACCUSE', 'disapprove', '111')
      : code('ASSAULT', null, '180')
  },
  find: ({ particle, has }) => {
    return particle === 'guilty' || has(set('fault')) ? code('ACCUSE', 'disapprove', '111') : null
  },
  pay: ({ has }) => {
    if (has(set('tribute'))) return code('SUPPORT', null, '051')
    if (has(set('visit'))) return code('CONSULT', 'visit', '042')
    return has(set('compensation reparations damages')) ? code('AID', null, '070') : null
  },
  'push lobby press campaign': ({ clause, lemma, particle }) => {
    if (lemma === 'press') return code('REQUEST', 'change', '100')
    return particle === 'for' || clause.prepositionals.some((x) => x.preposition === 'for')
      ? code('REQUEST', 'change', '020')
      : null
  },
  shun: ({ has }) => {
    return has(set('work jobs school schools'))
      ? code('PROTEST', 'strike', '143')
      : code('REJECT', 'meet', '125')
  },
  'cast raise': ({ has }) => {
    return has(set('doubt doubts')) ? code('ACCUSE', 'disapprove', '110') : null
  },
  'throw lend': ({ has }) => {
    return has(set('support weight backing')) ? code('SUPPORT', null, '050') : null
  },
  'establish restore normalize normalise forge cement upgrade': ({ has, passiveHas }) => {
    return has(TIES) || passiveHas(TIES) ? code('SUPPORT', null, '050') : null
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
    if (lemma === 'dismiss' && has(WORKERS)) return code('SANCTION', 'discontinue', '160')
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
