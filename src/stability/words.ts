/**
 * A certificate in words. The sentences say only what the certificate holds, and name states by their labels and parties
 * by their titles; what follows from a model is said to hold in this model.
 */
import { type GraphModel, labelOfState } from '../model/index.ts'
import type { Certificate, Sanction } from './certificate.ts'
import type { Concept } from './concepts/concept.ts'

/** What a concept is called in a sentence. */
export const conceptNames: { readonly [C in Concept]: string } = {
  nash: 'Nash',
  gmr: 'GMR',
  smr: 'SMR',
  seq: 'SEQ',
  sseq: 'SSEQ',
  sim: 'SIM',
}

/** How states and parties are named; `namesIn(model)` for a listed model. */
export interface Names<S> {
  readonly state: (state: S) => string
  readonly party: (party: number) => string
  /** Whether the party’s name takes a plural verb. */
  readonly isPlural: (party: number) => boolean
}

export function namesIn(model: GraphModel): Names<number> {
  return {
    state: (state) => labelOfState(model.states, state),
    party: (party) => model.parties[party]?.title ?? '',
    isPlural: (party) => model.parties[party]?.plural === true,
  }
}

/** `NATO moves`, `the armed groups move`. */
export function sayMove<S>(mover: number, to: S, names: Names<S>): string {
  return `${names.party(mover)} ${names.isPlural(mover) ? 'move' : 'moves'} to ${names.state(to)}`
}

/** One sentence for the verdict and one for each sanction. */
export function sayCertificate<S>(certificate: Certificate<S>, names: Names<S>): readonly string[] {
  const who = names.party(certificate.party)
  const here = names.state(certificate.state)
  const concept = conceptNames[certificate.concept]
  if (certificate.verdict === 'unstable') {
    const to = names.state(certificate.improvement)
    const because = certificate.concept === 'nash' ? '' : `, and ${unanswered[certificate.concept]}`
    return [
      `In this model ${here} is not ${concept} stable for ${who}: moving to ${to} is better for ${who}${because}.`,
    ]
  }
  if (certificate.because === 'no-improvement')
    return [
      `In this model ${here} is ${concept} stable for ${who}: no move of ${who} from there leads to a better state.`,
    ]
  const their = names.isPlural(certificate.party) ? 'their' : 'its'
  const count = certificate.sanctions.length
  const all =
    count === 1
      ? `${their} one improvement is answered`
      : `each of ${their} ${count} improvements is answered`
  return [
    `In this model ${here} is ${concept} stable for ${who}: ${all}.`,
    ...certificate.sanctions.map((sanction) => saySanction(certificate, sanction, names)),
  ]
}

/** Why nothing holds the party back. */
const unanswered: { readonly [C in Exclude<Concept, 'nash'>]: string } = {
  gmr: 'no moves of the others lead from there to a state that is no better than the present one',
  smr: 'no moves of the others lead from there to a state that is no better and leaves no way out',
  seq: 'no moves that the others would want to make lead from there to a state that is no better than the present one',
  sseq: 'no moves that the others would want to make lead from there to a state that is no better and leaves no way out',
  sim: 'the others cannot, by improving at the same time, make the result no better than the present state',
}

function saySanction<S>(
  { concept, party }: Certificate<S>,
  { improvement, manner, steps, end }: Sanction<S>,
  names: Names<S>,
): string {
  const who = names.party(party)
  const acts = steps.map(({ mover, to }) => sayMove(mover, to, names))
  const trapped = concept === 'smr' || concept === 'sseq' ? `, and ${who} cannot move on to a better one` : ''
  if (manner === 'together') {
    const others = acts.length === 0 ? 'even if the others stay' : `if at the same time ${listed(acts)}`
    return `If ${sayMove(party, improvement, names)}, then ${others}, the result is ${names.state(end)}, which is no better for ${who}.`
  }
  return `If ${sayMove(party, improvement, names)}, ${listed(acts, 'then ')}; that is no better for ${who}${trapped}.`
}

function listed(parts: readonly string[], link = ''): string {
  if (parts.length <= 1) return parts[0] ?? ''
  return `${parts.slice(0, -1).join(', ')} and ${link}${parts[parts.length - 1]}`
}
