/*
 * Verbs of moving, restricting and withdrawing: forces, ties, sanctions.
 */
import { lowerAt } from '../../reading.ts'
import { CONFLICTUAL } from '../codes.ts'
import { code, framesOf } from './frame.ts'
import {
  ACCORDS,
  AIDS,
  CEASEFIRES,
  CONFLICT,
  DEADLINES,
  FORCES,
  PLANS,
  PRISONERS,
  RESTRICTIONS,
  set,
  TALKS,
  TERMS,
  TIES,
} from './words.ts'

export const FORCE_FRAMES = framesOf({
  'shorten narrow loosen scrap repeal abolish': ({ has, passiveHas }) => {
    return has(RESTRICTIONS) || passiveHas(RESTRICTIONS) ? code('CONCEDE', null, '085') : null
  },
  'surround encircle besiege': () => {
    return code('COERCE', 'restrict', '191')
  },
  'expand increase boost': ({ has }) => {
    return has(FORCES)
      ? code('MOBILIZE', 'troops', '154')
      : has(AIDS) || has(TIES)
        ? code('SUPPORT', null, '050')
        : null
  },
  'close shut seal': ({ has, passiveHas }) => {
    const shut = set(
      'border borders crossing crossings newspaper newspapers station stations airport road roads university universities office offices embassy consulate airspace port ports',
    )
    if (!has(shut) && !passiveHas(shut)) return null
    return has(set('embassy consulate'))
      ? code('SANCTION', 'discontinue', '161')
      : code('COERCE', 'restrict', '172')
  },
  'storm overthrow topple oust': ({ lemma }) => {
    return lemma === 'storm' ? code('ASSAULT', null, '190') : code('COERCE', 'seize', '171')
  },
  reduce: ({ has }) => {
    if (has(set('compliance cooperation co-operation'))) return code('SANCTION', 'discontinue', '160')
    return has(AIDS) || has(TIES)
      ? code('SANCTION', 'discontinue', '162')
      : has(FORCES)
        ? code('RETREAT', 'withdraw', '0874')
        : null
  },
  'strengthen reinforce': ({ has }) => {
    return has(FORCES) ? code('MOBILIZE', 'troops', '154') : has(TIES) ? code('SUPPORT', null, '050') : null
  },
  prevent: ({ has }) => {
    return has(set('demonstration demonstrations protest protests rally march journalists'))
      ? code('COERCE', 'restrict', '172')
      : null
  },
  sack: () => {
    return code('SANCTION', 'discontinue', '160')
  },
  'prepare ready': ({ has, via }) => {
    return via(CONFLICT) || has(FORCES) || has(CONFLICT) ? code('MOBILIZE', 'troops', '150') : null
  },
  bring: ({ particle, has, via }) => {
    if (particle === 'in' && (has(FORCES) || has(set('mercenaries'))))
      return code('MOBILIZE', 'troops', '154')
    return via(set('table')) || has(CEASEFIRES) ? code('CONSULT', 'third-party', '045') : null
  },
  revoke: ({ has }) => {
    return has(RESTRICTIONS) ? code('CONCEDE', null, '085') : code('SANCTION', 'discontinue', '160')
  },
  'hack deface': () => {
    return code('COERCE', 'cyber', '176')
  },
  'cut sever suspend halt stop end cease freeze cancel withhold discontinue postpone abandon renounce forswear':
    ({ p, clause, lemma, particle, has, passiveHas, codeOf }) => {
      if (has(TALKS) || passiveHas(TALKS)) return code('REJECT', 'meet', '125')
      if (has(CONFLICT) || passiveHas(CONFLICT) || particle === 'fire')
        return code('RETREAT', 'ceasefire', '0871')
      if (has(RESTRICTIONS)) return code('CONCEDE', null, '0854')
      if (has(TIES) || passiveHas(TIES)) return code('SANCTION', 'discontinue', '162')
      const gerund = p.verbAt[clause.complement]
      if (gerund !== undefined && gerund !== clause && gerund.verb.form === 'gerund') {
        const inner = codeOf(gerund)
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
    },
  'lift ease relax': ({ has, passiveHas }) => {
    return has(RESTRICTIONS) || passiveHas(RESTRICTIONS) || has(set('rule law controls tax taxes tariffs'))
      ? has(set('blockade siege')) || passiveHas(set('blockade siege'))
        ? code('RETREAT', 'access', '0863')
        : code('CONCEDE', null, '085')
      : null
  },
  'impose declare order enforce tighten clamp extend': ({ lemma, has }) => {
    if (has(set('sanctions sanction embargo'))) return code('SANCTION', 'discontinue', '163')
    if (has(TERMS)) return code('REQUEST', 'change', '100')
    if (has(DEADLINES)) return code('THREATEN', null, '139')
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
  },
  'move mass': ({ subject, has }) => {
    return has(FORCES) || FORCES.has(subject) ? code('MOBILIZE', 'troops', '154') : null
  },
  pull: ({ particle, via }) => {
    if (particle === 'out' || particle === 'back')
      return via(TALKS)
        ? code('REJECT', 'meet', '125')
        : via(ACCORDS)
          ? code('SANCTION', 'discontinue', '160')
          : code('RETREAT', 'withdraw', '0874')
    return null
  },
  withdraw: ({ has, via }) => {
    if (via(TALKS) || has(TALKS)) return code('REJECT', 'meet', '125')
    if (via(ACCORDS) && !has(FORCES)) return code('SANCTION', 'discontinue', '160')
    if (has(set('ambassador ambassadors diplomats staff envoy'))) return code('SANCTION', 'withdraw', '161')
    if (has(set('support offer recognition application'))) return code('SANCTION', 'discontinue', '160')
    return code('RETREAT', 'withdraw', '0874')
  },
  recall: ({ has }) => {
    return has(set('ambassador ambassadors envoy diplomats')) ? code('SANCTION', 'withdraw', '161') : null
  },
  lay: ({ particle, has }) => {
    return particle === 'down'
      ? code('RETREAT', 'disarm', '0873')
      : has(set('siege'))
        ? code('COERCE', 'restrict', '191')
        : has(set('blame'))
          ? code('ACCUSE', 'allege', '112')
          : null
  },
  hand: ({ particle, has }) => {
    if (particle === 'over')
      return has(FORCES) || has(PRISONERS) || has(set('bodies suspects suspect'))
        ? code('RETREAT', 'release', '0841')
        : code('RETREAT', null, '080')
    return particle === 'in' ? code('RETREAT', 'disarm', '0873') : null
  },
  step: ({ particle }) => {
    return particle === 'down' ? code('RETREAT', 'resign', '083') : null
  },
  'place put': ({ p, clause, particle, has, via }) => {
    const rest = p.sentence.tokens.slice(clause.verb.last + 1, clause.end + 2).map((t) => t.lower)
    const held = rest.includes('hold') || rest.includes('ice')
    if (held && (has(TALKS) || has(PLANS) || has(ACCORDS))) return code('REJECT', 'meet', '125')
    if (particle === 'forward')
      return has(set('demand demands')) ? code('REQUEST', 'change', '100') : code('AGREE', null, '036')
    if (particle === 'off' && has(TALKS)) return code('REJECT', 'meet', '125')
    if (particle === 'down' && has(CONFLICT)) return code('ASSAULT', null, '190')
    // "put the wing on its list of banned groups"
    if (via(set('list blacklist'))) return code('COERCE', 'restrict', '172')
    if (has(set('blame'))) return code('ACCUSE', 'allege', '112')
    if (has(FORCES) && via(set('alert'))) return code('MOBILIZE', 'troops', '152')
    return null
  },
  block: ({ has }) => {
    if (has(set('road roads street streets highway traffic bridge')))
      return code('PROTEST', 'obstruct', '144')
    if (has(set('resolution')) || has(PLANS)) return code('REJECT', null, '129')
    return code('COERCE', 'restrict', '172')
  },
  'drive force': ({ p, clause, lemma, particle }) => {
    if (lemma === 'force' && lowerAt(p, (clause.objects.at(-1)?.last ?? clause.verb.last) + 1) === 'out')
      return code('SANCTION', 'expel', '166')
    return particle === 'out' || particle === 'from' ? code('COERCE', 'deport', '174') : null
  },
})
