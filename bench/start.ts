/**
 * How long a person waits: `npm start` on a warm clone and `demarche brief`, as whole processes, against a bare `node`
 * start, interleaved. Run: npx tsx bench/start.ts [runs]
 */
import { spawnSync } from 'node:child_process'
import { cpus, loadavg } from 'node:os'
import { join, resolve } from 'node:path'

const runs = Number(process.argv[2] ?? 7)
const root = resolve(import.meta.dirname ?? '.', '..')
const main = join(root, 'dist', 'cli', 'main.js')

const commands: readonly { readonly name: string; readonly words: readonly string[] }[] = [
  { name: 'node -e 0 (floor)', words: [process.execPath, '-e', '0'] },
  {
    name: 'demarche brief kosovo-1998',
    words: [process.execPath, main, 'brief', 'kosovo-1998', '--as-of', '1998-06-20'],
  },
  { name: 'demarche ledger kosovo-1998', words: [process.execPath, main, 'ledger', 'kosovo-1998'] },
  { name: 'demarche help', words: [process.execPath, main, 'help'] },
  { name: 'npm start', words: ['npm', '--silent', 'start'] },
]

function time(words: readonly string[]): number {
  const [command = '', ...rest] = words
  const start = performance.now()
  const run = spawnSync(command, rest, { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' })
  if (run.status !== 0) throw new Error(`${words.join(' ')}: ${run.stderr}`)
  return performance.now() - start
}

const times = commands.map(() => [] as number[])
for (const { words } of commands) time(words)
for (let run = 0; run < runs; run++)
  for (const [at, { words }] of commands.entries()) times[at]?.push(time(words))

console.log(
  `Node ${process.versions.node}, ${cpus().length} CPUs, load ${loadavg()[0]?.toFixed(2)}, ${runs} runs, interleaved`,
)
commands.forEach(({ name }, at) => {
  const sorted = [...(times[at] ?? [])].sort((a, b) => a - b)
  const figure = (share: number): string =>
    ((sorted[Math.floor(share * (sorted.length - 1))] ?? 0) / 1000).toFixed(2)
  console.log(`${name.padEnd(30)} median ${figure(0.5)} s   min ${figure(0)}   max ${figure(1)}`)
})
