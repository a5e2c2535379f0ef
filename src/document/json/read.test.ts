import { describe, expect, it } from 'vitest'
import { say } from '../../text/index.ts'
import { column, figure, paragraph, table } from '../block.ts'
import { documentOf, note } from '../document.ts'
import { sentence } from '../run.ts'
import { drawing, svg } from '../svg/tree.ts'
import { fromJson } from './read.ts'
import { toJson } from './write.ts'

const document = documentOf({
  kind: 'report',
  title: 'A \u001b[31m title \u009b \u202e',
  blocks: [
    paragraph(sentence('s1', 'One.', { mark: 'event', notes: [1] }), 'Lead.'),
    figure(
      'f',
      drawing(10, 10, 't', [svg('rect', { x: 1 })]),
      table({ columns: [column('a')], rows: [['b']] }),
    ),
  ],
  notes: [note(1, 'AP')],
})

/** What is said of a written document after a change to its text. */
function refused(change: (written: string) => string): readonly string[] {
  const result = fromJson(change(toJson(document)))
  return result.ok ? [] : result.findings.map((finding) => say(finding).message)
}

describe('a stored document', () => {
  it('reads back as it was', () => {
    expect(fromJson(toJson(document))).toEqual({ ok: true, document })
  })

  it('names every sentence with its mark and notes', () => {
    expect(toJson(document)).toContain('"id": "s1"')
    expect(JSON.parse(toJson(document)).document.blocks[0].runs[0]).toEqual({
      kind: 'sentence',
      id: 's1',
      mark: 'event',
      notes: [1],
      runs: [{ kind: 'text', text: 'One.' }],
    })
  })

  it('does nothing on a terminal', () => {
    expect(toJson(document)).toMatch(/^[\n\u0020-\u007e]*$/)
  })
})

describe('anything else is refused', () => {
  it('with the path of what is wrong', () => {
    expect(refused((written) => written.replace('"event"', '"rumour"'))).toEqual([
      'At blocks[0].runs[0].mark: expected event or claim or judgement or computed, found “rumour”.',
    ])
  })

  it.each<[string, string, string]>([
    ['a field too many', '"ordered": 1, "kind": "report"', 'At ordered: expected no such field, found 1.'],
    ['another kind of document', '"kind": "letter"', 'At kind: expected page or report, found “letter”.'],
  ])('%s', (_, replacement, said) => {
    expect(refused((written) => written.replace('"kind": "report"', replacement))).toEqual([said])
  })

  it('a field too few', () => {
    expect(refused((written) => written.replace('"rowHeaders": false', '"caption": []'))).toEqual([
      'At blocks[1].behind.rowHeaders: expected a value, found nothing.',
    ])
  })

  it('rows without their cells', () => {
    const written = JSON.parse(toJson(document))
    written.document.blocks[1].behind.rows = [[[], []]]
    expect(refused(() => JSON.stringify(written))).toEqual([
      'At blocks[1].behind.rows[0]: expected 1 cells, found 2.',
    ])
  })

  it('a drawing that could load something', () => {
    expect(refused((written) => written.replace('"rect"', '"image"'))[0]).toContain(
      'drawing.children[0].name',
    )
    expect(refused((written) => written.replace('"x": 1', '"href": "x"'))[0]).toContain('attributes.href')
  })

  it.each([
    '',
    '{',
    'null',
    '[]',
    '3',
    '{"format":"demarche-document","version":2}',
    '{"__proto__":{"format":1}}',
  ])('%j', (written) => {
    expect(fromJson(written).ok).toBe(false)
  })

  it('what is nested too deep for a reader', () => {
    const written = JSON.parse(toJson(document))
    let run: unknown = { kind: 'text', text: 'x' }
    for (let depth = 0; depth < 5000; depth++) run = { kind: 'strong', runs: [run] }
    written.document.notesEnd = [run]
    expect(refused(() => JSON.stringify(written))[0]).toContain('at most 200 values inside each other')
  })
})
