/*
 * Verbs of attack, capture and harm.
 */
import { code, framesOf } from './frame.ts'
import { ACCORDS, CEASEFIRES, CONFLICT, FORCES, STRIKES, set, TALKS, TIES, WORKERS } from './words.ts'

export const CONFLICT_FRAMES = framesOf({
  'capture retake recapture overrun seize': ({ has }) => {
    return has(
      set(
        'town towns village villages city stronghold base bridge airport hill hills part territory positions post',
      ),
    )
      ? code('ASSAULT', null, '190')
      : code('COERCE', 'seize', '171')
  },
  break: ({ particle, subject, has }) => {
    if (particle === 'down' && /^(talks?|negotiations?|dialogue|discussions|meetings?)$/.test(subject))
      return code('REJECT', 'meet', '125')
    if (particle === 'off' || has(TIES))
      return has(TALKS) ? code('REJECT', 'meet', '125') : code('SANCTION', 'discontinue', '161')
    if (has(set('contact contacts'))) return code('SANCTION', 'discontinue', '160')
    if (has(CEASEFIRES) || has(ACCORDS)) return code('ASSAULT', null, '190')
    return null
  },
  violate: ({ has }) => {
    return has(CEASEFIRES) ? code('ASSAULT', null, '190') : null
  },
  take: ({ particle, has, via, mentions }) => {
    if (particle === 'up' && has(set('arms'))) return code('ASSAULT', null, '190')
    if (has(set('action')) && mentions(set('military armed'))) return code('ASSAULT', null, '190')
    if (has(set('hostage hostages'))) return code('ASSAULT', 'abduct', '181')
    if (particle === 'to' && via(set('streets'))) return code('PROTEST', 'demo', '141')
    if (has(set('part')) && via(TALKS)) return code('CONSULT', null, '046')
    if (has(set('countermeasures measures')) && mentions(set('new further retaliatory tough tougher')))
      return code('SANCTION', 'discontinue', '160')
    if (has(set('control'))) return code('COERCE', 'seize', '171')
    return null
  },
  fire: ({ clause, particle, subject, has }) => {
    if (has(WORKERS)) return code('SANCTION', 'discontinue', '160')
    return particle === 'on' ||
      particle === 'at' ||
      has(set('rocket rockets mortar mortars shells missiles missile shots bullets gas rounds'))
      ? has(set('gas'))
        ? code('ASSAULT', 'crowd-control', '175')
        : code(
            'ASSAULT',
            has(set('rocket rockets mortar mortars shells missiles missile')) ? 'heavy-weapons' : 'firearms',
            '190',
          )
      : clause.objects.length > 0 && clause.verb.passive === false && !FORCES.has(subject)
        ? null
        : code('ASSAULT', 'firearms', '193')
  },
  carry: ({ particle, has, via }) => {
    if (particle === 'out' && (has(CONFLICT) || via(CONFLICT))) return code('ASSAULT', null, '190')
    return particle === 'out' && has(STRIKES) ? code('PROTEST', 'strike', '143') : null
  },
  'mount wage commit perpetrate': ({ has }) => {
    return has(CONFLICT) || has(set('massacre massacres atrocities genocide abuses murder murders coup'))
      ? code('ASSAULT', null, '190')
      : null
  },
  engage: ({ via }) => {
    if (via(set('talks negotiations dialogue'))) return code('CONSULT', null, '046')
    return via(CONFLICT) || via(set('battle battles genocide')) ? code('ASSAULT', null, '190') : null
  },
  stage: ({ has }) => {
    if (has(set('protest protests demonstration demonstrations rally march strike sit-in sit-ins')))
      return code('PROTEST', has(set('strike')) ? 'strike' : 'demo', '141')
    if (has(CONFLICT) || has(set('coup'))) return code('ASSAULT', null, '190')
    return null
  },
  strike: ({ clause, subject, has }) => {
    // "doctors will strike": who has no one to strike stops work
    if (WORKERS.has(subject) && clause.objects.length === 0) return code('PROTEST', 'strike', '143')
    return has(set('deal agreement accord')) ? code('SUPPORT', null, '057') : code('ASSAULT', null, '190')
  },
  'revolt rebel': () => {
    return code('ASSAULT', null, '190')
  },
  'kill wound injure': () => {
    return code('ASSAULT', null, '190')
  },
})
