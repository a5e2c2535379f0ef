/**
 * The Beta distribution: log-gamma, the regularised incomplete beta function, its inverse.
 *
 * Log-gamma: C. Lanczos, SIAM J. Numer. Anal. B 1 (1964) 86–96, with the coefficients for g = 7, n = 9 computed
 * by P. Godfrey (2001); reflection below one half (DLMF 5.5.3).
 * Incomplete beta: DLMF 8.17.22, the continued fraction, evaluated by the modified Lentz method as in Press et al.,
 * Numerical Recipes, 3rd ed. 2007, section 6.4 (function betacf); symmetry DLMF 8.17.4 where it converges faster.
 * We depart in the limits only: more steps, and no quadrature for large parameters.
 */

const lanczosG = 7
const lanczos = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
] as const

/** The natural logarithm of Γ(x), x > 0, to about 14 digits. @throws RangeError unless x is positive and finite */
export function logGamma(x: number): number {
  positive(x)
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x)
  const shifted = x - 1
  const t = shifted + lanczosG + 0.5
  let series: number = lanczos[0]
  for (let k = 1; k < lanczos.length; k++) series += (lanczos[k] as number) / (shifted + k)
  return 0.5 * Math.log(2 * Math.PI) + (shifted + 0.5) * Math.log(t) - t + Math.log(series)
}

/**
 * I_x(a, b): the probability that a Beta(a, b) variable is at most x; 0 for x ≤ 0 and 1 for x ≥ 1.
 * To about 12 digits for parameters up to some thousands.
 * @throws RangeError unless a and b are positive and finite and x is a number
 */
export function regularisedBeta(x: number, a: number, b: number): number {
  positive(a)
  positive(b)
  if (Number.isNaN(x)) throw new RangeError('x is no number')
  if (x <= 0) return 0
  if (x >= 1) return 1
  return x < (a + 1) / (a + b + 2)
    ? (front(x, 1 - x, a, b) / a) * continuedFraction(x, a, b)
    : 1 - (front(x, 1 - x, a, b) / b) * continuedFraction(1 - x, b, a)
}

/**
 * The x with I_x(a, b) = p, to 1e-10 absolute: Newton's steps, kept inside a bracket that every step narrows, and
 * bisection where a step would leave it.
 * @param p a probability from 0 to 1
 * @throws RangeError when p is outside 0 to 1, or a or b is not positive and finite
 */
export function betaQuantile(p: number, a: number, b: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`${p} is no probability`)
  positive(a)
  positive(b)
  if (p === 0 || p === 1) return p
  // The upper tail is solved as the lower tail of the mirrored distribution, where small shares keep their digits.
  return p > 0.5 ? 1 - lowerQuantile(1 - p, b, a) : lowerQuantile(p, a, b)
}

function lowerQuantile(p: number, a: number, b: number): number {
  let low = 0
  let high = 1
  let x = a / (a + b)
  for (let step = 0; step < 200 && high - low > 1e-15; step++) {
    const excess = regularisedBeta(x, a, b) - p
    if (excess === 0) return x
    if (excess > 0) high = x
    else low = x
    const density = front(x, 1 - x, a, b) / (x * (1 - x))
    const newton = x - excess / density
    const next = newton > low && newton < high ? newton : (low + high) / 2
    if (Math.abs(next - x) <= 1e-15 * x) return next
    x = next
  }
  return x
}

/** x^a (1 − x)^b / B(a, b). */
function front(x: number, complement: number, a: number, b: number): number {
  return Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log(complement))
}

const tiny = 1e-300
const steps = 100_000

function continuedFraction(x: number, a: number, b: number): number {
  let c = 1
  let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1))
  let value = d
  for (let m = 1; m <= steps; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / awayFromZero(1 + even * d)
    c = awayFromZero(1 + even / c)
    value *= d * c
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / awayFromZero(1 + odd * d)
    c = awayFromZero(1 + odd / c)
    const change = d * c
    value *= change
    if (Math.abs(change - 1) < 3e-16) return value
  }
  throw new RangeError(`the incomplete beta function does not converge for a = ${a}, b = ${b}`)
}

function awayFromZero(value: number): number {
  return Math.abs(value) < tiny ? tiny : value
}

function positive(value: number): void {
  if (!(value > 0 && Number.isFinite(value))) throw new RangeError(`${value} is not positive and finite`)
}
