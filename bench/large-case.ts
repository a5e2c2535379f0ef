/**
 * A case as large as an office would collect in years: every report has a few sentences, every record one or two
 * quotes from them. Made from a fixed seed, so that two runs measure the same folder.
 */

const PLACES = [
  'the bridge',
  'the northern road',
  'the mill',
  'the harbour',
  'the border post',
  'the old town',
]
const ACTS = ['opened', 'was closed', 'came under fire', 'was inspected', 'changed hands', 'stayed quiet']

/** The files of the case: path and text. A third of the records each are events, claims and pledges. */
export function* largeCase(
  reports: number,
  records: number,
): Generator<readonly [path: string, text: string]> {
  const random = stream(1998)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  yield ['case.yaml', 'title: a large case\nscope: made up for measuring\nauthor: nobody\n']
  const quotes: string[][] = []
  for (let report = 0; report < reports; report++) {
    const sentences = Array.from(
      { length: 20 },
      (_, at) =>
        `On day ${at} of week ${report}, ${pick(PLACES)} ${pick(ACTS)}, officials said in statement ${report}-${at}.`,
    )
    quotes.push(sentences)
    const published = dayText(Math.floor((report / reports) * 3000))
    yield [
      `reports/r-${report}.md`,
      `---\noutlet: Paper ${report % 17}\npublished: ${published}\nkind: summary\norigin: Agency ${report % 5}\ntext: own-words\n---\n\n${sentences.join('\n')}\n`,
    ]
  }
  yield ['records/actors.yaml', list(40, (at) => `- { id: actor-${at}, title: Party ${at}, kind: state }`)]
  yield [
    'records/atoms.yaml',
    list(
      400,
      (at) =>
        `- { id: place.n${at}.open, "yes": place ${at} is open, "no": place ${at} is shut, controller: actor-${at % 40} }`,
    ),
  ]
  const publishedOn = (report: number): number => Math.floor((report / reports) * 3000)
  /** A source, and a day before its report was published. */
  const source = (): { readonly yaml: string; readonly before: string } => {
    const report = Math.floor(random() * reports)
    return {
      yaml: `{ report: r-${report}, exact: "${pick(quotes[report] ?? [])}" }`,
      before: dayText(publishedOn(report) - Math.floor(random() * 10)),
    }
  }
  const third = Math.floor(records / 3)
  const chunk = 500
  for (let from = 0; from < third; from += chunk) {
    const count = Math.min(chunk, third - from)
    const name = String(from / chunk).padStart(3, '0')
    yield [
      `records/events/${name}.yaml`,
      list(count, (at) => {
        const { yaml, before } = source()
        return `- id: e-${from + at}
  kind: incident
  date: ${before}
  short: ${pick(PLACES)} ${pick(ACTS)}
  actors: actor-${at % 40}
  sets: { place.n${at % 400}.open: ${random() < 0.5} }
  sources: [${yaml}]`
      }),
    ]
    yield [
      `records/claims/${name}.yaml`,
      list(
        count,
        (at) => `- id: c-${from + at}
  kind: statement
  by: actor-${at % 40}
  says: ${pick(PLACES)} ${pick(ACTS)}
  said: ${dayText(Math.floor(random() * 3000))}
  sources:
    - ${source().yaml}`,
      ),
    ]
    yield [
      `records/pledges/${name}.yaml`,
      list(
        count,
        (at) => `- id: p-${from + at}
  roles: { debtor: actor-${at % 40}, addressee: actor-${(at + 1) % 40} }
  kind: achieve
  made: ${dayText(Math.floor(random() * 3000))}
  if: place.n${(at * 7) % 400}.open and not place.n${(at * 11) % 400}.open
  then: place.n${at % 400}.open
  due: { after: detached, days: 14, said: soon, choice: analyst }
  sources:
    - ${source().yaml}
    - ${source().yaml}`,
      ),
    ]
  }
}

function list(count: number, item: (at: number) => string): string {
  return `${Array.from({ length: count }, (_, at) => item(at)).join('\n')}\n`
}

function dayText(day: number): string {
  return new Date(Date.UTC(1990, 0, 1 + day)).toISOString().slice(0, 10)
}

/** A small generator of numbers in [0, 1): mulberry32 (public domain, Tommy Ettinger). */
function stream(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
