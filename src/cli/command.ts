import { Command, CommanderError, Option as CommanderOption } from 'commander'
import { misused } from './refusal.ts'
import type { Argument, Given, Option, Verb } from './verb.ts'
import { VIEW_OPTIONS } from './view.ts'

/** The options that say which case is meant; every verb about a case has them. */
export const CASE_OPTIONS: readonly Option[] = [
  {
    flags: '--case <dir>',
    says: 'the case: a folder, or the name of a shipped case; default: DEMARCHE_CASE, then the current folder',
  },
  { flags: '--overlay <dir>', says: 'lay a second analyst’s folder over the case; repeatable', many: true },
]

export const FORMATS = ['terminal', 'markdown', 'html'] as const

/** The options that say how the answer is printed. */
export const OUTPUT_OPTIONS: readonly Option[] = [
  { flags: '--json', says: 'print the answer as JSON' },
  { flags: '--format <form>', says: 'set the answer for another place', choices: FORMATS },
  { flags: '--output <file>', says: 'write the answer to a file' },
]

const FOLDER: Argument = { name: 'folder', says: 'the case, as with --case', required: false }

/** A verb's arguments as the command line takes them. Verbs about a case without arguments take the folder. */
export function argumentsOf(verb: Verb): readonly Argument[] {
  return verb.on === 'case' && verb.arguments.length === 0 ? [FOLDER] : verb.arguments
}

/** The options of a verb, grouped as its help shows them. */
export function optionGroupsOf(
  verb: Verb,
): readonly { readonly heading: string; readonly options: readonly Option[] }[] {
  return [
    { heading: 'Options', options: verb.options },
    { heading: 'Which case', options: verb.on === 'case' ? CASE_OPTIONS : [] },
    { heading: 'Seen from where', options: verb.on === 'case' && verb.view ? VIEW_OPTIONS : [] },
    {
      heading: 'Output',
      options: OUTPUT_OPTIONS.filter((one) => !verb.options.some((own) => longName(own) === longName(one))),
    },
  ].filter((group) => group.options.length > 0)
}

/** `--format` of `--format <form>`. */
function longName(option: Option): string {
  return /--[a-z-]+/.exec(option.flags)?.[0] ?? option.flags
}

/** The command that reads a verb's arguments and options. */
export function commandOf(verb: Verb): Command {
  const command = new Command(`demarche ${verb.name}`)
  command.description(`${sentence(verb.summary)}\n\n${verb.about}`.trim())
  command.helpOption('-h, --help', 'show this')
  for (const { name, says, required } of argumentsOf(verb))
    command.argument(required ? `<${name}>` : `[${name}]`, says)
  for (const { heading, options } of optionGroupsOf(verb)) {
    for (const option of options) {
      const made = new CommanderOption(option.flags, option.says).helpGroup(`${heading}:`)
      if (option.choices !== undefined) made.choices(option.choices)
      if (option.many)
        made.argParser((value: string, earlier: readonly string[] | undefined) => [...(earlier ?? []), value])
      command.addOption(made)
    }
  }
  const width = Math.max(...verb.examples.map((one) => one.command.length), 0)
  if (verb.examples.length > 0)
    command.addHelpText(
      'after',
      `\nExamples:\n${verb.examples
        .map((one) => `  demarche ${one.command.padEnd(width)}  ${one.says}`)
        .join('\n')}`,
    )
  return command
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
}

export type Read = { readonly help: string } | { readonly given: Given }

/** Read a command line for one verb. Throws a Refusal where it does not fit. */
export function readCommandLine(verb: Verb, words: readonly string[], width: number): Read {
  const command = commandOf(verb)
  let help = ''
  command.exitOverride()
  command.configureOutput({
    writeOut: (text) => {
      help += text
    },
    writeErr: () => undefined,
    outputError: () => undefined,
    getOutHelpWidth: () => Math.min(width, 110),
    getOutHasColors: () => false,
  })
  try {
    command.parse([...words], { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.code === 'commander.helpDisplayed' || error.code === 'commander.help') return { help }
    throw misusedBy(error, verb)
  }
  return { given: givenOf(command, verb) }
}

function misusedBy(error: CommanderError, verb: Verb) {
  const [message = '', suggestion = ''] = error.message.replace(/^error: /, '').split('\n')
  const near = /\(Did you mean (?:one of )?(.+?)\?\)/.exec(suggestion)?.[1]
  const hint =
    near === undefined ? `“demarche ${verb.name} --help” shows what it takes.` : `Did you mean ${near}?`
  const text = message.replace(/'/g, '“').replace(/“([^“]*)“/g, '“$1”')
  return misused(`${text.charAt(0).toUpperCase()}${text.slice(1).replace(/\.$/, '')}.`, hint)
}

function givenOf(command: Command, verb: Verb): Given {
  const values = command.opts<Readonly<Record<string, unknown>>>()
  const names = argumentsOf(verb).map((one) => one.name)
  const known = new Map(
    optionGroupsOf(verb)
      .flatMap((group) => group.options)
      .map((option) => {
        const made = new CommanderOption(option.flags)
        return [made.name(), values[made.attributeName()]]
      }),
  )
  const option = (name: string): unknown => {
    if (!known.has(name)) throw new RangeError(`${verb.name} has no option --${name}`)
    return known.get(name)
  }
  return {
    argument: (name) => {
      if (!names.includes(name)) throw new RangeError(`${verb.name} has no argument ${name}`)
      const value: unknown = command.processedArgs[names.indexOf(name)]
      return typeof value === 'string' ? value : null
    },
    option: (name) => {
      const value = option(name)
      return typeof value === 'string' ? value : null
    },
    flag: (name) => option(name) === true,
    list: (name) => {
      const value = option(name)
      return Array.isArray(value) ? (value as readonly string[]) : []
    },
  }
}
