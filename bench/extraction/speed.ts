/*
 * How fast reports are read, by what users run: the built program. Build first: npm run build
 *   npx tsx bench/extraction/speed.ts [start] [warm] [linear] [corpus] [megabytes]
 * start: from nothing to the first reading. warm: sentences a second on one core. linear: time when hostile texts double.
 * corpus: reports a second, memory at its highest, over a corpus of so many megabytes (default 20) made from invented names.
 */
import { spawnSync } from 'node:child_process'
import { createWriteStream, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { readReport as ReadReport } from '../../src/extraction/index.ts'

const root = resolve(import.meta.dirname ?? '.', '..', '..')
const program = join(root, 'dist', 'cli', 'main.js')
if (!existsSync(program)) throw new Error('build first: npm run build')
const texts = join(root, 'test', 'extraction', 'texts')
const { readReport } = (await import(join(root, 'dist', 'extraction', 'index.js'))) as {
  readonly readReport: typeof ReadReport
}

/** Processor time of this process, all its threads, in seconds. */
const processor = (since?: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since)
  return (user + system) / 1e6
}
/** Wall and processor seconds of some work. */
const timed = (work: () => void): { readonly wall: number; readonly cpu: number } => {
  const from = performance.now()
  const used = process.cpuUsage()
  work()
  return { wall: (performance.now() - from) / 1000, cpu: processor(used) }
}
const lowest = (list: readonly number[]): string => Math.min(...list).toFixed(2)
const middle = (list: readonly number[]): string =>
  ([...list].sort((a, b) => a - b)[list.length >> 1] ?? 0).toFixed(2)

const dev = [1, 2, 3, 4, 5, 6].map((n) => readFileSync(join(texts, `dev-0${n}.txt`), 'utf8'))

/** A first reading in a process of its own: the program on a file, and the room imported as a library. */
function start(): void {
  const library = `const { readReport } = await import(${JSON.stringify(join(root, 'dist', 'extraction', 'index.js'))})
    readReport('The minister said on Monday that he would withdraw.', { dateline: { date: '1998-06-19' } })`
  const ways: readonly (readonly [string, readonly string[]])[] = [
    ['node -e 0 (floor)', ['-e', '0']],
    ['demarche read FILE --json', [program, 'read', join(texts, 'dev-01.txt'), '--json']],
    ['the library, to the first reading', ['--input-type=module', '-e', library]],
  ]
  const times = ways.map((): number[] => [])
  for (let run = 0; run < 9; run += 1)
    ways.forEach(([name, words], at) => {
      const from = performance.now()
      if (spawnSync(process.execPath, words, { cwd: root }).status !== 0) throw new Error(name)
      times[at]?.push((performance.now() - from) / 1000)
    })
  ways.forEach(([name], at) => {
    const list = times[at] ?? []
    console.log(`${name.padEnd(36)} median ${middle(list)} s, lowest ${lowest(list)} s`)
  })
}

function warm(): void {
  for (let round = 1; round <= 6; round += 1) {
    let sentences = 0
    const { wall, cpu } = timed(() => {
      for (let n = 0; n < 60; n += 1)
        for (const text of dev)
          sentences += readReport(text, { dateline: { date: '2000-01-01' } }).sentences.length
    })
    console.log(
      `round ${round}: ${sentences} sentences, ${Math.round(sentences / wall)} a second by the clock, ${Math.round(sentences / cpu)} by processor time (compiling and collecting in other threads counted)`,
    )
  }
  const long = dev.join('\n\n').repeat(20)
  let sentences = 0
  const { wall } = timed(() => {
    sentences = readReport(long).sentences.length
  })
  console.log(`one report of ${long.length} characters: ${Math.round(sentences / wall)} sentences a second`)
}

