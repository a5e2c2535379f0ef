import type { Wordings } from './entry.ts'

/** Findings about how records are worded. */
export interface ChronicleDetails {
  'word-loaded': { readonly word: string; readonly speakers: readonly string[] }
}

export const chronicleWording: Wordings<ChronicleDetails> = {
  'word-loaded': {
    severity: 'note',
    says: (d) => `“${d.word}” judges while it names; used by ${d.speakers.join(', ')}.`,
    mend: () => 'Keep it where a speaker said it; in your own sentences, consider a plainer word.',
    explains:
      'A loaded word stands in the record. Words of a speaker are kept with the speaker; the analyst’s own are flagged, not forbidden.',
  },
}
