import { type RecordOf, type Seen, shortName } from '../case/index.ts'
import { fieldKnown } from './order.ts'

export type Claim = RecordOf<'claims'>
export type Proposition = Extract<Claim, { kind: 'proposition' }>
export type Characterisation = Extract<Claim, { kind: 'characterisation' }>
export type Blame = Extract<Claim, { kind: 'blame' }>
export type Call = Extract<Claim, { kind: 'call' }>
export type Statement = Extract<Claim, { kind: 'statement' }>

/** Who makes a claim; of a proposition, all who take a stand on it. */
export function claimants(claim: Claim): readonly string[] {
  return claim.kind === 'proposition' ? [...new Set(claim.stands.flatMap((one) => one.by))] : claim.by
}

/** Actors in a sentence: `Russia, Belgrade and the armed groups`. */
export function namesOf(seen: Seen, actors: readonly string[]): string {
  const names = actors.map((one) => shortName(seen.case, one))
  const last = names.at(-1)
  if (last === undefined) return 'nobody'
  return names.length === 1 ? last : `${names.slice(0, -1).join(', ')} and ${last}`
}

/** A claim as a clause in the past tense, always with its speaker; no final stop. */
export function sayClaim(seen: Seen, claim: Exclude<Claim, Proposition>): string {
  const by = namesOf(seen, claim.by)
  switch (claim.kind) {
    case 'statement':
      return `${by} said that ${bare(claim.says)}`
    case 'blame':
      return `${by} blamed ${namesOf(seen, claim.blamed)} for ${bare(claim.for)}`
    case 'call': {
      const asked = claim.asked.filter((one) => !claim.of.includes(one))
      const press = asked.length === 0 ? '' : ` to press ${namesOf(seen, claim.of)}`
      return `${by} called on ${namesOf(seen, asked.length === 0 ? claim.of : asked)}${press} to ${bare(claim.what)}`
    }
    case 'characterisation': {
      const as = claim.verbatim ? `“${bare(claim.as)}”` : bare(claim.as)
      return `${by} on ${titleOf(seen, claim.of)}: ${as}`
    }
  }
}

const HOLDS: Readonly<Record<RecordOf<'positions'>['holds'], readonly [singular: string, plural: string]>> = {
  supports: ['supports', 'support'],
  opposes: ['opposes', 'oppose'],
  demands: ['demands', 'demand'],
  refuses: ['refuses', 'refuse'],
  concedes: ['concedes', 'concede'],
  accepts: ['accepts', 'accept'],
  reserves: ['reserves', 'reserve'],
}

/** What a position comes to, to follow its actor: `demands of Belgrade access`; `concedes in words a withdrawal`. */
export function sayStance(seen: Seen, position: RecordOf<'positions'>): string {
  const plural = seen.get('actors', position.actor)?.plural === true
  const verb = HOLDS[position.holds][plural ? 1 : 0]
  const of = position.of === undefined || position.of.length === 0 ? '' : ` of ${namesOf(seen, position.of)}`
  const how =
    position.kind !== 'concession'
      ? ''
      : position.done === 'done' && fieldKnown(seen, position, 'done')
        ? ' in deed'
        : ' in words'
  return `${verb}${how}${of} ${bare(position.what)}`
}

/** What a record is called in lists; its id where it has neither title nor short form. */
export function titleOf(seen: Seen, id: string): string {
  const record = seen.find(id)?.record
  if (record === undefined) return id
  if (record.title !== undefined) return record.title
  return 'short' in record && typeof record.short === 'string' ? record.short : id
}

function bare(words: string): string {
  return words.trim().replace(/\.$/, '')
}
