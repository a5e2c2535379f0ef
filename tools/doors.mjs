// Imports every door that the installed package exports, from the folder in which it is installed.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const here = join(process.cwd(), 'package.json')
const manifest = JSON.parse(
  readFileSync(join(process.cwd(), 'node_modules', 'demarche', 'package.json'), 'utf8'),
)
const require = createRequire(here)
for (const door of Object.keys(manifest.exports)) {
  if (door.endsWith('.json') || door.includes('*')) continue
  const path = require.resolve(join('demarche', door))
  const names = Object.keys(await import(pathToFileURL(path).href))
  console.log(`${join('demarche', door)}: ${names.length} names`)
  if (names.length === 0) process.exit(1)
}
