/**
 * How long a large case takes to open: 2,000 reports and 20,000 records, cold and when nothing has changed. Each figure
 * is a process of its own, from its start: what a person waits for. CPU time beside it tells a busy machine from a
 * slow program. Aims: under 8 s cold, under 1 s warm.
 *
 * Run: npm run build && npx tsx bench/load.ts [reports] [records]; the folder is made below the system's temporary one.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { largeCase } from './large-case.ts'

const [reports = 2000, records = 20_000] = process.argv.slice(2).map(Number)
const app = new URL('../dist/app/index.js', import.meta.url)
const main = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url))
if (!existsSync(main)) throw new Error('build first: npm run build')

const folder = mkdtempSync(join(tmpdir(), 'demarche-load-'))
try {
  let bytes = 0
  for (const [path, text] of largeCase(reports, records)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
    bytes += text.length
  }
  const megabytes = (bytes / 1e6).toFixed(1)
  console.log(`${reports} reports, ${records} records, ${megabytes} MB`)
  console.log(`Node ${process.versions.node}, ${cpus().length} CPUs, load ${loadavg()[0]?.toFixed(2)}\n`)
  console.log(`${''.padEnd(28)}${'wall'.padStart(8)}${'CPU'.padStart(8)}`)
  measure('open, cold', opening())
  for (let round = 0; round < 3; round++) measure('open, nothing changed', opening())
  writeFileSync(join(folder, 'records', 'issues.yaml'), '- { id: one-more, title: One more }\n')
  measure('open, one file more', opening())
  measure('check, nothing changed', ['--import', reporting(), main, 'check', folder])
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function opening(): readonly string[] {
  const script = `
    const { nodeEffects, openCase } = await import(${JSON.stringify(app.href)})
    const opened = await openCase(${JSON.stringify(folder)}, nodeEffects(() => undefined))
    if (!opened.ok || opened.case.entries.size < ${records}) throw new Error('not opened')`
  return ['--import', reporting(), '--input-type=module', '-e', script]
}

/** A module that prints the process's own times as it ends. */
function reporting(): string {
  const script = `process.on('exit', () => {
    const { user, system } = process.cpuUsage()
    process.stderr.write('\\ntimes ' + performance.now() / 1e3 + ' ' + (user + system) / 1e6)
  })`
  return `data:text/javascript,${encodeURIComponent(script)}`
}

function measure(name: string, words: readonly string[]): void {
  const run = spawnSync(process.execPath, [...words], { encoding: 'utf8', maxBuffer: 1e9 })
  const times = /times ([\d.]+) ([\d.]+)$/.exec(run.stderr)
  if (run.status !== 0 || times === null) throw new Error(run.stdout + run.stderr)
  const seconds = (text: string | undefined): string => `${Number(text).toFixed(2)} s`.padStart(8)
  console.log(`${name.padEnd(28)}${seconds(times[1])}${seconds(times[2])}`)
}
