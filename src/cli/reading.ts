import {
  type Block,
  bullets,
  column,
  documentOf,
  emphasis,
  heading,
  type Inline,
  paragraph,
  particular,
  type Run,
  strong,
  table,
  text,
} from '../document/index.ts'
import type { GoldDocument, GoldSpan } from '../extraction/index.ts'
import type { Answer } from './verb.ts'

type Layer<K extends keyof GoldDocument> = GoldDocument[K] extends readonly (infer One)[] ? One : never

/** What a report says, layer by layer, promises first; each item with its sentence, the passage marked in it. */
export function readingAnswer(report: string, title: string, gold: GoldDocument): Answer {
  const said = new Said(report, gold)
  const layers: readonly (readonly [string, readonly (readonly Block[])[]])[] = [
    ['Promises and threats', gold.commitments.map((one) => said.commitment(one))],
    ['Demands and calls', gold.demands.map((one) => said.demand(one))],
    ['Claims', gold.claims.map((one) => said.claim(one))],
    ['Contested words', gold.contestedTerms.map((one) => said.term(one))],
    ['Outlook', gold.outlook.map((one) => said.outlook(one))],
    ['Events reported', said.events((modality) => HAPPENED.has(modality))],
    ['Events planned, promised or feared', said.events((modality) => !HAPPENED.has(modality))],
  ]
  const found = layers.filter(([, items]) => items.length > 0)
  const { date, basis } = gold.dateline
  return {
    shown: {
      document: documentOf({
        kind: 'report',
        title: 'What the report says',
        subtitle: title,
        meta: [
          particular('dated', date === null ? 'not known: give --date' : `${date} (${basis})`),
          particular('sentences', String(gold.sentences.length)),
          particular('read by', 'program, unreviewed'),
        ],
        blocks: [
          ...(found.length === 0 ? [paragraph('Nothing was found that a case could use.')] : []),
          ...found.flatMap(([name, items]): readonly Block[] => [
            heading(1, `${name} (${items.length})`),
            bullets(items),
          ]),
          ...(gold.entities.length === 0
            ? []
            : [heading(1, `Who and where (${gold.entities.length})`), said.who()]),
          ...(gold.dates.length === 0 ? [] : [heading(1, `Dates (${gold.dates.length})`), said.when()]),
        ],
      }),
    },
    json: gold,
  }
}

const HAPPENED: ReadonlySet<string> = new Set(['actual', 'ongoing', 'historical'])

const PROMISED: Readonly<Record<string, string>> = {
  pledge: 'promises',
  threat: 'threatens',
  'historical pledge': 'promised earlier',
}

/** Turns items of a gold document into lines. */
class Said {
  readonly #report: string
  readonly #gold: GoldDocument
  readonly #names: ReadonlyMap<string, string>

  constructor(report: string, gold: GoldDocument) {
    this.#report = report
    this.#gold = gold
    this.#names = new Map(gold.entities.map((one) => [one.id, one.canonical]))
  }

