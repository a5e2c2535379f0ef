/**
 * Property tests draw from one seed, so that a run can be repeated: DEMARCHE_SEED=<number> draws from another, and
 * `npm run test:more` from a new one each time.
 */
import fc from 'fast-check'

const asked = process.env['DEMARCHE_SEED']

fc.configureGlobal({ seed: asked === undefined ? 19_980_620 : asked === 'new' ? Date.now() : Number(asked) })
