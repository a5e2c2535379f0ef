import type { Seen } from '../../case/index.ts'
import type { WouldPerform } from '../../picture/index.ts'
import { isPlural, listed, namesOf } from './words.ts'

/** Whether somebody would act, as the model tells it: in this model, on the preferences as recorded. */
export function modelWords(seen: Seen, actors: readonly string[], found: WouldPerform): string {
  const who = namesOf(seen.case, actors)
  if (found.answer === null)
    return {
      'no-model': 'the case has no model that could say',
      'not-a-party': `${who} is no party of the model`,
      'not-in-model': 'the model has no option for its condition or its content',
      'no-status-quo': 'the model has no state that fits the facts of the day',
      'kept-already': 'in this model it is carried out already',
      'not-compared': `the model does not say what ${who} would rather have`,
      'no-move': `in this model ${who} cannot carry it out alone`,
    }[found.why]
  const supposed = found.supposed ? 'supposing that its condition were met, ' : ''
  const verb = isPlural(seen.case, actors) ? 'are' : 'is'
  const states = found.states.map((one) => `${one.from} to ${one.to}`)
  const where = ` (${states.length === 1 ? 'state' : 'states'} ${listed(states)})`
  return {
    yes: `in this model, ${supposed}carrying it out leaves ${who} better off${where}`,
    no: `in this model, ${supposed}${who} ${verb} no better off for carrying it out, by the preferences on record${where}`,
    depends: `in this model, ${supposed}it depends on what else holds whether carrying it out leaves ${who} better off${where}`,
  }[found.answer]
}
