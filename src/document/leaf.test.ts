import { describe, expect, it } from 'vitest'
import { leavesOf, referredNotes, sentenceEnd } from './leaf.ts'
import { abbreviation, emphasis, link, noteReference, type Run, sentence, strong, text } from './run.ts'
import { superscripts } from './superscript.ts'

/** Leaves as one line: words, `[1,2]` for notes, the kind for marks. */
function line(runs: readonly Run[]): string {
  return leavesOf(runs)
    .map((leaf) => {
      if (leaf.kind === 'note-reference') return `[${leaf.numbers.join(',')}]`
      return leaf.kind === 'mark' ? `<${leaf.mark}>` : leaf.text
    })
    .join('')
}

describe('sentences', () => {
  it('have one space between them and none around', () => {
    expect(line([sentence('a', 'One.'), sentence('b', 'Two.'), text(' Three.')])).toBe('One. Two. Three.')
  })

  it('print their notes after the full stop, then the mark', () => {
    const said = sentence('a', 'He said so.', { mark: 'claim', notes: [2, 5] })
    expect(line([said])).toBe('He said so.[2,5]<claim>')
  })

  it('do not repeat a note that they refer to themselves', () => {
    const said = sentence('a', ['tied to an end,', noteReference(1), ' not due.'], { notes: [1, 3, 3] })
    expect(line([said])).toBe('tied to an end,[1] not due.[3]')
    expect(sentenceEnd(said)).toEqual([noteReference(3)])
  })

  it('are read for notes wherever these stand', () => {
    const said = sentence('a', [strong([emphasis(noteReference(4))]), 'x'], { notes: [1] })
    expect(referredNotes([said, link('https://example.org/', noteReference(2))])).toEqual([4, 1, 2])
  })
})

describe('leaves', () => {
  it('join what is set alike and drop what is empty', () => {
    expect(
      leavesOf([text('a'), strong([]), text(''), abbreviation('b', 'long'), sentence('s', 'c')]),
    ).toHaveLength(1)
  })

  it('keep the outer of two links, and no unsafe one', () => {
    const inner = link('https://inner.example/', 'x')
    expect(leavesOf([link('https://outer.example/', inner)])[0]?.href).toBe('https://outer.example/')
    expect(leavesOf([link('javascript:x', inner)])[0]?.href).toBe('https://inner.example/')
  })
})

describe('superscripts', () => {
  it('set numbers side by side', () => {
    expect(superscripts([1, 3, 12])).toBe('¹,³,¹²')
  })
})
