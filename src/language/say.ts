import type { Expression } from './expression.ts'

/** How an atom or term is said when it holds and when it does not; clauses, without a final stop. */
export interface NameWording {
  readonly yes: string
  readonly no: string
}

/**
 * An expression in English words.
 *
 * Negation is moved inwards (De Morgan, which holds in four values), so that only the no-wording of a name
 * says it. `b if a` is said “b if a”, `a -> b` “if a, b” (with “then” beside a list), `a iff b` “a exactly when b”, `a xor b`
 * “either a or b, but not both”. Where lists stand within lists, each level outwards is joined more strongly:
 * “both a and b”, then “a, or both b and c”, then “…; and …”, and beyond that parentheses. So one sentence is
 * never said for two expressions that differ in their truth values (unless their names are worded alike).
 */
export function sayExpression(e: Expression, wording: (name: string) => NameWording): string {
  return phrase(e, true, wording).text
}

/**
 * A clause and the strength of its strongest join: 0 none, 1 bare “and”/“or”, 2 commas, 3 semicolons.
 * `list` is the conjunction of a bare list, which takes “both” or “either” when it stands within another.
 */
interface Phrase {
  readonly text: string
  readonly strength: 0 | 1 | 2 | 3
  readonly list?: { readonly kind: 'and' | 'or'; readonly items: readonly string[] }
}

type Wording = (name: string) => NameWording

function phrase(e: Expression, positive: boolean, wording: Wording): Phrase {
  switch (e.kind) {
    case 'constant':
      return { text: e.value === positive ? 'this always holds' : 'this never holds', strength: 0 }
    case 'name': {
      const { yes, no } = wording(e.name)
      return worded(positive ? yes : no)
    }
    case 'not':
      return phrase(e.operand, !positive, wording)
    case 'and':
    case 'or': {
      const kind = (e.kind === 'and') === positive ? 'and' : 'or'
      return listed(kind, flatParts(kind, e.operands, positive, wording))
    }
    case 'xor':
    case 'iff': {
      const left = phrase(e.left, true, wording)
      const right = phrase(e.right, true, wording)
      return (e.kind === 'iff') === positive ? exactlyWhen(left, right) : eitherNotBoth(left, right)
    }
    case 'implies': {
      if (!positive)
        return listed('and', [
          ...flatParts('and', [e.antecedent], true, wording),
          ...flatParts('and', [e.consequent], false, wording),
        ])
      const antecedent = phrase(e.antecedent, true, wording)
      const consequent = phrase(e.consequent, true, wording)
      return e.written === 'if' ? followsIf(consequent, antecedent) : ifThen(antecedent, consequent)
    }
  }
}

/** A wording that holds a list or a comma of its own is joined like one. */
function worded(text: string): Phrase {
  if (/[;()]|\bif\b|\bexactly when\b/.test(text)) return { text, strength: 3 }
  if (text.includes(',')) return { text, strength: 2 }
  return { text, strength: /\b(and|or|both|either)\b/.test(text) ? 1 : 0 }
}

/** The operands of a list; negation can turn an operand into a list of the same kind, which joins it. */
function flatParts(
  kind: 'and' | 'or',
  operands: readonly Expression[],
  positive: boolean,
  wording: Wording,
): readonly Phrase[] {
  return operands.flatMap((e): readonly Phrase[] => {
    if (e.kind === 'not') return flatParts(kind, [e.operand], !positive, wording)
    if ((e.kind === 'and' || e.kind === 'or') && ((e.kind === 'and') === positive ? 'and' : 'or') === kind)
      return flatParts(kind, e.operands, positive, wording)
    if (e.kind === 'implies' && !positive && kind === 'and')
      return [
        ...flatParts(kind, [e.antecedent], true, wording),
        ...flatParts(kind, [e.consequent], false, wording),
      ]
    return [phrase(e, positive, wording)]
  })
}

function listed(kind: 'and' | 'or', parts: readonly Phrase[]): Phrase {
  const inner = parts.map(nested)
  const strongest = Math.max(...inner.map((part) => part.strength))
  const items = inner.map((part) => part.text)
  if (strongest === 0)
    return { text: enumerated(items, ', ', ` ${kind} `), strength: 1, list: { kind, items } }
  const mark = strongest === 1 ? ',' : ';'
  return { text: enumerated(items, `${mark} `, `${mark} ${kind} `), strength: strongest === 1 ? 2 : 3 }
}

function enumerated(items: readonly string[], between: string, beforeLast: string): string {
  const head = items.slice(0, -1).join(between)
  const last = items[items.length - 1] ?? ''
  return items.length > 1 ? `${head}${beforeLast}${last}` : last
}

/** A phrase as it stands within another: a bare list is introduced, the strongest join goes into parentheses. */
function nested(part: Phrase): Phrase {
  if (part.strength === 3) return { text: `(${part.text})`, strength: 0 }
  if (part.list === undefined) return part
  const { kind, items } = part.list
  const opening = kind === 'or' ? 'either ' : items.length === 2 ? 'both ' : ''
  return { text: opening + items.join(` ${kind} `), strength: 1 }
}

function strongerOf(a: Phrase, b: Phrase): 0 | 1 | 2 | 3 {
  return a.strength > b.strength ? a.strength : b.strength
}

/** The stop before a word that joins phrases of this strength. */
function stop(strength: 0 | 1 | 2 | 3): string {
  return strength === 0 ? '' : strength === 1 ? ',' : ';'
}

function eitherNotBoth(left: Phrase, right: Phrase): Phrase {
  const a = nested(left)
  const b = nested(right)
  const strength = strongerOf(a, b)
  const end = strength === 2 ? ';' : ','
  return {
    text: `either ${a.text}${stop(strength)} or ${b.text}${end} but not both`,
    strength: strength === 2 ? 3 : 2,
  }
}

function exactlyWhen(left: Phrase, right: Phrase): Phrase {
  const a = nested(left)
  const b = nested(right)
  return { text: `${a.text}${stop(strongerOf(a, b))} exactly when ${b.text}`, strength: 3 }
}

/** “b if a”; but with commas in the antecedent it would be unclear how far “if” reaches. */
function followsIf(consequent: Phrase, antecedent: Phrase): Phrase {
  if (antecedent.strength === 2) return ifThen(antecedent, consequent)
  const b = bare(consequent)
  return { text: `${b.text}${stop(b.strength)} if ${bare(antecedent).text}`, strength: 3 }
}

function ifThen(antecedent: Phrase, consequent: Phrase): Phrase {
  const a = bare(antecedent)
  const b = bare(consequent)
  const joint = a.strength === 2 ? '; then ' : a.strength + b.strength > 0 ? ', then ' : ', '
  return { text: `if ${a.text}${joint}${b.text}`, strength: 3 }
}

/** One side of a whole sentence: a list needs no introduction there. */
function bare(part: Phrase): Phrase {
  return part.strength === 3 ? { text: `(${part.text})`, strength: 0 } : part
}
