import { argumentsOf, CASE_OPTIONS, OUTPUT_OPTIONS } from './command.ts'
import { GROUPS, type Option, type Verb } from './verb.ts'
import { VIEW_OPTIONS } from './view.ts'

/** docs/cli.md: every verb with its arguments, options and examples, as its own help has them. */
export function cliReference(verbs: readonly Verb[]): string {
  return `${[
    '# The command line',
    '<!-- Written by `npx tsx tools/docs.ts` from the verbs in src/cli/verbs; a test compares. -->',
    '`demarche <verb> [folder] [options]`. Without anything it prints the brief of the case at hand, or of the shipped example.',
    'A case is named as a folder, or by the name of a case that comes with the program. Without a name it is `DEMARCHE_CASE`, then the current folder where it has a `case.yaml`. A verb that takes an argument of its own is told the case with `--case`.',
    table(
      ['exit code', 'meaning'],
      [
        ['0', 'fine'],
        ['1', 'errors were found in the case; what could not be read is left out of the answer'],
        [
          '2',
          'the command line is at fault: an unknown verb, option, id or date; the nearest known one is named',
        ],
        ['3', 'the input is at fault: no such folder, not a case, a file that cannot be written'],
        ['70', 'a fault in the program; please report it'],
      ],
    ),
    'Results go to standard output, everything else to standard error. Colour is used on a terminal only; `NO_COLOR` turns it off, `FORCE_COLOR=1` on. `DEMARCHE_FILE_LIMIT_MB` raises the limit of 10 MB a file.',
    '## Options that many verbs share',
    '### Which case\n\nEvery verb about a case.',
    optionTable(CASE_OPTIONS),
    '### Seen from where\n\nEvery verb whose answer depends on what was known when.',
    optionTable(VIEW_OPTIONS),
    '### Output\n\nEvery verb. `--json` is documented and stable; dates are ISO text. The ending of `--output` chooses the form: `.html`, `.md`, `.json`.',
    optionTable(OUTPUT_OPTIONS),
    ...GROUPS.map((group) => ({ group, verbs: verbs.filter((verb) => verb.group === group) }))
      .filter((one) => one.verbs.length > 0)
      .flatMap((one) => [`## ${one.group}`, ...one.verbs.map(verbSection)]),
  ].join('\n\n')}\n`
}

function verbSection(verb: Verb): string {
  const args = argumentsOf(verb)
  const usage = [
    'demarche',
    verb.name,
    ...args.map((one) => (one.required ? `<${one.name}>` : `[${one.name}]`)),
    '[options]',
  ]
  const shares = [
    ...(verb.on === 'case' ? ['which case'] : []),
    ...(verb.on === 'case' && verb.view ? ['seen from where'] : []),
    'output',
  ]
  return [
    `### ${verb.name}`,
    `${sentence(verb.summary)} ${verb.about}`,
    `\`\`\`\n${usage.join(' ')}\n\`\`\``,
    ...(verb.arguments.length === 0
      ? []
      : [
          table(
            ['argument', 'what it is'],
            verb.arguments.map((one) => [`\`${one.name}\``, one.says]),
          ),
        ]),
    ...(verb.options.length === 0 ? [] : [optionTable(verb.options)]),
    `Shared options: ${shares.join(', ')}.`,
    ...(verb.examples.length === 0
      ? []
      : [verb.examples.map((one) => `- \`demarche ${one.command}\` – ${one.says}`).join('\n')]),
  ].join('\n\n')
}

function optionTable(options: readonly Option[]): string {
  return table(
    ['option', 'what it does'],
    options.map((one) => [
      `\`${one.flags}\``,
      `${one.says}${one.choices === undefined ? '' : `: ${one.choices.join(', ')}`}`,
    ]),
  )
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n')
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
}
