/**
 * How long a large case takes to open: 2,000 reports and 20,000 records, cold and from the cache.
 * Run: npx tsx bench/load.ts [reports] [records]; it writes the folder below the system's temporary folder.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { largeCase } from './large-case.ts'

const [reports = 2000, records = 20_000] = process.argv.slice(2).map(Number)
const root = resolve(import.meta.dirname ?? '.', '..')
const main = join(root, 'dist', 'cli', 'main.js')
if (!existsSync(main)) throw new Error('build first: npm run build')

const folder = mkdtempSync(join(tmpdir(), 'demarche-load-'))
try {
  for (const [path, text] of largeCase(reports, records)) {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  console.log(
    `${reports} reports, ${records} records; Node ${process.versions.node}, ${cpus().length} CPUs, load ${loadavg()[0]?.toFixed(2)}`,
  )
  const time = (name: string): void => {
    const start = performance.now()
    const run = spawnSync(process.execPath, [main, 'check', folder], { encoding: 'utf8' })
    const took = performance.now() - start
    console.log(
      `${name.padEnd(24)} ${(took / 1000).toFixed(2)} s   ${run.stdout.trim().split('\n').at(-1)?.replace(folder, '')}`,
    )
    if (run.status !== 0) throw new Error(run.stdout + run.stderr)
  }
  time('cold')
  time('nothing changed')
  time('nothing changed')
} finally {
  rmSync(folder, { recursive: true, force: true })
}
