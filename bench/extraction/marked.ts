/*
 * Our own shorthand for annotating a text by hand: inline marks for names and dates, lines for records. It becomes a
 * text and a document of the gold schema.
 *
 *   [[id:type|quote]]     a name; [[id:type~d|quote]] an adjective of nationality, [[id:type~n|quote]] a nominal
 *   {{value|quote}}       a date; {{from..to|quote}} an interval; quote "on Monday~Monday": the text before ~, the date after
 *   C kinds | debtors | beneficiaries | cue | content | type: condition; …     D by | to | cue | content
 *   K speakers | stances | cue | content      O word | about | direction | band | holder
 *   E types | actors | recipients | trigger   T term | used by                N id:type | nominal
 * A quote's n-th occurrence is quote#n. Several accepted kinds, stances or types stand with commas.
 */
import { createHash } from 'node:crypto'
import type { GoldDocument, GoldSpan } from '../../src/extraction/index.ts'

type EntityType = GoldDocument['entities'][number]['type']
type MentionKind = GoldDocument['entities'][number]['mentions'][number]['kind']

const TYPES: Readonly<Record<string, EntityType>> = {
  p: 'person',
  c: 'country',
  t: 'territory',
  r: 'region',
  pl: 'place',
  g: 'government',
  a: 'armed_group',
  o: 'organization',
  pop: 'population',
  gr: 'group',
}

export interface Marked {
  readonly text: string
  readonly gold: GoldDocument
}

export const readMarked = (id: string, source: string): Marked => {
  const [head = '', ...rest] = source.split('\n')
  const [body = '', records = ''] = rest.join('\n').split('\n===\n')
  const entities = new Map<string, GoldDocument['entities'][number]>()
  const dates: GoldDocument['dates'] = []
  const entity = (key: string, type: string, canonical: string): GoldDocument['entities'][number] => {
    const known = entities.get(key)
    if (known !== undefined) return known
    const full = TYPES[type]
    if (full === undefined) throw new Error(`${id}: unknown type ${type}`)
    const made = { id: key, type: full, canonical, roles: [], mentions: [] }
    entities.set(key, made)
    return made
  }
  let text = ''
  let at = 0
  for (const match of body.matchAll(/\[\[(\w+):(\w+)(~[dn])?\|([^\]]+)\]\]|\{\{([^|}]+)\|([^}]+)\}\}/g)) {
    text += body.slice(at, match.index)
    at = match.index + match[0].length
    if (match[1] !== undefined) {
      const quote = match[4] ?? ''
      const kind: MentionKind = match[3] === '~d' ? 'demonym' : match[3] === '~n' ? 'nominal' : 'name'
      entity(match[1], match[2] ?? '', quote).mentions.push({
        start: text.length,
        end: text.length + quote.length,
        quote,
        kind,
      })
      text += quote
    } else {
      const [whole = '', only] = (match[6] ?? '').split('~')
      const quote = only ?? whole
      const start = text.length + whole.lastIndexOf(quote)
      const [from = '', to] = (match[5] ?? '').split('..')
      dates.push({
        start,
        end: start + quote.length,
        quote,
        kind: to === undefined && from.length === 10 ? 'date' : 'interval',
        value: to === undefined ? from : null,
        ...(to === undefined ? {} : { from, to }),
        scored: true,
      })
      text += whole
    }
  }
  text += body.slice(at)
  const find = (quoted: string): GoldSpan => {
    const [quote = '', nth] = quoted.trim().split('#')
    let start = -1
    for (let n = 0; n < Number(nth ?? '1'); n += 1) start = text.indexOf(quote, start + 1)
    if (start < 0 || quote === '') throw new Error(`${id}: not in the text: ${quoted}`)
    return { start, end: start + quote.length, quote }
  }
  const list = (cell: string | undefined): string[] =>
    (cell ?? '').split(',').flatMap((x) => (x.trim() === '' ? [] : [x.trim()]))
  const gold: GoldDocument = {
    schema: 'demarche-gold/1',
    id,
    file: `${id}.txt`,
    sha256: createHash('sha256').update(text).digest('hex'),
    chars: text.length,
    source: 'written for this project; persons and events are invented',
    dateline: { date: head.trim(), certainty: 'given', basis: 'first line of the annotation' },
    eventsExhaustive: false,
    sentences: [],
    entities: [],
    dates,
    events: [],
    commitments: [],
    claims: [],
    demands: [],
    contestedTerms: [],
    outlook: [],
  }
  for (const line of records.split('\n')) {
    if (line.trim().length < 2) continue
    const kind = line[0]
    const cells = line
      .slice(1)
      .split('|')
      .map((c) => c.trim())
    const [a = '', b = '', c = '', d = '', e = '', f = ''] = cells
    if (kind === 'N') {
      const [key = '', type = ''] = a.split(':')
      const span = find(b)
      entity(key, type, span.quote).mentions.push({ ...span, kind: 'nominal' })
    } else if (kind === 'C') {
      gold.commitments.push({
        kind: list(a)[0] ?? 'pledge',
        debtors: list(b),
        beneficiaries: list(c),
        cue: find(d),
        content: find(e),
        conditions: f.split(';').flatMap((x) => {
          const match = /^\s*([\w-]+): (.+)$/.exec(x)
          return match === null ? [] : [{ ...find(match[2] ?? ''), type: match[1] ?? '' }]
        }),
        deadline: null,
        status: [],
        restatedAs: [],
        reportedBy: null,
      })
    } else if (kind === 'D') gold.demands.push({ by: list(a), to: list(b), cue: find(c), content: find(d) })
    else if (kind === 'K') {
      gold.claims.push({
        speakers: list(a),
        stance: list(b)[0] ?? 'assert',
        cue: find(c),
        content: find(d),
        about: [],
        hedge: null,
        directQuote: false,
      })
    } else if (kind === 'O') {
      gold.outlook.push({
        word: find(a),
        about: find(b),
        direction: c,
        band: d === '' ? null : d,
        numeric: null,
        holder: e,
        negated: false,
        kind: 'forecast',
      })
    } else if (kind === 'E') {
      const [type = '', ...others] = list(a)
      gold.events.push({
        ...find(d),
        plover: type,
        mode: null,
        cameo: null,
        actors: list(b),
        recipients: list(c),
        location: [],
        date: null,
        modality: 'actual',
        ploverAlt: others,
        cameoAlt: [],
        optional: false,
      })
    } else if (kind === 'T')
      gold.contestedTerms.push({
        term: find(a),
        usedBy: b === '' ? null : b,
        against: null,
        alternative: null,
      })
    else throw new Error(`${id}: unknown record ${line}`)
  }
  gold.entities = [...entities.values()]
  return { text, gold }
}
