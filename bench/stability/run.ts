/**
 * How fast stability analysis is: five concepts, all parties, all states; statements; single states of huge models; two
 * threads. What the figures mean, and what the memory allows, is in ../README-stability.md.
 *
 * Run: npm run bench -- stability, or npx tsx bench/stability/run.ts [part …]
 */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { load } from './measure.ts'

const parts = ['concepts', 'memory', 'kernels', 'statements', 'large', 'threads'] as const
const wanted = process.argv.slice(2)

for (const part of parts) {
  if (wanted.length > 0 && !wanted.includes(part)) continue
  console.log(`\n-- ${part} (${load()})`)
  // A process of its own for each part, so that its memory can be told.
  const run = spawnSync(process.execPath, ['--import', 'tsx', join(import.meta.dirname, `${part}.ts`)], {
    stdio: 'inherit',
    cwd: join(import.meta.dirname, '../..'),
  })
  if (run.status !== 0) process.exitCode = 1
}
