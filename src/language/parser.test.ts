import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { expressions, origin, read } from '../../test/language/expressions.ts'
import { say } from '../text/index.ts'
import type { Expression } from './expression.ts'
import { make, sameExpression } from './make.ts'
import { depthLimit, lengthLimit, parseExpression } from './parser.ts'
import { printExpression } from './print.ts'

const { name, not, and, or, xor, iff, implies, constant } = make
const [a, b, c] = [name('a'), name('b'), name('c')]

/** The one finding of a source text that cannot be read. */
function onlyFinding(source: string) {
  const result = parseExpression(source, origin)
  if (result.ok) throw new Error(`“${source}” was read`)
  expect(result.findings).toHaveLength(1)
  const [finding] = result.findings
  if (finding === undefined) throw new Error('no finding')
  return finding
}

describe('parseExpression', () => {
  it.each<[string, Expression]>([
    ['not a and b', and([not(a), b])],
    ['a and b xor c', xor(and([a, b]), c)],
    ['a xor b or c', or([xor(a, b), c])],
    ['a or b -> c', implies(or([a, b]), c, 'arrow')],
    ['a -> b iff c', iff(implies(a, b), c)],
    ['a iff b if c', iff(a, implies(c, b, 'if'))],
    ['a <-> b', iff(a, b)],
    ['a -> b -> c', implies(a, implies(b, c))],
    ['a if b if c', implies(c, implies(b, a, 'if'), 'if')],
    ['a xor b xor c', xor(xor(a, b), c)],
    ['a iff b iff c', iff(iff(a, b), c)],
    ['not not a', not(not(a))],
    ['not (a or b)', not(or([a, b]))],
    ['true and false', and([constant(true), constant(false)])],
  ])('reads “%s” with the tightness that the language gives its words', (source, expected) => {
    expect(sameExpression(read(source), expected)).toBe(true)
  })

  it('takes conjunctions and disjunctions as flat, however they are grouped', () => {
    expect(read('(a and b) and c')).toMatchObject({
      kind: 'and',
      operands: [{ name: 'a' }, { name: 'b' }, { name: 'c' }],
    })
    expect(sameExpression(read('a or (b or c)'), read('a or b or c'))).toBe(true)
  })

  it('reads hyphens inside words, and arrows without spaces', () => {
    expect(sameExpression(read('a->b'), implies(a, b))).toBe(true)
    expect(sameExpression(read('a<->b'), iff(a, b))).toBe(true)
    expect(sameExpression(read('belgrade.offer-talks->b'), implies(name('belgrade.offer-talks'), b))).toBe(
      true,
    )
    expect(read('not-x')).toMatchObject({ kind: 'name', name: 'not-x' })
    expect(read('if.not')).toMatchObject({ kind: 'name', name: 'if.not' })
    expect(read('un.resolution-1160')).toMatchObject({ kind: 'name', name: 'un.resolution-1160' })
  })

  it('gives every part the span of its own text', () => {
    const source = 'not a and (b or c) -> d'
    const found = new Map<string, string>()
    const walk = (e: Expression): void => {
      found.set(printExpression(e), source.slice(e.span.start, e.span.end))
      if (e.kind === 'not') walk(e.operand)
      if ('operands' in e) for (const operand of e.operands) walk(operand)
      if (e.kind === 'implies') for (const side of [e.antecedent, e.consequent]) walk(side)
    }
    walk(read(source))
    expect(Object.fromEntries(found)).toEqual({
      'not a and (b or c) -> d': source,
      'not a and (b or c)': 'not a and (b or c)',
      'not a': 'not a',
      'b or c': 'b or c',
      a: 'a',
      b: 'b',
      c: 'c',
      d: 'd',
    })
  })

  it('reads back what it prints', () => {
    fc.assert(
      fc.property(expressions(), (e) => {
        expect(sameExpression(read(printExpression(e)), e)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('reads back the deepest tree that it accepts', () => {
    for (const wrap of [
      (e: Expression) => not(e),
      (e: Expression) => xor(a, e),
      (e: Expression) => implies(e, b, 'if'),
    ]) {
      let e: Expression = a
      for (let depth = 0; depth < depthLimit; depth++) e = wrap(e)
      expect(sameExpression(read(printExpression(e)), e)).toBe(true)
      expect(onlyFinding(printExpression(wrap(e))).code).toBe('expression-too-deep')
    }
  })
})

describe('findings of parseExpression', () => {
  it('point at the place, counted from where the text starts in its file', () => {
    expect(onlyFinding('a and and b')).toEqual({
      code: 'expression-unexpected',
      place: { file: 'records/pledges.yaml', line: 7, column: 19, end: { line: 7, column: 22 } },
      detail: {
        found: '“and”',
        expected: 'a name, “not”, “true”, “false” or “(”',
        caret: 'a and and b\n      ^^^',
      },
    })
    expect(onlyFinding('a or\n  b c').place).toMatchObject({ line: 8, column: 5 })
  })

  it('show as much of a long line where the fault is at its end as in its middle', () => {
    const { detail } = onlyFinding(`${'a and '.repeat(60)}b c`)
    const [line = '', caret = ''] = 'caret' in detail ? detail.caret.split('\n') : []
    expect(line).toMatch(/^….{100}$/)
    expect(line.charAt(caret.indexOf('^'))).toBe('c')
  })

  it('keep tabs before the caret, so that it stands under the place', () => {
    expect(onlyFinding('\ta\tb').detail).toMatchObject({ caret: '\ta\tb\n\t \t^' })
  })

  it('show only the neighbourhood of a place in a long line', () => {
    const finding = onlyFinding(`${'a and '.repeat(500)}) ${'and a '.repeat(500)}`)
    const lines = 'caret' in finding.detail ? finding.detail.caret.split('\n') : []
    expect(lines.map((line) => line.length <= 102)).toEqual([true, true])
    expect(lines[0]?.[lines[1]?.indexOf('^') ?? -1]).toBe(')')
  })

  it.each([
    ['', 'expression-unexpected', 'nothing'],
    ['   ', 'expression-unexpected', 'nothing'],
    ['(a', 'expression-unexpected', 'or “)”, found the end'],
    ['a)', 'expression-unexpected', 'nothing more, found “)”'],
    ['()', 'expression-unexpected', 'found “)”'],
    ['a not b', 'expression-unexpected', 'found “not”'],
    ['if a', 'expression-unexpected', '“b if a”'],
    ['a -> b if c', 'expression-ambiguous', 'two ways'],
    ['a if b -> c', 'expression-ambiguous', 'two ways'],
    ['a && b', 'expression-foreign-operator', '“and”'],
    ['!a', 'expression-foreign-operator', '“not”'],
    ['a ⇒ b', 'expression-foreign-operator', '“->”'],
    ['a AND b', 'expression-foreign-operator', '“and”'],
    ['Not a', 'expression-foreign-operator', '“not”'],
    ['a-', 'expression-malformed-name', 'ends with'],
    ['a--b', 'expression-malformed-name', 'stand together'],
    ['.a', 'expression-malformed-name', 'starts with'],
    ['a.1b', 'expression-malformed-name', 'digit'],
    ['kosovo_halt', 'expression-character', '“_” (U+005F)'],
    ['pri\u0161tina', 'expression-character', 'U+0161'],
    ['a 🕊 b', 'expression-character', '“🕊” (U+1F54A)'],
    ['a\u00a0and b', 'expression-character', 'U+00A0'],
    ['a \u0000', 'expression-character', 'U+0000'],
    ['\u202ea', 'expression-character', 'U+202E'],
    ['\ud800', 'expression-character', 'U+D800'],
  ])('say what is wrong with %j', (source, code, words) => {
    const finding = onlyFinding(source)
    expect(finding.code).toBe(code)
    expect(say(finding).message).toContain(words)
    expect(say(finding).mend).not.toBe('')
  })

  it('never pass a control character on to the screen', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (source) => {
        const result = parseExpression(source, origin)
        if (result.ok) return
        for (const finding of result.findings)
          expect(say(finding).message).not.toMatch(
            /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/,
          )
      }),
      { numRuns: 500 },
    )
  })

  it('report every unknown name once, with the nearest known one', () => {
    const known = ['kla.halt', 'belgrade.withdraw']
    const result = parseExpression(
      'kla.hallt and belgrade.withdraw or zzz and kla.hallt',
      origin,
      (one) => known.includes(one),
      () => known,
    )
    expect(result).toMatchObject({
      ok: false,
      findings: [
        {
          code: 'expression-unknown-name',
          detail: { name: 'kla.hallt', nearest: 'kla.halt', caret: expect.stringMatching(/\n\^{9}$/) },
        },
        { code: 'expression-unknown-name', detail: { name: 'zzz', nearest: null } },
      ],
    })
  })

  it('refuse what is too long or too deep, in a time that does not grow with it', () => {
    const deep = 'expression-too-deep'
    expect(onlyFinding('a'.repeat(lengthLimit + 1)).code).toBe('expression-too-long')
    expect(read('a'.repeat(lengthLimit))).toMatchObject({ kind: 'name' })
    expect(onlyFinding('('.repeat(lengthLimit)).code).toBe(deep)
    expect(onlyFinding(`${'not '.repeat(16_000)}a`).code).toBe(deep)
    for (const operator of ['->', 'if', 'xor', 'iff'])
      expect(onlyFinding(`${`a ${operator} `.repeat(9_000)}a`).code).toBe(deep)
    expect(read(`${'(a or '.repeat(depthLimit)}a${')'.repeat(depthLimit)}`)).toMatchObject({ kind: 'or' })
    expect(read(`${'a and '.repeat(10_000)}a`)).toMatchObject({ kind: 'and' })
  })
})
