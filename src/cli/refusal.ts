import { nearestName } from '../text/index.ts'

/** Exit codes, as documented in docs/cli.md. */
export const EXIT = { fine: 0, errors: 1, usage: 2, input: 3 } as const

/** Why the program does not do what was asked: 2 where the command line is at fault, 3 where the input is. */
export class Refusal extends Error {
  readonly exitCode: 2 | 3
  readonly hint: string

  constructor(exitCode: 2 | 3, message: string, hint: string) {
    super(message)
    this.exitCode = exitCode
    this.hint = hint
  }
}

/** The command line is at fault. `hint` is one sentence that helps. */
export function misused(message: string, hint = ''): Refusal {
  return new Refusal(EXIT.usage, message, hint)
}

/** A name that nothing has; the nearest known one is offered. `what` as in “actor”. */
export function unknownName(what: string, name: string, known: Iterable<string>, otherwise = ''): Refusal {
  const near = nearestName(name, known)
  return misused(`There is no ${what} “${name}”.`, near === null ? otherwise : `Did you mean “${near}”?`)
}
