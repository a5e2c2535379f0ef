/**
 * Writes docs/case-format.md: every kind of record with its keys, from the schemas. Run: npx tsx tools/kinds.ts
 */
import { writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { z } from 'zod'
import { caseHead } from '../src/case/kinds/case.ts'
import { KINDS, type Kind, schemas } from '../src/case/kinds/index.ts'
import { reportHead } from '../src/case/kinds/report.ts'

interface Shape {
  readonly type?: string
  readonly description?: string
  readonly properties?: Readonly<Record<string, Shape>>
  readonly required?: readonly string[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly anyOf?: readonly Shape[]
  readonly oneOf?: readonly Shape[]
  readonly allOf?: readonly Shape[]
  readonly items?: Shape
  readonly default?: unknown
}

/** What each kind holds, in a sentence. */
const HOLDS: Readonly<Record<Kind, string>> = {
  actors: 'Somebody or something that acts, or is spoken of as if it did.',
  offices: 'Who held which office, from when to when.',
  relations: 'A relationship between two actors, and who says so.',
  interests: 'A stake or motive of an actor, and who infers it.',
  issues: 'A matter at issue in the conflict.',
  positions: 'An actor’s stance on an issue: held, demanded, refused or conceded.',
  efforts: 'A named bundle of acts of mediation over an interval.',
  missions: 'The dispatch of envoys: sender, stops, object and its conditions.',
  events: 'A dated act, meeting, signal or incident; it may set atoms and act on promises.',
  documents: 'The written product of a meeting: clauses, signatories, text held or only reported.',
  claims: 'What somebody says is so: a proposition, a characterisation, blame, a call, a statement.',
  credences: 'Whether an audience believes a promise.',
  atoms: 'A fact over time, declared once; with one controller it can be an option of the model.',
  terms: 'A derived fact with one or more definitions (readings), each with a holder.',
  rulings: 'The analyst’s dated decision on what the reports leave open.',
  pledges: 'A promise or threat: who must do what, for whom, on which condition, by when, judged by whom.',
  powers: 'A right to suspend, resume, end or reinstate promises.',
  stances: '“A will not do X unless Y”: no promise, but what a wait is made of.',
  verdicts: 'A named body’s finding on a promise.',
  postures: 'A step of military preparation.',
  model: 'The graph model: parties, options, what cannot be, preferences.',
  levers: 'Something a mediator could change, and whose consent it needs.',
  scenarios: 'Exclusive developments to one horizon, and the risks under each.',
  judgements: 'Something the analyst judges, what it rests on, and until when it stands.',
  indicators: 'Something to watch, and which way it would point.',
  questions: 'A question that a date and a rule will settle.',
  outcomes: 'How a question came out.',
  effects: 'One thing makes another more or less likely, in somebody’s judgement.',
}

function shapeOf(schema: z.ZodType): Shape {
  return z.toJSONSchema(schema, { io: 'input', reused: 'inline' }) as Shape
}

function formOf(shape: Shape): string {
  if (shape.const !== undefined) return `\`${String(shape.const)}\``
  if (shape.enum !== undefined) return shape.enum.map((one) => `\`${String(one)}\``).join(', ')
  const branches = shape.anyOf ?? shape.oneOf
  if (branches !== undefined) return [...new Set(branches.map(formOf))].join('; or ')
  if (shape.type === 'array')
    return shape.items === undefined ? 'a list' : `a list of: ${formOf(shape.items)}`
  if (shape.type === 'object') {
    const keys = Object.keys(shape.properties ?? {})
    return keys.length === 0 ? 'a mapping' : `a mapping: ${keys.map((key) => `\`${key}\``).join(', ')}`
  }
  return (
    {
      string: 'text',
      boolean: '`true`, `false`',
      integer: 'a whole number',
      number: 'a number',
      null: '`null`',
    }[shape.type ?? ''] ?? 'any'
  )
}

function keysTable(shape: Shape): string {
  const rows = Object.entries(shape.properties ?? {}).map(([key, inner]) => {
    const needed = shape.required?.includes(key) === true && inner.default === undefined
    const standard = inner.default === undefined ? '' : ` Default: \`${JSON.stringify(inner.default)}\`.`
    const says = `${inner.description ?? formOf(inner)}${standard}`
    return `| \`${key}\`${needed ? ' *' : ''} | ${inner.description === undefined ? '' : `${formOf(inner)}. `}${says} |`.replaceAll(
      '\n',
      ' ',
    )
  })
  return ['| key | what |', '|---|---|', ...rows].join('\n')
}

function section(title: string, holds: string, schema: z.ZodType): string {
  const shape = shapeOf(schema)
  const branches = shape.oneOf ?? shape.anyOf
  const tables =
    branches === undefined
      ? keysTable(shape)
      : branches
          .map((branch) => {
            const kind = branch.properties?.['kind']?.const
            return `${kind === undefined ? 'One form:' : `\`kind: ${String(kind)}\``}\n\n${keysTable(branch)}`
          })
          .join('\n\n')
  return `## ${title}\n\n${holds}\n\n${tables}\n`
}

const intro = `# The case format

A case is a folder: \`case.yaml\`, \`reports/*.md\`, \`records/<kind>.yaml\` (or \`records/<kind>/*.yaml\`), and
\`history.jsonl\`. This page is written from the schemas (\`npx tsx tools/kinds.ts\`); \`schema/\` has the same as JSON
Schema, for editors. A star marks a key that must stand.

Ids are letters, digits and hyphens, and unique across kinds; atoms are dotted lower case. A date is a day
(\`1998-06-20\`), a month (\`1998-06\`) or \`[from, to]\` with \`null\` for an open end. An expression uses atoms and terms
with \`not and or xor if iff -> <->\` and parentheses. A source is a report and the exact words in it, where a space of the quote may be a
line break of the report.
`

const parts = [
  intro,
  section('case.yaml', 'What the case is about, who signs it, and what the analyst chose.', caseHead),
  section(
    'reports/*.md',
    'The head of a report, between two lines of `---`; the text below it never changes.',
    reportHead,
  ),
  ...KINDS.map((kind) => section(kind, HOLDS[kind], schemas[kind])),
]

/** The page as it should stand. */
export const page = parts.join('\n')

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  writeFileSync(new URL('../docs/case-format.md', import.meta.url), page)
