/**
 * The four values of Belnap: told true, told false, told both, told nothing.
 *
 * N. D. Belnap, "A useful four-valued logic", in J. M. Dunn and G. Epstein (eds.), Modern Uses of
 * Multiple-Valued Logic, Reidel 1977, pp. 8–37: the logical lattice L4 (tables of not, and, or) and the
 * approximation lattice A4 (join). A value is the pair (told true, told false):
 *   not (t, f) = (f, t);  (t, f) and (t', f') = (t ∧ t', f ∨ f');  (t, f) or (t', f') = (t ∨ t', f ∧ f').
 *
 * Belnap gives no table for the arrow that we could use: ours are the material ones,
 *   implies(a, b) = or(not a, b);  iff = and of both implications;  xor = not iff.
 * So `a or not a` is no tautology and `a iff a` is not always true: no information stays no information.
 */
export type Four = 'true' | 'false' | 'both' | 'none'

const TRUE = 1
const FALSE = 2
const values: readonly [Four, Four, Four, Four] = ['none', 'true', 'false', 'both']

function told(value: Four): number {
  switch (value) {
    case 'none':
      return 0
    case 'true':
      return TRUE
    case 'false':
      return FALSE
    case 'both':
      return TRUE | FALSE
  }
}

function value(bits: number): Four {
  return values[bits & 3] as Four
}

function not(a: Four): Four {
  const bits = told(a)
  return value(((bits & TRUE) << 1) | ((bits & FALSE) >> 1))
}

function and(a: Four, b: Four): Four {
  const x = told(a)
  const y = told(b)
  return value((x & y & TRUE) | ((x | y) & FALSE))
}

function or(a: Four, b: Four): Four {
  const x = told(a)
  const y = told(b)
  return value(((x | y) & TRUE) | (x & y & FALSE))
}

function implies(antecedent: Four, consequent: Four): Four {
  return or(not(antecedent), consequent)
}

function iff(a: Four, b: Four): Four {
  return and(implies(a, b), implies(b, a))
}

function xor(a: Four, b: Four): Four {
  return not(iff(a, b))
}

/** What one knows after hearing all of these: true and false together are `both`; of nothing, `none`. */
function join(heard: Iterable<Four>): Four {
  let bits = 0
  for (const one of heard) bits |= told(one)
  return value(bits)
}

function fromBoolean(a: boolean): Four {
  return a ? 'true' : 'false'
}

/** The connectives over four values, and the join of the information order. */
export const four = { not, and, or, xor, implies, iff, join, fromBoolean } as const