const HOSTILE: Readonly<Record<string, string>> = {
  'quotation marks': '"',
  parentheses: '(',
  'nested quotations': '“He said ‘ ’ ”',
  spaces: ' ',
  'line ends': '\n',
  'one word without end': 'a',
  'one sentence without end': 'Russia promised to withdraw its forces and ',
  'promises with conditions': 'Russia will withdraw if NATO agrees. ',
  'names without end': 'Moscow ',
  'pronouns without end': 'he said that ',
  dates: 'June 16, ',
  figures: '1998 ',
  Arabic: 'قال الرئيس إنه ',
  'combining characters': 'e\u0301\u0301',
  emoji: '😀 ',
  'half characters': '\ud800',
  NULs: '\u0000',
  addresses: 'a@b.c/',
}

function linear(): void {
  for (const [name, unit] of Object.entries(HOSTILE)) {
    const seconds = [100_000, 200_000, 400_000].map((size) => {
      const text = unit.repeat(Math.ceil(size / unit.length))
      return timed(() => readReport(text)).cpu
    })
    const ratios = seconds.slice(1).map((one, at) => (one / (seconds[at] ?? 1)).toFixed(1))
    console.log(
      `${name.padEnd(26)} 0.1, 0.2, 0.4 million characters: ${seconds.map((one) => one.toFixed(2)).join(', ')} s, ratios ${ratios.join(', ')}`,
    )
  }
}

/** Invented surnames, so that the vocabulary grows as it does in a real corpus. */
function surname(number: number): string {
  const parts = [
    'ka',
    'ro',
    'mi',
    'ta',
    'len',
    'dor',
    'vi',
    'sha',
    'ne',
    'gor',
    'ba',
    'zu',
    'pe',
    'lis',
    'ant',
    'ber',
  ]
  let name = ''
  for (let rest = (number * 2_654_435_761) >>> 0; rest > 0; rest = Math.floor(rest / 97))
    name += parts[rest % parts.length]
  return name.charAt(0).toUpperCase() + name.slice(1)
}

async function corpus(megabytes: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-speed-'))
  try {
    const from = join(folder, 'in.jsonl')
    const out = join(folder, 'out.jsonl')
    const file = createWriteStream(from)
    let bytes = 0
    let count = 0
    for (; bytes < megabytes * 1e6; count += 1) {
      const text = `${dev[count % dev.length]}\n\n${surname(count)} ${surname(count + 7)} of ${surname(count >> 3)} said on Friday that ${count} people had fled ${surname(count + 3)}.`
      const line = `${JSON.stringify({ id: `r${count}`, text, date: '2001-06-15' })}\n`
      bytes += line.length
      if (!file.write(line)) await new Promise<void>((drained) => file.once('drain', () => drained()))
    }
    await new Promise<void>((closed) => file.end(() => closed()))
    const from_ = performance.now()
    // The process prints its own highest resident memory when it ends.
    const watch = `process.on('exit', () => process.stderr.write('highest ' + Math.round(process.resourceUsage().maxRSS / 1024) + '\\n'))`
    const { status, stderr } = spawnSync(
      process.execPath,
      [
        '--import',
        `data:text/javascript,${encodeURIComponent(watch)}`,
        program,
        'read',
        '--corpus',
        from,
        '--out',
        out,
        '--workers',
        '1',
      ],
      { cwd: root, encoding: 'utf8' },
    )
    if (status !== 0) throw new Error(stderr)
    const seconds = (performance.now() - from_) / 1000
    const highest = /highest (\d+)\s*$/.exec(stderr)?.[1] ?? '?'
    console.log(
      `corpus of ${megabytes} MB: ${count} reports in ${seconds.toFixed(1)} s with one thread, ${Math.round(count / seconds)} reports a second; memory at its highest ${highest} MB`,
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const words = process.argv.slice(2)
const wanted = (name: string): boolean => words.every((word) => /^\d/.test(word)) || words.includes(name)
console.log(
  `Node ${process.versions.node}, ${cpus()[0]?.model ?? 'unknown processor'} × ${cpus().length}, load ${loadavg()[0]?.toFixed(2)}`,
)
if (wanted('start')) start()
if (wanted('warm')) warm()
if (wanted('linear')) linear()
if (wanted('corpus')) await corpus(Number(words.find((word) => /^\d/.test(word)) ?? 20))
