// Puts the program's modules together, so that it starts in half the time: see docs/decisions/0006. Runs after the
// compiler, whose dist/cli/main.js it replaces; all else that the compiler wrote stays, for those who import the rooms.
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const at = (...parts) => join(root, ...parts)

await build({
  entryPoints: [
    { in: at('src', 'cli', 'main.ts'), out: 'cli/main' },
    // Beside the chunks, since the module that starts it finds it beside itself.
    { in: at('src', 'app', 'corpus-worker.ts'), out: 'chunks/corpus-worker' },
  ],
  outdir: at('dist'),
  // As deep below dist as the rooms, so that paths from a module to the package's root hold.
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  // A verb's modules are loaded when the verb is named, as before.
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // Packages stay in node_modules: their licences and versions stay visible.
  packages: 'external',
  // Names and comments that say which file a line is from stay, so that a stack trace can be read.
  minify: false,
  logLevel: 'warning',
})
