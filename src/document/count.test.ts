import { describe, expect, it } from 'vitest'
import { numbered, paragraph, verbatim } from './block.ts'
import { countWords, wordsIn } from './count.ts'
import { documentOf, note } from './document.ts'
import { plainBlocks } from './plain.ts'
import { emphasis, noteReference, sentence } from './run.ts'

const brief = documentOf({
  kind: 'page',
  title: 'Not counted',
  blocks: [
    paragraph(
      sentence('b', ['Likely', noteReference(1), ' (55–80%) to worsen.'], { mark: 'judgement', notes: [1] }),
      'Bottom line.',
    ),
    numbered([[emphasis('Withdrawal'), ', not yet due']]),
  ],
  notesTitle: 'Notes.',
  notes: [note(1, 'AP, 16 June.')],
  notesEnd: 'Unnumbered: ours.',
})

describe('countWords', () => {
  it('counts run-in headings and text, a range as one word, marks and note numbers as none', () => {
    expect(countWords(brief)).toBe(2 + 4 + 4)
  })

  it('adds the notes with their heading and end when asked', () => {
    expect(countWords(brief, { notes: true })).toBe(10 + 1 + 3 + 2)
    expect(countWords(brief, { body: false, notes: true })).toBe(6)
  })

  it('takes only stretches with a letter or a digit', () => {
    expect(wordsIn('as of 20 June · —  … “so” non-party')).toBe(6)
    expect(wordsIn('')).toBe(0)
  })
})

describe('plainBlocks', () => {
  it('keeps a run-in heading on the line of its paragraph and verbatim lines apart', () => {
    expect(plainBlocks([...brief.blocks, verbatim('a\nb')])).toBe(
      'Bottom line. Likely (55–80%) to worsen.\nWithdrawal, not yet due\na\nb',
    )
  })
})
