import { type Case, loadedUses, shortName, type WordUse } from '../case/index.ts'
import { column, documentOf, paragraph, table } from '../document/index.ts'
import { printPlace } from '../text/index.ts'
import type { Answer } from './verb.ts'

/** Loaded words by who uses them (G4); the analyst's own, outside quotation marks, are flagged, not forbidden. */
export function wordingAnswer(from: Case): Answer {
  const uses = loadedUses(from).map((use) => ({ use, own: use.speaker.kind === 'analyst' && !use.quoted }))
  const groups = new Map<string, { word: string; who: string; own: boolean; uses: WordUse[] }>()
  for (const { use, own } of uses) {
    const who = own ? 'the analyst' : whoOf(from, use)
    const key = `${use.word}\n${who}`
    const group = groups.get(key) ?? { word: use.word, who, own, uses: [] }
    groups.set(key, { ...group, uses: [...group.uses, use] })
  }
  const sorted = [...groups.values()].sort((a, b) => (a.word < b.word ? -1 : a.word > b.word ? 1 : 0))
  const own = sorted.filter((one) => one.own)
  return {
    shown: {
      document: documentOf({
        kind: 'report',
        title: 'Loaded words, by who uses them',
        subtitle: from.head.title,
        blocks: [
          paragraph(
            own.length === 0
              ? 'The analyst’s own prose uses none outside quotation marks.'
              : `In the analyst’s own prose, outside quotation marks: ${own.map((one) => `${one.word} (${one.uses.length})`).join(', ')}. Each is a choice; see that it is yours.`,
          ),
          table({
            columns: [column('Word'), column('Who uses it'), column('Where')],
            rows: sorted.map((one) => [
              one.word,
              one.own ? `${one.who} ⚑` : one.who,
              [...new Set(one.uses.map((use) => use.id))].join(', '),
            ]),
          }),
        ],
      }),
    },
    json: {
      wording: uses.map(({ use, own: isOwn }) => ({
        word: use.word,
        found: use.found,
        speaker: use.speaker,
        who: isOwn ? 'the analyst' : whoOf(from, use),
        own: isOwn,
        quoted: use.quoted,
        id: use.id,
        place: use.place === null ? null : printPlace(use.place),
        around: isProtected(from, use) ? null : use.around,
      })),
    },
  }
}

function whoOf(from: Case, { speaker, quoted }: WordUse): string {
  switch (speaker.kind) {
    case 'actors':
      return speaker.actors.map((actor) => shortName(from, actor)).join(', ')
    case 'report': {
      const outlet = from.reports.get(speaker.report)?.head.outlet ?? speaker.report
      const named = speaker.attributedTo !== null && speaker.attributedTo.toLowerCase() !== 'not given'
      return named ? `${outlet}, citing ${speaker.attributedTo}` : quoted ? `${outlet}, quoting` : outlet
    }
    case 'analyst':
      return 'quoted by the analyst'
  }
}

function isProtected(from: Case, { speaker, id }: WordUse): boolean {
  const report = speaker.kind === 'report' ? speaker.report : id
  return from.reports.get(report)?.head.handling === 'protected'
}
