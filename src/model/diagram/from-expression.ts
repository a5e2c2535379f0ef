import type { Expression } from '../../language/index.ts'
import type { Diagram, Node } from './diagram.ts'

/** The set of states in which an expression is true. */
export function setOf(diagram: Diagram, e: Expression, variableOf: (name: string) => number): Node {
  const walk = (inner: Expression): Node => {
    switch (inner.kind) {
      case 'constant':
        return inner.value ? 1 : 0
      case 'name':
        return diagram.is(variableOf(inner.name))
      case 'not':
        return diagram.not(walk(inner.operand))
      case 'and':
      case 'or':
        return balanced(diagram, inner.kind, inner.operands.map(walk))
      case 'xor':
        return diagram.join('xor', walk(inner.left), walk(inner.right))
      case 'iff':
        return diagram.not(diagram.join('xor', walk(inner.left), walk(inner.right)))
      case 'implies':
        return diagram.join('or', diagram.not(walk(inner.antecedent)), walk(inner.consequent))
    }
  }
  return walk(e)
}

/** Joining neighbours pairwise keeps the intermediate sets small. */
function balanced(diagram: Diagram, connective: 'and' | 'or', nodes: readonly Node[]): Node {
  if (nodes.length <= 2) {
    const [first = connective === 'and' ? 1 : 0, second = first] = nodes
    return diagram.join(connective, first, second)
  }
  const middle = nodes.length >> 1
  return diagram.join(
    connective,
    balanced(diagram, connective, nodes.slice(0, middle)),
    balanced(diagram, connective, nodes.slice(middle)),
  )
}
