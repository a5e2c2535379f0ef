import { type Effects, findCase, type OpenCase, openCase, troubleOf } from '../app/index.ts'
import { type Diagnostic, say, severityOf } from '../text/index.ts'
import { readCommandLine } from './command.ts'
import { listOfVerbs, version } from './help.ts'
import { print } from './print.ts'
import { EXIT, misused, Refusal, unknownName } from './refusal.ts'
import type { Terminal } from './terminal.ts'
import type { Answer, CaseVerb, Given, Verb } from './verb.ts'
import { VERBS, verbNamed } from './verbs/index.ts'
import { viewAsked, viewFrom } from './view.ts'

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
  if (brief?.on !== 'case') throw new Error('there is no brief')
  const own = findCase(null, effects)
  if (own.ok) return await runVerb(brief, [], terminal, effects)
  if (own.finding.code !== 'folder-none-given') throw refusalOf(own.finding)
  const answered = await answerOf(brief, given(brief, [EXAMPLE]), effects)
  await print(answered.answer, given(brief, [EXAMPLE]), terminal, effects)
  const page = effects.files.join('out', `${EXAMPLE}.html`)
  try {
    effects.files.makeFolder('out')
    await print(answered.answer, given(brief, [EXAMPLE, '--output', page]), terminal, effects)
  } catch (error) {
    terminal.error(`demarche: ${page} was not written: ${troubleOf(error)}.\n`)
  }
  return concluded(brief, answered, terminal)
}

function given(verb: Verb, words: readonly string[]): Given {
  const read = readCommandLine(verb, words, 0)
  if ('help' in read) throw new Error('no help was asked for')
  return read.given
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
  const asked = { given: read.given, effects }
  const early = verb.on === 'nothing' ? await verb.run(asked) : ((await verb.withoutCase?.(asked)) ?? null)
  if (early !== null) {
    await print(early, read.given, terminal, effects)
    return early.exitCode ?? EXIT.fine
  }
  if (verb.on === 'nothing') throw new Error(`${verb.name} gave no answer`)
  const answered = await answerOf(verb, read.given, effects)
  await print(answered.answer, read.given, terminal, effects)
  return concluded(verb, answered, terminal)
}

interface Answered {
  readonly answer: Answer
  readonly opened: OpenCase
}

/** The exit code of an answer about a case; a line where the case has errors that the answer does not report. */
function concluded(verb: CaseVerb, { answer, opened }: Answered, terminal: Terminal): number {
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
  throw refusalOf(opened.finding)
}

function refusalOf(finding: Diagnostic): Refusal {
  const { message, mend } = say(finding)
  return new Refusal(EXIT.input, message, mend)
}

async function answerOf(verb: CaseVerb, given: Given, effects: Effects): Promise<Answered> {
  const opened = await open(verb, given, effects)
  const { see, viewAt } = await import('../case/index.ts')
  // A case so broken that it has no day must still be checked: a verb about findings needs a view only where one is asked for.
  const looks = verb.view && (verb.reportsFindings !== true || viewAsked(given))
  const view = looks ? viewFrom(given, opened.case) : viewAt(effects.clock())
  const answer = await verb.run({
    given,
    effects,
    opened,
    case: opened.case,
    view,
    get seen() {
      return see(opened.case, view)
    },
  })
  return { answer, opened }
}
