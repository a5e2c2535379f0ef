import { ANALYST as ANALYST_ID, expressionOf, type RecordOf, type Seen } from '../case/index.ts'
import { namesIn } from '../language/index.ts'
import { claimants } from './said.ts'

/**
 * Words that judge while they name, as English reports of conflicts use them. They are flagged with who used them, never
 * forbidden. A pattern is a stem with its endings; the list is ours and is not complete.
 */
const LOADED: readonly string[] = [
  'aggressions?|aggressors?',
  'atrocit(?:y|ies|ious)',
  'bandits?|banditry',
  'barbar(?:ic|ism|ous|ity)',
  'blatant(?:ly)?',
  'brazen(?:ly)?',
  'brutal(?:ly|ity|ities)?',
  'butcher(?:s|ed|y)?',
  'coward(?:s|ly|ice)',
  'cynical(?:ly)?|cynicism',
  'evil',
  'extremis(?:ts?|m)',
  'fanatic(?:s|al|ism)?',
  'fascis(?:ts?|m)',
  'fulsome(?:ly)?',
  'genocid(?:e|al)',
  'heroic|hero(?:es)?|heroism',
  'hysteri(?:a|cal)',
  'illegitimate',
  'infamous',
  'intransigen(?:t|ce)',
  'legitimate(?:ly)?',
  'massacre[sd]?',
  'notorious(?:ly)?',
  'obstina(?:te|cy)',
  'propaganda',
  'puppets?',
  'recalcitran(?:t|ce)',
  'regime',
  'rogue',
  'ruthless(?:ly|ness)?',
  'savage(?:ry|ly)?',
  'sham',
  'so-called',
  'terror(?:is[mt]|ists?|is(?:e|ed|ing))?',
  'thugs?',
  'traitors?|treacher(?:y|ous)',
  'unprovoked',
  'warmonger(?:s|ing)?',
]

const PATTERN = new RegExp(`(?<![\\p{L}\\p{N}])(?:${LOADED.join('|')})(?![\\p{L}\\p{N}])`, 'giu')

/** The loaded words of a text as it writes them, in lower case, without repeats. */
export function loadedWordsIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(PATTERN)].map((found) => found[0].toLowerCase()))]
}

/** One use of a loaded word. `speaker` null: the analyst’s own words. */
export interface WordUse {
  readonly word: string
  readonly speaker: string | null
  readonly record: string
  readonly field: string
}

interface Text {
  readonly speakers: readonly (string | null)[]
  readonly record: string
  readonly field: string
  readonly words: string | undefined
}

/** Loaded words with who used them, in alphabetical order; several speakers of one claim each have it. */
export function wordsBySpeaker(seen: Seen): readonly WordUse[] {
  return textsOf(seen)
    .flatMap(({ speakers, record, field, words }) =>
      words === undefined
        ? []
        : loadedWordsIn(words).flatMap((word) =>
            speakers.map((speaker) => ({ word, speaker, record, field })),
          ),
    )
    .sort((a, b) => (a.word < b.word ? -1 : a.word > b.word ? 1 : 0))
}

const ANALYST = [null] as const

/** Every text that a case holds in its own words or in those of a speaker, with whose words they are. */
export function textsOf(seen: Seen): readonly Text[] {
  const { records } = seen
  const own = (id: string, field: string, words: string | undefined): Text => ({
    speakers: ANALYST,
    record: id,
    field,
    words,
  })
  return [
    ...records.claims.flatMap((one) => fromClaim(seen, one)),
    ...records.positions.map((one) => ({
      speakers: [one.actor],
      record: one.id,
      field: 'what',
      words: one.what,
    })),
    ...records.terms.flatMap((one) => {
      const speakers = usersOf(seen, one.id)
      return [
        { speakers, record: one.id, field: 'says', words: one.says },
        ...one.readings.map((reading, at) => ({
          speakers: reading.inferred === undefined ? [speakerOf(reading.holder)] : ANALYST,
          record: one.id,
          field: `readings.${at}.says`,
          words: reading.says,
        })),
      ]
    }),
    ...records.relations.map((one) => ({
      speakers: one.claimedBy ?? ANALYST,
      record: one.id,
      field: 'basis',
      words: one.basis,
    })),
    ...records.verdicts.map((one) => ({
      speakers: [one.by],
      record: one.id,
      field: 'says',
      words: one.says,
    })),
    ...records.interests.map((one) => ({
      speakers: one.inferred === undefined ? [one.actor] : ANALYST,
      record: one.id,
      field: 'stake',
      words: one.stake,
    })),
    ...records.events.map((one) => own(one.id, 'short', one.short)),
    ...records.pledges.flatMap((one) => [own(one.id, 'short', one.short), own(one.id, 'says', one.says)]),
    ...records.stances.map((one) => own(one.id, 'says', one.says)),
    ...records.postures.map((one) => own(one.id, 'says', one.says)),
    ...records.judgements.map((one) => own(one.id, 'says', one.says)),
    ...records.effects.flatMap((one) => [
      own(one.id, 'from.what', one.from.what),
      own(one.id, 'to.what', one.to.what),
    ]),
    ...records.scenarios.flatMap((set) =>
      set.scenarios.map((one, at) => own(set.id, `scenarios.${at}.says`, one.says)),
    ),
  ]
}

/** Who speaks of a term: the debtors of the promises that name it; the analyst where no promise does. */
function usersOf(seen: Seen, term: string): readonly (string | null)[] {
  const names = (text: string | undefined): readonly string[] => {
    const expression = text === undefined ? null : expressionOf(text)
    return expression === null ? [] : namesIn(expression)
  }
  const users = seen.records.pledges
    .filter((one) => [...names(one.if), ...names(one.then)].includes(term))
    .flatMap((one) => one.roles.debtor)
  return users.length === 0 ? [null] : [...new Set(users)]
}

/** A holder of a definition; the analyst, who may hold one, is no actor. */
function speakerOf(holder: string | undefined): string | null {
  return holder === undefined || holder === ANALYST_ID ? null : holder
}

/** The words of a proposition are those of who asserts it, or the analyst’s where everybody denies it. */
function fromClaim(seen: Seen, claim: RecordOf<'claims'>): readonly Text[] {
  const record = claim.id
  const by = claimants(claim)
  switch (claim.kind) {
    case 'proposition': {
      const asserting = claim.stands
        .filter((one) => one.stance === 'asserts')
        .filter((one) => one.sources === undefined || seen.sources(one.sources).length > 0)
        .flatMap((one) => one.by)
      const speakers: readonly (string | null)[] = asserting.length === 0 ? ANALYST : [...new Set(asserting)]
      return [{ speakers, record, field: 'says', words: claim.says }]
    }
    case 'characterisation':
      return [{ speakers: claim.verbatim ? by : ANALYST, record, field: 'as', words: claim.as }]
    case 'blame':
      return [{ speakers: by, record, field: 'for', words: claim.for }]
    case 'call':
      return [{ speakers: by, record, field: 'what', words: claim.what }]
    case 'statement':
      return [
        { speakers: by, record, field: 'exact', words: claim.exact },
        { speakers: by, record, field: 'says', words: claim.says },
      ]
  }
}
