import { readFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const source = resolve(dirname(fileURLToPath(import.meta.url)), '..', 'src')

/** Every package that a file pulls in before any of its code runs, with the chain of files that leads there. */
function packagesBehind(entries: readonly string[]): ReadonlyMap<string, string> {
  const seen = new Set<string>()
  const packages = new Map<string, string>()
  const visit = (file: string, chain: readonly string[]): void => {
    if (seen.has(file)) return
    seen.add(file)
    const here = [...chain, relative(source, file)]
    const text = readFileSync(file, 'utf8').replace(/^(?:import|export) type [^;]*?from '[^']+'$/gms, '')
    for (const found of text.matchAll(/^(?:import|export)\b[^;]*?\bfrom '([^']+)'|^import '([^']+)'/gms)) {
      const target = found[1] ?? found[2] ?? ''
      if (target.startsWith('.')) visit(resolve(dirname(file), target), here)
      else if (!target.startsWith('node:') && !packages.has(target)) packages.set(target, here.join(' → '))
    }
  }
  for (const entry of entries) visit(resolve(source, entry), [])
  return packages
}

/** Costs a tenth of a second and more each: schemas, the YAML parser. */
const HEAVY = ['zod', 'yaml']

describe('a start with a warm cache', () => {
  it.each([
    ['the program', ['cli/main.ts']],
    ['the brief', ['cli/verbs/brief.ts', 'brief/index.ts', 'ledger/index.ts', 'document/index.ts']],
    ['the door of case', ['case/index.ts']],
    ['the door of app', ['app/index.ts']],
    ['reading a report', ['cli/verbs/read.ts', 'cli/reading.ts', 'app/first-hour.ts', 'extraction/index.ts']],
  ])('%s loads neither schemas nor YAML', (_, entries) => {
    const heavy = [...packagesBehind(entries)].filter(([name]) => HEAVY.includes(name))
    expect(heavy.map(([name, chain]) => `${name}: ${chain}`)).toEqual([])
  })

  it('does find them where they are needed', () => {
    expect([...packagesBehind(['case/load/index.ts']).keys()].sort()).toEqual(['yaml', 'zod'])
  })
})