  commitment(one: Layer<'commitments'>): readonly Block[] {
    const status = one.status
      .map((part) => part.state)
      .filter((state) => !/^(pledged|threatened)$/.test(state))
    return [
      this.#line(
        this.#who(one.debtors),
        PROMISED[one.kind] ?? one.kind,
        one.content,
        one.beneficiaries.length === 0 ? '' : ` (to or for ${this.#who(one.beneficiaries)})`,
      ),
      ...one.conditions.map((part) => paragraph(['if ', quoted(part), ` (${part.type})`])),
      ...(one.deadline === null
        ? []
        : [
            paragraph(
              `due: ${[...new Set([one.deadline.quote, one.deadline.value].filter((part) => part))].join(', ')}`,
            ),
          ]),
      ...(status.length === 0 ? [] : [paragraph(`so far: ${[...new Set(status)].join('; ')}`)]),
      this.#passage(one.content, ...one.conditions),
    ]
  }

  demand(one: Layer<'demands'>): readonly Block[] {
    const to = one.to.length === 0 ? '' : ` of ${this.#who(one.to)}`
    return [this.#line(this.#who(one.by), `asks${to}:`, one.content), this.#passage(one.content)]
  }

  claim(one: Layer<'claims'>): readonly Block[] {
    const hedge = one.hedge === null ? '' : ` (hedged: ${one.hedge.quote})`
    return [
      this.#line(
        this.#who(one.speakers),
        `${one.stance}${one.directQuote ? ', verbatim' : ''}:`,
        one.content,
        hedge,
      ),
      this.#passage(one.content),
    ]
  }

  term(one: Layer<'contestedTerms'>): readonly Block[] {
    const uses = one.usedBy === null ? '' : `, in the words of ${this.#who([one.usedBy])}`
    const against = one.against === null ? '' : `, of ${this.#who([one.against])}`
    const instead = one.alternative === null ? [] : ['; set against it: ', quoted(one.alternative)]
    return [paragraph([quoted(one.term), uses, against, ...instead]), this.#passage(one.term)]
  }

  outlook(one: Layer<'outlook'>): readonly Block[] {
    const range = one.numeric === null ? '' : `, ${one.numeric[0]}–${one.numeric[1]}%`
    const band = one.band === null ? 'no likelihood word' : `${one.band.replace(/-/g, ' ')}${range}`
    const holder = one.holder === 'author' ? 'the author' : this.#who([one.holder])
    return [
      paragraph([`${band}: `, one.negated ? 'not: ' : '', quoted(one.about), ` (${one.kind}, ${holder})`]),
      this.#passage(one.word, one.about),
    ]
  }

  events(of: (modality: string) => boolean): readonly (readonly Block[])[] {
    return this.#gold.events
      .filter((one) => of(one.modality) && !one.optional)
      .map((one) => {
        const code = [one.plover?.toLowerCase(), one.mode, one.cameo]
          .filter((part) => part !== null)
          .join(' ')
        const to = one.recipients.length === 0 ? '' : ` → ${this.#who(one.recipients)}`
        const where = one.location.length === 0 ? '' : `, at ${this.#who(one.location)}`
        const day = one.date === null ? '' : `, ${one.date}`
        return [
          paragraph([
            `${this.#who(one.actors)}${to}: `,
            quoted(one),
            `${where}${day} (${code}; ${one.modality})`,
          ]),
        ]
      })
  }

  who(): Block {
    return table({
      columns: ['Name', 'Type', 'Role', 'Mentions'].map((name) => column(name)),
      rows: this.#gold.entities.map((one) => [
        one.canonical,
        one.type.replace(/_/g, ' '),
        [...new Set(one.roles.map((role) => role.quote))].join('; '),
        String(one.mentions.length),
      ]),
      rowHeaders: true,
    })
  }

  when(): Block {
    return table({
      columns: ['Words', 'Kind', 'Value'].map((name) => column(name)),
      rows: this.#gold.dates.map((one) => [
        one.quote,
        one.kind,
        one.value ??
          (one.from == null && one.to == null ? 'not known' : `${one.from ?? '…'} to ${one.to ?? '…'}`),
      ]),
      rowHeaders: true,
    })
  }

  #who(ids: readonly string[]): string {
    return ids.length === 0 ? 'somebody' : ids.map((id) => this.#names.get(id) ?? id).join(', ')
  }

  #line(who: string, verb: string, what: GoldSpan, after = ''): Block {
    return paragraph([strong(who), ` ${verb} `, quoted(what), after])
  }

  /** The sentence around the first span, every span that lies in it marked. */
  #passage(first: GoldSpan, ...others: readonly GoldSpan[]): Block {
    const around = this.#gold.sentences.find((one) => one.start <= first.start && first.start < one.end)
    if (around === undefined) return paragraph([])
    const inside = [first, ...others]
      .filter((one) => one.start >= around.start && one.end <= around.end)
      .sort((a, b) => a.start - b.start)
    const runs: Run[] = [text(`${around.id}  `)]
    let at = around.start
    for (const one of inside) {
      if (one.start < at) continue
      runs.push(
        text(this.#report.slice(at, one.start)),
        strong(`[${this.#report.slice(one.start, one.end)}]`),
      )
      at = one.end
    }
    runs.push(text(this.#report.slice(at, around.end)))
    return paragraph([emphasis(runs.filter((run) => run.kind !== 'text' || run.text !== ''))])
  }
}

function quoted(span: GoldSpan): Inline & string {
  return `“${span.quote.replace(/\s+/g, ' ')}”`
}
