import { stringify } from 'yaml'

/** How a value is written into a file: as YAML, or in the JSON that a .json file keeps to. */
export type Notation = 'yaml' | 'json'

/** What fits on a line is written on one. */
const LINE = 100

/** Words that older YAML readers take for true and false; as keys they are quoted. */
const AMBIGUOUS: ReadonlySet<string> = new Set(['yes', 'no', 'true', 'false', 'null'])

/** A text with line ends or control characters is written with escapes, on one line. */
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]/

export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A key as written. */
export function keyText(key: string, notation: Notation): string {
  if (notation === 'json' || AMBIGUOUS.has(key.toLowerCase())) return JSON.stringify(key)
  return scalarText(key, notation, true)
}

/** A scalar as written; `inFlow` inside brackets, where commas and brackets need quotes. */
export function scalarText(value: unknown, notation: Notation, inFlow: boolean): string {
  if (notation === 'json' || (typeof value === 'string' && CONTROL.test(value)))
    return JSON.stringify(value ?? null)
  const options = {
    lineWidth: 0,
    blockQuote: false,
    version: '1.2',
    schema: 'core',
  } as const
  if (!inFlow) return stringify(value ?? null, options).trimEnd()
  return stringify([value ?? null], { ...options, collectionStyle: 'flow', flowCollectionPadding: false })
    .trim()
    .slice(1, -1)
}

/** A value on one line: `{ a: b, c: [d, e] }`. */
export function flowText(value: unknown, notation: Notation): string {
  if (Array.isArray(value)) return `[${value.map((one) => flowText(one, notation)).join(', ')}]`
  if (!isMapping(value)) return scalarText(value, notation, true)
  const pairs = pairsOf(value).map(([key, one]) => `${keyText(key, notation)}: ${flowText(one, notation)}`)
  return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`
}

/**
 * What follows `key:` in a block mapping whose keys stand at column `indent` (from 0): ` value` where it fits on the
 * line, else lines below. Lines end in `\n`-less text joined by `eol`.
 */
export function valueText(value: unknown, indent: number, keyWidth: number, eol: string): string {
  if (!isMapping(value) && !Array.isArray(value)) return ` ${scalarText(value, 'yaml', false)}`
  const flow = flowText(value, 'yaml')
  if (indent + keyWidth + 2 + flow.length <= LINE || isEmpty(value)) return ` ${flow}`
  return `${eol}${' '.repeat(indent + 2)}${blockText(value, indent + 2, eol)}`
}

/** A value as a block whose first line stands at column `indent`; the caller writes the margin of the first line. */
export function blockText(value: unknown, indent: number, eol: string): string {
  const margin = `${eol}${' '.repeat(indent)}`
  if (Array.isArray(value)) {
    return value
      .map((one) => {
        const flow =
          isMapping(one) || Array.isArray(one) ? flowText(one, 'yaml') : scalarText(one, 'yaml', false)
        const fits =
          indent + 2 + flow.length <= LINE || !(isMapping(one) || Array.isArray(one)) || isEmpty(one)
        return `- ${fits ? flow : blockText(one, indent + 2, eol)}`
      })
      .join(margin)
  }
  if (!isMapping(value)) return scalarText(value, 'yaml', false)
  return pairsOf(value)
    .map(([key, one]) => {
      const name = keyText(key, 'yaml')
      return `${name}:${valueText(one, indent, name.length, eol)}`
    })
    .join(margin)
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) ? value.length === 0 : isMapping(value) && pairsOf(value).length === 0
}

function pairsOf(value: Readonly<Record<string, unknown>>): readonly (readonly [string, unknown])[] {
  return Object.entries(value).filter(([, one]) => one !== undefined)
}
