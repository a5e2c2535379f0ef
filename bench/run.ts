/**
 * Runs every benchmark in turn, each in a process of its own, and prints what it prints. One benchmark a promise.
 * Run: npm run bench [-- name …]
 */
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { join, resolve } from 'node:path'

const folder = resolve(import.meta.dirname ?? '.')
const wanted = process.argv.slice(2)

/** Files that are parts of benchmarks, not benchmarks. */
const PARTS: ReadonlySet<string> = new Set([
  'run.ts',
  'large-case.ts',
  'case-in-memory.ts',
  'promises-and-events.ts',
  'one-event-more.ts',
  'hard-histories.ts',
])

const single = readdirSync(folder).filter((name) => name.endsWith('.ts') && !PARTS.has(name))
const grouped = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && readdirSync(join(folder, entry.name)).includes('run.ts'))
  .map((entry) => join(entry.name, 'run.ts'))

const benches = [...single, ...grouped].filter(
  (name) => wanted.length === 0 || wanted.some((one) => name.startsWith(one)),
)

console.log(
  `${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${cpus()[0]?.model ?? 'unknown processor'} × ${cpus().length}`,
)
let failed = 0
for (const bench of benches) {
  console.log(`\n== ${bench} (load ${loadavg()[0]?.toFixed(2)})`)
  const run = spawnSync(process.execPath, ['--import', 'tsx', join(folder, bench)], {
    stdio: 'inherit',
    cwd: resolve(folder, '..'),
  })
  if (run.status !== 0) failed += 1
}
if (failed > 0) process.exitCode = 1
