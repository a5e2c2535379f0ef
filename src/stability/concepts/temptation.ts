import type { Attitude } from './attitude.ts'
import type { Game } from './game.ts'
import type { Admits } from './legal.ts'

/** Where a party is tempted to move from a state. */
export function temptations(game: Game, attitude: Attitude, party: number, state: number): readonly number[] {
  return game.moves(party, state).filter((to) => attitude.tempts(game.compare(party, to, state)))
}

/** Whether ending in a state deters a party from leaving another. */
export function deters(game: Game, attitude: Attitude, party: number, end: number, state: number): boolean {
  return attitude.deters(game.compare(party, end, state))
}

/** The moves that opponents would make of their own accord. */
export function replyRule(game: Game, attitude: Attitude): Admits {
  return (mover, from, to) => attitude.replies(game.compare(mover, to, from))
}
