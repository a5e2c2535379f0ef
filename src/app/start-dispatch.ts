/** A report as far as it matters for the question which dispatch it carries. */
export interface Carried {
  readonly id: string
  readonly text: string
  readonly outlet: string | null
  /** The agency whose line stands over the text; null where none does. */
  readonly agency: string | null
  /** What the file itself names as origin. */
  readonly origin: string | null
  /** ISO; null where unknown. */
  readonly published: string | null
}

/** Words of one run; two texts that share half of their runs are one dispatch. */
const RUN = 5
const SHARE = 0.5
const MOST_CHARACTERS = 20_000

/**
 * The origin of each report, by its id. Two papers with one dispatch are one voice and get one origin; two dispatches
 * of one agency are two reports of it and get two. A report that nobody else carries and that names no other outlet as
 * its source needs none.
 */
export function originsOf(reports: readonly Carried[]): ReadonlyMap<string, string> {
  const groups = dispatches(reports)
  const origins = new Map<string, string>()
  const names = groups.map((group) => nameOf(group))
  for (const [at, group] of groups.entries()) {
    const name = names[at] ?? null
    if (name === null) continue
    const isTaken = names.some((other, before) => before !== at && other === name)
    const first = group[0]?.id ?? ''
    for (const one of group) origins.set(one.id, one.origin ?? (isTaken ? `${name} (${first})` : name))
  }
  return origins
}

/** What a dispatch is called: as its file says, by its agency and day, else by the first paper that has it. */
function nameOf(group: readonly Carried[]): string | null {
  const [first] = group
  if (first === undefined) return null
  const given = group.find((one) => one.origin !== null)?.origin
  if (given !== undefined && given !== null) return given
  const agency = group.find((one) => one.agency !== null)?.agency ?? null
  const isAlone = group.length === 1
  if (isAlone && (agency === null || agency === first.outlet)) return null
  const by = agency ?? group.find((one) => one.outlet !== null)?.outlet ?? first.id
  return first.published === null ? by : `${by}, ${first.published}`
}

/** Reports in groups of one dispatch each, in the order in which they came. */
function dispatches(reports: readonly Carried[]): readonly (readonly Carried[])[] {
  const having = new Map<number, number[]>()
  const sizes: number[] = []
  const groupOf: number[] = []
  const groups: Carried[][] = []
  for (const [at, report] of reports.entries()) {
    const runs = runsOf(report.text)
    const shared = new Map<number, number>()
    for (const run of runs)
      for (const other of having.get(run) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1)
    const twin = [...shared].find(
      ([other, count]) => count / Math.min(sizes[other] ?? 0, runs.size) > SHARE,
    )?.[0]
    const group = twin === undefined ? groups.length : (groupOf[twin] ?? groups.length)
    groupOf.push(group)
    if (group === groups.length) groups.push([report])
    else groups[group]?.push(report)
    sizes.push(runs.size)
    for (const run of runs) {
      const list = having.get(run)
      if (list === undefined) having.set(run, [at])
      else list.push(at)
    }
  }
  return groups
}

/** The runs of five words of a text, each as a number. */
function runsOf(text: string): ReadonlySet<number> {
  const words = plainWords(text.slice(0, MOST_CHARACTERS))
  const runs = new Set<number>()
  for (let at = 0; at + RUN <= words.length; at++) runs.add(fingerprint(words.slice(at, at + RUN).join(' ')))
  return runs
}

/** Fowler–Noll–Vo 1a, 32 bits. */
function fingerprint(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** Words without accents, marks and capitals. */
export function plainWords(text: string): readonly string[] {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}
