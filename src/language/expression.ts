import type { Span } from '../text/index.ts'

/**
 * An expression over names of atoms and terms. Spans count UTF-16 units from the start of the source text;
 * an expression that was made and not written has the span 0–0.
 *
 * `and` and `or` have two operands or more, none of which has the same kind: they are flat.
 */
export type Expression =
  | { readonly kind: 'constant'; readonly value: boolean; readonly span: Span }
  | { readonly kind: 'name'; readonly name: string; readonly span: Span }
  | { readonly kind: 'not'; readonly operand: Expression; readonly span: Span }
  | { readonly kind: 'and' | 'or'; readonly operands: readonly Expression[]; readonly span: Span }
  | {
      readonly kind: 'xor' | 'iff'
      readonly left: Expression
      readonly right: Expression
      readonly span: Span
    }
  | {
      readonly kind: 'implies'
      readonly antecedent: Expression
      readonly consequent: Expression
      /** `arrow`: antecedent -> consequent; `if`: consequent if antecedent. */
      readonly written: 'arrow' | 'if'
      readonly span: Span
    }

/** The parts of an expression in the order in which they are written. */
export function partsOf(e: Expression): readonly Expression[] {
  switch (e.kind) {
    case 'constant':
    case 'name':
      return []
    case 'not':
      return [e.operand]
    case 'and':
    case 'or':
      return e.operands
    case 'xor':
    case 'iff':
      return [e.left, e.right]
    case 'implies':
      return e.written === 'arrow' ? [e.antecedent, e.consequent] : [e.consequent, e.antecedent]
  }
}
