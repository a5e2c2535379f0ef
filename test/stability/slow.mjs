// The contract of the stability engines on many more random conflicts than a normal run takes.
// Run: npm run test:stability [-- count [from]]
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const [count = '100000', from = '1000000'] = process.argv.slice(2)
const root = join(import.meta.dirname, '../..')
const run = spawnSync(
  process.execPath,
  [
    join(root, 'node_modules/vitest/vitest.mjs'),
    'run',
    'test/stability/contract.test.ts',
    'test/stability/coalitions.test.ts',
  ],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, DEMARCHE_STABILITY_MODELS: count, DEMARCHE_STABILITY_FROM: from },
  },
)
process.exitCode = run.status ?? 1
