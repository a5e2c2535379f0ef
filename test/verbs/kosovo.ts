/** Ask the shipped case of Kosovo as the command line does, without a process: the case is read once a test file. */
import { type Case, type Entry, see } from '../../src/case/index.ts'
import { readCommandLine } from '../../src/cli/command.ts'
import type { Answer } from '../../src/cli/verb.ts'
import { verbNamed } from '../../src/cli/verbs/index.ts'
import { viewFrom } from '../../src/cli/view.ts'
import { toTerminal } from '../../src/document/index.ts'
import { shippedCase } from '../cases/shipped.ts'
import { memoryEffects } from '../fixtures/effects.ts'

export const kosovo: Case = shippedCase('kosovo-1998')

/** The case with one record changed. */
export function withRecord(
  id: string,
  change: (record: Entry['record']) => unknown,
  from: Case = kosovo,
): Case {
  const entries = new Map(from.entries)
  const entry = entries.get(id)
  if (entry === undefined) throw new Error(`no record ${id}`)
  entries.set(id, { kind: entry.kind, record: change(entry.record) } as Entry)
  return { ...from, entries }
}

/** Words in single quotation marks stay together. */
async function answered(line: string, from: Case): Promise<Answer> {
  const [name = '', ...words] = [...line.matchAll(/'([^']*)'|(\S+)/g)].map(
    (found) => found[1] ?? found[2] ?? '',
  )
  const verb = await verbNamed(name)
  if (verb?.on !== 'case') throw new Error(`no verb ${name}`)
  const read = readCommandLine(verb, words, 100)
  if ('help' in read) throw new Error('help')
  const view = viewFrom(read.given, from)
  return await verb.run({
    given: read.given,
    effects: memoryEffects({}),
    opened: { case: from, folder: 'kosovo-1998', overlays: [], warm: false },
    case: from,
    view,
    seen: see(from, view),
  })
}

/** What is printed for people, on a terminal so wide that nothing wraps; runs of spaces and lines are one space. */
export async function read(line: string, from: Case = kosovo): Promise<string> {
  const { shown } = await answered(line, from)
  const text = 'text' in shown ? shown.text : toTerminal(shown.document, { width: 1000, colour: false })
  return text.replace(/\s+/g, ' ')
}

/** What `--json` prints. */
export async function json<T>(line: string, from: Case = kosovo): Promise<T> {
  return JSON.parse(JSON.stringify((await answered(line, from)).json)) as T
}
