import { describe, expect, it } from 'vitest'
import { caseOf, day } from '../../../test/fixtures/case.ts'
import { see, viewAt } from '../../case/index.ts'
import { plainText } from '../../document/index.ts'
import { notesOf } from './notes.ts'
import { sourcesJson } from './sheet.ts'
import { capital, clauseOf, counted, listed, possessive, sentenceOf } from './words.ts'

const from = caseOf(
  `
actors: [{ id: a, kind: state, title: A }]
claims:
  - { id: k, kind: statement, by: a, says: x, sources: [
      { report: r1, exact: one, attributedTo: a minister }, { report: r2, exact: two }, { report: r3, exact: three }, { report: r4, exact: four } ] }
atoms: [{ id: it.is, "yes": it is so, "no": it is not so }]
`,
  {
    r1: { published: '2001-06-01', outlet: 'The Wire', origin: 'Agency' },
    r2: { published: '2001-06-02', outlet: 'The Daily', origin: 'Agency' },
    r3: { published: '2001-06-02', outlet: 'A Friend', handling: 'protected' },
    r4: { published: '2001-06-09', outlet: 'The Late' },
  },
)
const seen = see(from, viewAt(day('2001-06-03')))
const sources = from.records.claims[0]?.sources ?? []

describe('the notes of an answer', () => {
  it('give one number to one dispatch, name its reports, and whom they cite', () => {
    const notes = notesOf(seen)
    expect(notes.cite(sources)).toMatchObject([{ numbers: [1, 2] }])
    expect(notes.notes().map((one) => plainText(one.runs))).toEqual([
      'The Wire, 1 June (r1); The Daily, 2 June, same dispatch (r2), citing a minister.',
      'a protected report, 2 June.',
    ])
  })

  it('cite nothing that is not visible', () => {
    expect(notesOf(seen).cite(sources.slice(3))).toEqual([])
  })

  it('keep the words of a protected report out of JSON', () => {
    expect(sourcesJson(seen, sources.slice(2, 3))).toEqual([{ report: 'r3', exact: null, stance: 'asserts' }])
  })
})

describe('words', () => {
  it('are joined and counted as English does', () => {
    expect([listed([]), listed(['a']), listed(['a', 'b']), listed(['a', 'b', 'c'])]).toEqual([
      '',
      'a',
      'a and b',
      'a, b and c',
    ])
    expect([counted(0, 'day'), counted(1, 'day'), counted(12, 'day'), counted(13, 'day')]).toEqual([
      'no days',
      'one day',
      'twelve days',
      '13 days',
    ])
    expect([possessive('Port'), possessive('the fighters')]).toEqual(['Port’s', 'the fighters’'])
  })

  it('begin and end a sentence once', () => {
    expect([sentenceOf('it is so'), sentenceOf('“it is so.”'), capital('“no”')]).toEqual([
      'It is so.',
      '“It is so.”',
      '“No”',
    ])
  })

  it('say an expression, and leave as it is what is none', () => {
    expect([clauseOf(from, 'not it.is'), clauseOf(from, 'stop it now')]).toEqual([
      'it is not so',
      'stop it now',
    ])
  })
})
