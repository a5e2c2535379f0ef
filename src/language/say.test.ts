import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assignments, at, expressions, read } from '../../test/language/expressions.ts'
import { evaluateFour } from './evaluate.ts'
import type { Expression } from './expression.ts'
import type { Four } from './four.ts'
import { make } from './make.ts'
import { type NameWording, sayExpression } from './say.ts'

const wordings: ReadonlyMap<string, NameWording> = new Map([
  ['withdraw', { yes: 'Serb forces leave Kosovo', no: 'Serb forces stay in Kosovo' }],
  ['halt', { yes: 'the armed group halts', no: 'the armed group goes on' }],
  ['talks', { yes: 'talks begin', no: 'no talks begin' }],
  ['strikes', { yes: 'NATO strikes', no: 'NATO does not strike' }],
  ['sign', { yes: 'Serbia and Montenegro sign', no: 'Serbia and Montenegro do not sign' }],
])

function said(source: string): string {
  return sayExpression(read(source), at(wordings))
}

describe('sayExpression', () => {
  it.each([
    ['withdraw', 'Serb forces leave Kosovo'],
    ['not withdraw', 'Serb forces stay in Kosovo'],
    ['not not withdraw', 'Serb forces leave Kosovo'],
    ['withdraw and halt', 'Serb forces leave Kosovo and the armed group halts'],
    ['withdraw and halt and talks', 'Serb forces leave Kosovo, the armed group halts and talks begin'],
    ['halt or not talks', 'the armed group halts or no talks begin'],
    ['not (halt and talks)', 'the armed group goes on or no talks begin'],
    ['not (halt or talks)', 'the armed group goes on and no talks begin'],
    ['halt if withdraw', 'the armed group halts if Serb forces leave Kosovo'],
    ['withdraw -> halt', 'if Serb forces leave Kosovo, the armed group halts'],
    ['not (withdraw -> halt)', 'Serb forces leave Kosovo and the armed group goes on'],
    ['halt iff withdraw', 'the armed group halts exactly when Serb forces leave Kosovo'],
    ['strikes iff not withdraw', 'NATO strikes exactly when Serb forces stay in Kosovo'],
    ['talks xor strikes', 'either talks begin or NATO strikes, but not both'],
    ['not (talks iff strikes)', 'either talks begin or NATO strikes, but not both'],
    [
      'withdraw and (talks or halt)',
      'Serb forces leave Kosovo, and either talks begin or the armed group halts',
    ],
    ['withdraw and talks or halt', 'both Serb forces leave Kosovo and talks begin, or the armed group halts'],
    ['halt if withdraw and talks', 'the armed group halts if Serb forces leave Kosovo and talks begin'],
    ['halt and talks if withdraw', 'the armed group halts and talks begin, if Serb forces leave Kosovo'],
    ['withdraw and talks -> halt', 'if Serb forces leave Kosovo and talks begin, then the armed group halts'],
    [
      'halt if withdraw and (talks or strikes)',
      'if Serb forces leave Kosovo, and either talks begin or NATO strikes; then the armed group halts',
    ],
    [
      'talks or withdraw and (halt or strikes)',
      'talks begin; or Serb forces leave Kosovo, and either the armed group halts or NATO strikes',
    ],
    ['withdraw or (halt if talks)', 'Serb forces leave Kosovo or (the armed group halts if talks begin)'],
    ['sign and halt', 'Serbia and Montenegro sign, and the armed group halts'],
    ['true', 'this always holds'],
    ['not true', 'this never holds'],
  ])('says “%s” in words', (source, words) => {
    expect(said(source)).toBe(words)
  })

  const few = ['a', 'b', 'c']
  const plain = (name: string): NameWording => ({ yes: `${name} acts`, no: `${name} rests` })

  function meaning(e: Expression): string {
    return assignments<Four>(few, ['true', 'false', 'both', 'none'])
      .map((values) => evaluateFour(e, at(values))[0])
      .join('')
  }

  /** Every expression of two operators or fewer, negated or not, and joins of these. */
  function everySmallExpression(): Expression[] {
    const literals = few.flatMap((one) => [make.name(one), make.not(make.name(one))])
    const join = (l: Expression, r: Expression): Expression[] => [
      make.and([l, r]),
      make.or([l, r]),
      make.xor(l, r),
      make.iff(l, r),
      make.implies(l, r, 'arrow'),
      make.implies(l, r, 'if'),
    ]
    const one = literals.flatMap((l) => literals.flatMap((r) => join(l, r)))
    const two = one.flatMap((e) =>
      few.flatMap((name) => [...join(e, make.name(name)), ...join(make.name(name), e)]),
    )
    const both = one
      .filter((_, at) => at % 3 === 0)
      .flatMap((l) => one.filter((_, at) => at % 5 === 0).flatMap((r) => join(l, r)))
    return [...literals, ...one, ...two, ...two.map((e) => make.not(e)), ...both]
  }

  it('never says one sentence for two meanings: all small expressions', () => {
    const meanings = new Map<string, string>()
    for (const e of everySmallExpression()) {
      const sentence = sayExpression(e, plain)
      const before = meanings.get(sentence)
      const now = meaning(e)
      if (before !== undefined && before !== now) throw new Error(`“${sentence}” can be read in two ways`)
      meanings.set(sentence, now)
    }
    expect(meanings.size).toBeGreaterThan(1000)
  })

  it('never says one sentence for two meanings: large expressions', () => {
    const meanings = new Map<string, string>()
    fc.assert(
      fc.property(expressions(few), (e) => {
        const sentence = sayExpression(e, plain)
        const now = meaning(e)
        expect(meanings.get(sentence) ?? now).toBe(now)
        meanings.set(sentence, now)
      }),
      { numRuns: 2000 },
    )
  })

  it('says every name by one of its two wordings only', () => {
    fc.assert(
      fc.property(expressions(few), (e) => {
        const rest = sayExpression(e, plain)
          .replaceAll(/\b[abc] (acts|rests)\b/g, '')
          .replaceAll(
            /\b(both|either|and|or|if|then|exactly when|but not both|this (always|never) holds)\b/g,
            '',
          )
        expect(rest).toMatch(/^[ ,;()]*$/)
      }),
    )
  })
})
