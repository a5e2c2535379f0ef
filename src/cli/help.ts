import type { Effects } from '../app/index.ts'
import { GROUPS, type Verb } from './verb.ts'
import { allVerbs } from './verbs/index.ts'

/** The list of verbs under their headings. */
export async function listOfVerbs(width: number): Promise<string> {
  const verbs = await allVerbs()
  const longest = Math.max(...verbs.map((one) => one.name.length))
  const line = (verb: Verb): string => clipped(`  ${verb.name.padEnd(longest)}  ${verb.summary}`, width)
  const groups = GROUPS.map((group) => ({ group, verbs: verbs.filter((one) => one.group === group) }))
    .filter((one) => one.verbs.length > 0)
    .map((one) => [`${one.group}:`, ...one.verbs.map(line)].join('\n'))
  return `${[
    'Usage: demarche <verb> [folder] [options]',
    'From reports to a sourced one-page brief: promises, mutual waits, outlook and levers in a mediated conflict.',
    ...groups,
    '“demarche help <verb>” shows what a verb takes, with examples. Exit codes: 0 fine, 1 errors found, 2 usage, 3 bad input.',
  ].join('\n\n')}\n`
}

function clipped(line: string, width: number): string {
  return line.length <= width ? line : `${line.slice(0, Math.max(1, width - 1))}…`
}

/** The version of the program. */
export function version(effects: Effects): string {
  return effects.version
}
