import { type Effects, type OpenCase, openCase } from '../app/index.ts'
import { say, severityOf } from '../text/index.ts'
import { readCommandLine } from './command.ts'
import { listOfVerbs, version } from './help.ts'
import { print } from './print.ts'
import { EXIT, misused, Refusal, unknownName } from './refusal.ts'
import type { Terminal } from './terminal.ts'
import type { Answer, CaseVerb, Given, Verb } from './verb.ts'
import { VERBS, verbNamed } from './verbs/index.ts'
import { viewFrom } from './view.ts'

/** The case that a run without any argument shows where there is no case at hand. */
const EXAMPLE = 'kosovo-1998'

/**
 * Run one command line (without the program's name) and give its exit code: 0 fine, 1 errors found, 2 usage,
 * 3 bad input. Results go to `terminal.out`, everything else to `terminal.error`.
 */
export async function run(words: readonly string[], terminal: Terminal, effects: Effects): Promise<number> {
  try {
    return await dispatch(words, terminal, effects)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    terminal.error(`demarche: ${[error.message, error.hint].filter((part) => part !== '').join('\n  ')}\n`)
    return error.exitCode
  }
}

async function dispatch(words: readonly string[], terminal: Terminal, effects: Effects): Promise<number> {
  const [first, ...rest] = words
  if (first === undefined) return await mainJob(terminal, effects)
  if (first === '--version' || first === '-V') {
    terminal.out(`${version(effects)}\n`)
    return EXIT.fine
  }
  if (first === '--help' || first === '-h' || (first === 'help' && rest.length === 0)) {
    terminal.out(await listOfVerbs(terminal.width))
    return EXIT.fine
  }
  if (first === 'help') return await dispatch([rest[0] ?? '', '--help'], terminal, effects)
  if (first.startsWith('-'))
    throw misused(`The first word is a verb, found “${first}”.`, '“demarche help” lists the verbs.')
  const verb = await verbNamed(first)
  if (verb === null)
    throw unknownName(
      'verb',
      first,
      VERBS.map((one) => one.name),
      '“demarche help” lists the verbs.',
    )
  return await runVerb(verb, rest, terminal, effects)
}

/** Without arguments: the brief of the case at hand, or of the example, which is also written as a web page. */
async function mainJob(terminal: Terminal, effects: Effects): Promise<number> {
  const brief = await verbNamed('brief')
  if (brief === null) {
    terminal.out(await listOfVerbs(terminal.width))
    return EXIT.fine
  }
  const own = await openCase(null, effects)
  if (own.ok) return await runVerb(brief, [], terminal, effects)
  const code = await runVerb(brief, [EXAMPLE], terminal, effects)
  const page = effects.files.join('out', `${EXAMPLE}.html`)
  effects.files.makeFolder('out')
  await runVerb(brief, [EXAMPLE, '--output', page], { ...terminal, out: () => undefined }, effects)
  return code
}

async function runVerb(
  verb: Verb,
  words: readonly string[],
  terminal: Terminal,
  effects: Effects,
): Promise<number> {
  const read = readCommandLine(verb, words, terminal.width)
  if ('help' in read) {
    terminal.out(read.help)
    return EXIT.fine
  }
  const { given } = read
  if (verb.on === 'nothing') {
    const answer = await verb.run({ given, effects })
    await print(answer, given, terminal, effects)
    return answer.exitCode ?? EXIT.fine
  }
  const early = (await verb.withoutCase?.({ given, effects })) ?? null
  if (early !== null) {
    await print(early, given, terminal, effects)
    return early.exitCode ?? EXIT.fine
  }
  const opened = await open(verb, given, effects)
  const answer = await answerOf(verb, opened, given, effects)
  await print(answer, given, terminal, effects)
  const errors = opened.case.findings.filter((one) => severityOf(one) === 'error').length
  if (errors === 0 || verb.reportsFindings) return answer.exitCode ?? EXIT.fine
  terminal.error(
    `demarche: The case has ${errors === 1 ? 'an error' : `${errors} errors`}; what could not be read is left out. See “demarche check ${opened.folder}”.\n`,
  )
  return EXIT.errors
}

async function open(verb: CaseVerb, given: Given, effects: Effects): Promise<OpenCase> {
  const positional = verb.arguments.length === 0 ? given.argument('folder') : null
  const option = given.option('case')
  if (positional !== null && option !== null && positional !== option)
    throw misused(`Two cases are named, “${positional}” and “${option}”.`, 'Name one.')
  const opened = await openCase(positional ?? option, effects, given.list('overlay'))
  if (opened.ok) return opened
  const { message, mend } = say(opened.finding)
  throw new Refusal(EXIT.input, message, mend)
}

async function answerOf(verb: CaseVerb, opened: OpenCase, given: Given, effects: Effects): Promise<Answer> {
  const { see, viewAt } = await import('../case/index.ts')
  const view = verb.view ? viewFrom(given, opened.case) : viewAt(effects.clock())
  return await verb.run({
    given,
    effects,
    opened,
    case: opened.case,
    view,
    get seen() {
      return see(opened.case, view)
    },
  })
}
