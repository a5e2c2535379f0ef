import { optionGroupsOf } from './command.ts'
import type { Option, Verb } from './verb.ts'

export const SHELLS = ['bash', 'zsh', 'fish'] as const
export type Shell = (typeof SHELLS)[number]

/** A completion script: verbs, the options of each, the choices of an option, and files or folders elsewhere. */
export function completionScript(shell: Shell, verbs: readonly Verb[]): string {
  if (shell === 'bash') return bash(verbs)
  return shell === 'zsh' ? zsh(verbs) : fish(verbs)
}

interface Flag {
  readonly long: string
  readonly takesValue: boolean
  readonly choices: readonly string[]
  readonly says: string
}

function flagsOf(verb: Verb): readonly Flag[] {
  const given = optionGroupsOf(verb).flatMap((group) => group.options)
  const help: Option = { flags: '--help', says: 'show this' }
  return [...given, help].map(({ flags, says, choices }) => ({
    long: /--[a-z-]+/.exec(flags)?.[0] ?? '',
    takesValue: /[<[]/.test(flags),
    choices: choices ?? [],
    says,
  }))
}

function bash(verbs: readonly Verb[]): string {
  const names = [...verbs.map((one) => one.name), 'help'].join(' ')
  const cases = verbs.map(
    (verb) =>
      `    ${verb.name}) words="${flagsOf(verb)
        .map((one) => one.long)
        .join(' ')}" ;;`,
  )
  const choices = choicesOf(verbs).map(
    ([flag, values]) => `    ${flag}) COMPREPLY=($(compgen -W "${values.join(' ')}" -- "$word")); return ;;`,
  )
  return `# Completion of demarche for bash: source <(demarche completion bash)
_demarche() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" words=""
  if [ "$COMP_CWORD" -eq 1 ] || [ "\${COMP_WORDS[1]}" = help ]; then
    COMPREPLY=($(compgen -W "${names}" -- "$word"))
    return
  fi
  case "$before" in
${choices.join('\n')}
  esac
  case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
  esac
  if [[ "$word" == -* ]]; then COMPREPLY=($(compgen -W "$words" -- "$word")); else COMPREPLY=($(compgen -f -- "$word")); fi
}
complete -o filenames -F _demarche demarche
`
}

function choicesOf(verbs: readonly Verb[]): readonly (readonly [string, readonly string[]])[] {
  const found = new Map<string, Set<string>>()
  for (const { long, choices } of verbs.flatMap(flagsOf))
    if (choices.length > 0) found.set(long, new Set([...(found.get(long) ?? []), ...choices]))
  return [...found].map(([flag, values]) => [flag, [...values]])
}

function zsh(verbs: readonly Verb[]): string {
  const quoted = (text: string): string => text.replaceAll("'", "'\\''").replaceAll(':', '\\:')
  const bracketed = (text: string): string => quoted(text).replace(/[[\]]/g, '\\$&')
  const names = verbs.map((one) => `    '${one.name}:${quoted(one.summary)}'`)
  const cases = verbs.map((verb) => {
    const lines = flagsOf(verb).map(({ long, takesValue, choices, says }) => {
      const value = !takesValue ? '' : choices.length > 0 ? `:value:(${choices.join(' ')})` : ':value:_files'
      return `        '*${long}[${bracketed(says)}]${value}'`
    })
    return `      ${verb.name}) _arguments \\\n${lines.join(' \\\n')} \\\n        '*:file:_files' ;;`
  })
  return `#compdef demarche
# Completion of demarche for zsh: demarche completion zsh > "\${fpath[1]}/_demarche"
_demarche() {
  local -a verbs
  verbs=(
${names.join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe verb verbs
  else
    local verb="$words[2]"
    shift words
    (( CURRENT-- ))
    case "$verb" in
      help) _describe verb verbs ;;
${cases.join('\n')}
    esac
  fi
}
_demarche "$@"
`
}

function fish(verbs: readonly Verb[]): string {
  const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
  const lines = verbs.flatMap((verb) => [
    `complete -c demarche -n __fish_use_subcommand -f -a ${verb.name} -d ${quoted(verb.summary)}`,
    ...flagsOf(verb).map(({ long, takesValue, choices, says }) =>
      [
        `complete -c demarche -n '__fish_seen_subcommand_from ${verb.name}'`,
        `-l ${long.slice(2)}`,
        ...(takesValue ? ['-r'] : []),
        ...(choices.length > 0 ? [`-f -a ${quoted(choices.join(' '))}`] : []),
        `-d ${quoted(says)}`,
      ].join(' '),
    ),
  ])
  return `# Completion of demarche for fish: demarche completion fish > ~/.config/fish/completions/demarche.fish
${lines.join('\n')}
`
}
