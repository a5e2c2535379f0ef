// Writes the JSON Schemas of the case format to schema/, where editors find them. A test compares.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { jsonSchemas } from '../src/case/load/index.ts'

const folder = fileURLToPath(new URL('../schema/', import.meta.url))
mkdirSync(folder, { recursive: true })
const files = jsonSchemas()
for (const name of readdirSync(folder))
  if (name.endsWith('.schema.json') && !files.has(name)) rmSync(folder + name)
for (const [name, schema] of files) writeFileSync(folder + name, `${JSON.stringify(schema, null, 2)}\n`)
console.log(`schema/: ${files.size} files`)
