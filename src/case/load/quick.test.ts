import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { readQuick } from './quick.ts'
import { parseYaml } from './yaml.ts'

/** What the quick reader says of a text, beside the full parser: equal values, or the quick reader declines. */
function compare(text: string): 'same' | 'declined' {
  const quick = readQuick(text, 0, text.length, 0)
  if (quick === null) return 'declined'
  const full = parseYaml('x.yaml', text)
  expect(full.findings, text).toEqual([])
  expect(quick.value, text).toEqual(full.value)
  return 'same'
}

const scalar = fc.oneof(
  fc.constantFrom(
    'true',
    'null',
    '~',
    '1',
    '-3.5',
    '0x1f',
    '0o17',
    '1e3',
    '.5',
    '+7',
    '1998-06-20',
    '1998-06',
    'NO',
    '-0',
  ),
  fc.constantFrom(
    'it’s',
    'a: b',
    'a #b',
    '# c',
    '- d',
    '? e',
    '[f',
    'g]',
    '{h}',
    'i, j',
    '"k"',
    "'l'",
    '&m',
    '*n',
    '!o',
    '|',
    '>',
  ),
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.lorem({ maxCount: 6 }),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
)

const value = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    scalar,
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(fc.stringMatching(/^[A-Za-z][A-Za-z0-9.-]{0,6}$/), tie('tree'), { maxKeys: 4 }),
  ),
})).tree

const record = fc.dictionary(fc.constantFrom('id', 'title', 'if', 'sources', 'date', 'yes', 'n'), value, {
  minKeys: 1,
  maxKeys: 5,
})

describe('the quick reader of records', () => {
  it('reads what records look like', () => {
    const samples = [
      'id: e1\ndate: [1998-06-17, 1998-06-18]\nincident: { armed: true, by.albanian: unknown }\nsets: { kla.halt: false }',
      'id: a\n# a remark\ntitle: Serb forces leave, they say # not a part\nsources:\n  - { report: r1, exact: "it \\"opened\\"" }\n  - report: r2\n    exact: \'it\'\'s open\'',
      'id: a\nmembers:\n- b\n- c\nnote:\n',
      '{ "id": "a", "yes":"x", n: 3,\n  list: [1, 2.5, x y, ],\n}',
      'id: a\nroles: { debtor: fry, addressee: russia }\ndue: { after: { event: e1 }, days: 7 }',
      'id: a\nlegs:\n  -   place: Rome\n      with: [x]\n\n  - place: Bonn\n',
    ]
    for (const text of samples) expect(compare(text), text).toBe('same')
  })

  it('declines what only the full parser should judge', () => {
    const beyond = [
      'id: a\nnote: |\n  literal\n',
      'id: a\nnote: one\n  two\n',
      'id: a\nid: b\n',
      'id: a\n__proto__: { x: 1 }\n',
      'id: &x a\nb: *x\n',
      'id: !!str a\n',
      'id: "a\n  b"\n',
      'id: a\n b: c\n',
      'id: [a, b\n',
      'id: { a: 1 } x\n',
      'id: 12345678901234567890\n',
      '- a\n',
      'just words\n',
    ]
    for (const text of beyond) expect(compare(text), text).toBe('declined')
  })

  it('gives the value that the full parser gives, whatever the style', () => {
    fc.assert(
      fc.property(
        record,
        fc.constantFrom('block', 'flow', 'json'),
        fc.boolean(),
        (written, style, indentSeq) => {
          const text =
            style === 'json'
              ? JSON.stringify(written, null, 1)
              : stringify(written, {
                  collectionStyle: style === 'flow' ? 'flow' : 'block',
                  indentSeq,
                  lineWidth: 0,
                })
          compare(text)
        },
      ),
      { numRuns: 500 },
    )
  })

  it('never reads what the full parser refuses, and never differently', () => {
    const noise = fc.constantFrom(
      ' ',
      '\n',
      ':',
      '-',
      '"',
      "'",
      '#',
      ',',
      '[',
      ']',
      '{',
      '}',
      'x',
      '\t',
      ': ',
      ' #',
      '\n  ',
      '? ',
      '|',
      '&a ',
      '*a',
      '0',
      '~',
      '\u0085',
      '\r',
    )
    fc.assert(
      fc.property(
        record,
        fc.boolean(),
        fc.array(fc.tuple(fc.nat(), fc.nat(2), noise), { minLength: 1, maxLength: 4 }),
        (written, flow, edits) => {
          let text = stringify(written, { collectionStyle: flow ? 'flow' : 'block', lineWidth: 0 })
          for (const [where, cut, put] of edits) {
            const at = where % (text.length + 1)
            text = text.slice(0, at) + put + text.slice(at + cut)
          }
          compare(text)
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('reads most of what a plain writer writes: it is there to be used', () => {
    const written = {
      id: 'e1',
      date: '1998-06-17',
      short: 'Police took a post',
      sources: [{ report: 'r1', exact: 'a post' }],
    }
    for (const collectionStyle of ['block', 'flow'] as const)
      expect(compare(stringify(written, { collectionStyle }))).toBe('same')
  })
})
