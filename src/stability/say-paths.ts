/** A status quo analysis in words: paths and how they suit those who walk them. States and parties as in words.ts. */
import { isBetter } from '../model/index.ts'
import { asSentence, listed } from '../text/index.ts'
import type { PathStep, TargetPaths } from './status-quo.ts'
import { type Names, sayMove } from './words.ts'

/** `Belgrade moves to 2 (YNNNN), against its interest; then the armed groups move to 6 (YNYNN)`. */
export function sayPath(path: readonly PathStep[], names: Names<number>): string {
  return path
    .map(({ mover, to, stands }) => `${sayMove(mover, to, names)}${sayStands(mover, stands, names)}`)
    .join('; then ')
}

function sayStands(mover: number, stands: PathStep['stands'], names: Names<number>): string {
  if (isBetter(stands)) return ''
  const their = names.isPlural(mover) ? 'their' : 'its'
  switch (stands) {
    case 'same':
      return ', without gain'
    case 'unknown':
      return `, with ${their} gain unknown`
    default:
      return `, against ${their} interest`
  }
}

/** A sentence, and the words under which it stands: `By improvements.` */
export interface SaidPath {
  readonly label: string | null
  readonly sentence: string
}

/** How a target is reached: by improvements; else with the fewest sacrifices, and who could go there together. */
export function sayTarget(paths: TargetPaths, names: Names<number>): readonly SaidPath[] {
  const { byImprovements, byLeastSacrifice, unlocking } = paths
  if (byImprovements !== null)
    return byImprovements.length === 0
      ? [{ label: null, sentence: 'The conflict is there already.' }]
      : [{ label: 'By improvements.', sentence: asSentence(sayPath(byImprovements, names)) }]
  if (byLeastSacrifice === null) return [{ label: null, sentence: 'No moves lead there.' }]
  const said: SaidPath[] = [
    { label: costOf(byLeastSacrifice), sentence: asSentence(sayPath(byLeastSacrifice, names)) },
  ]
  if (unlocking === null) return said
  const who = listed(unlocking.coalition.map(names.party))
  const before = unlocking.approach.length === 0 ? '' : `${sayPath(unlocking.approach, names)}; then `
  const sentence = `${before}${who} could go there together, all of them better off in the end: ${sayPath(unlocking.jump, names)}`
  return [...said, { label: 'Together.', sentence: asSentence(sentence) }]
}

function costOf(path: readonly PathStep[]): string {
  const isAgainst = path.some(({ stands }) => stands === 'worse' || stands === 'much-worse')
  return isAgainst ? 'Only against somebody’s interest.' : 'Only by a step without gain.'
}
