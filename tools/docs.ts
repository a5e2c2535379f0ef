// Writes docs/cli.md from the verbs and docs/diagnostics.md from the wordings. A test compares.
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { diagnosticsReference } from '../src/cli/diagnostics.ts'
import { cliReference } from '../src/cli/reference.ts'
import { allVerbs } from '../src/cli/verbs/index.ts'

const folder = fileURLToPath(new URL('../docs/', import.meta.url))
mkdirSync(folder, { recursive: true })
writeFileSync(`${folder}cli.md`, cliReference(await allVerbs()))
writeFileSync(`${folder}diagnostics.md`, diagnosticsReference())
console.log('docs/cli.md, docs/diagnostics.md')
