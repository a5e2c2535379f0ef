import { describe, expect, it } from 'vitest'
import { say } from '../text/index.ts'
import { bullets, heading, paragraph } from './block.ts'
import { checkDocument } from './check.ts'
import { type Document, documentOf, note } from './document.ts'
import { link, noteReference, sentence } from './run.ts'

function findings(parts: Pick<Document, 'blocks'> & Partial<Pick<Document, 'notes'>>): readonly string[] {
  return checkDocument(documentOf({ kind: 'page', title: 'x', ...parts })).map((finding) => finding.code)
}

describe('checkDocument', () => {
  it('is content when references, notes, ids and links agree', () => {
    expect(
      findings({
        blocks: [
          heading(1, 'One', 'one'),
          heading(2, 'Two'),
          paragraph([
            sentence('a', ['See ', link('#section-one', 'One'), ' and ', link('#note-1', 'the note')], {
              notes: [1],
            }),
          ]),
        ],
        notes: [note(1, 'AP')],
      }),
    ).toEqual([])
  })

  it('names notes that are missing, unused or given twice', () => {
    expect(
      findings({ blocks: [paragraph(noteReference(3))], notes: [note(1, 'a'), note(2, 'b'), note(2, 'c')] }),
    ).toEqual([
      'document-note-repeated',
      'document-note-missing',
      'document-note-unused',
      'document-note-unused',
    ])
  })

  it('finds an id given twice, however deep', () => {
    expect(findings({ blocks: [paragraph(sentence('a', 'x')), bullets([sentence('a', 'y')])] })).toEqual([
      'document-id-repeated',
    ])
  })

  it('finds a level of headings that was left out', () => {
    expect(findings({ blocks: [heading(1, 'a'), heading(3, 'b'), heading(2, 'c')] })).toEqual([
      'document-level-skipped',
    ])
    expect(findings({ blocks: [heading(2, 'a')] })).toEqual(['document-level-skipped'])
  })

  it('finds links that no renderer makes or that lead nowhere', () => {
    expect(
      findings({
        blocks: [paragraph([link('javascript:x', 'a'), link('#sentence-b', 'b'), link('#', 'c')])],
      }),
    ).toEqual(['document-link-refused', 'document-link-nowhere', 'document-link-nowhere'])
  })

  it('has words for what it finds', () => {
    const [finding] = checkDocument(
      documentOf({ kind: 'page', title: 'x', blocks: [paragraph(noteReference(7))] }),
    )
    expect(finding === undefined ? '' : say(finding).message).toBe(
      'The text refers to note 7, which is not there.',
    )
  })
})
