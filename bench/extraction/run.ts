/*
 * Reads the development texts, and what stands in ../shared beside the checkout if it is there, and prints the scores.
 *   npx tsx bench/extraction/run.ts [--misses] [--held-out] [--write]
 *   npx tsx bench/extraction/run.ts --dir DIR [--errors]
 * --dir scores every NAME.txt of the folder that has a NAME.gold.json beside it, each alone and all together, and nothing
 * else; --errors lists what was missed and what was read wrongly, by layer.
 * --misses lists what was missed in the development texts; the held-out ones never show theirs.
 * --write makes the .txt and .gold.json of each marked text anew.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { goldSchema, readReport } from '../../src/extraction/index.ts'
import { readMarked } from './marked.ts'
import { plover } from './plover.ts'
import { f1, type LayerScore, precision, recall, score, total } from './score.ts'

const goldDocument = await goldSchema()

const texts = new URL('../../test/extraction/texts/', import.meta.url)
const shared = new URL('../../../shared/', import.meta.url)
const args = process.argv.slice(2)

const table = (title: string, scores: readonly LayerScore[]): void => {
  console.log(`\n${title}`)
  for (const s of scores) {
    console.log(
      `  ${s.layer.padEnd(34)} P ${precision(s).toFixed(2)}  R ${recall(s).toFixed(2)}  F1 ${f1(s).toFixed(2)}  (${s.matched} of ${s.gold}, ${s.predicted} read)`,
    )
  }
}

const scoreFolder = (folder: string): void => {
  const files = new Set(readdirSync(folder))
  const names = [...files]
    .filter((name) => name.endsWith('.txt'))
    .map((name) => name.slice(0, -'.txt'.length))
    .filter((name) => files.has(`${name}.gold.json`))
    .sort()
  const all: LayerScore[][] = []
  const errors: string[] = []
  for (const name of names) {
    const gold = goldDocument.parse(JSON.parse(readFileSync(join(folder, `${name}.gold.json`), 'utf8')))
    const text = readFileSync(join(folder, `${name}.txt`), 'utf8')
    const scored = score(gold, readReport(text, { id: name, dateline: { date: gold.dateline.date } }))
    all.push([...scored.scores])
    errors.push(...scored.misses.map((line) => `${line}  [${name}]`))
  }
  if (args.includes('--errors')) for (const line of errors.sort()) console.log(line)
  table(`${folder}: ${names.length} texts`, total(all))
}

const folder = args[args.indexOf('--dir') + 1]
if (args.includes('--dir')) {
  if (folder === undefined || !existsSync(folder)) throw new Error('--dir needs a folder that exists')
  scoreFolder(folder)
  process.exit()
}

const marked = readdirSync(texts).filter((name) => name.endsWith('.marked'))
const read = (prefix: string): LayerScore[] => {
  const all: LayerScore[][] = []
  for (const name of marked.filter((n) => n.startsWith(prefix)).sort()) {
    const id = name.replace('.marked', '')
    const { text, gold } = readMarked(id, readFileSync(new URL(name, texts), 'utf8'))
    if (args.includes('--write')) {
      writeFileSync(new URL(`${id}.txt`, texts), text)
      writeFileSync(new URL(`${id}.gold.json`, texts), `${JSON.stringify(gold, null, 1)}\n`)
    }
    const predicted = readReport(text, { id, dateline: { date: gold.dateline.date } })
    const scored = score(gold, predicted)
    all.push([...scored.scores])
    if (args.includes('--misses') && prefix !== 'held')
      console.log([`\n${id}`, ...scored.misses].join('\n  '))
  }
  return total(all)
}

table('Development texts', read('dev'))
if (args.includes('--held-out') || args.includes('--write')) table('Held-out texts', read('held'))

const missionGold = new URL('reference/gold-mission.json', shared)
if (existsSync(missionGold)) {
  const gold = goldDocument.parse(JSON.parse(readFileSync(missionGold, 'utf8')))
  const text = readFileSync(new URL('mission.txt', shared), 'utf8')
  const scored = score(gold, readReport(text, { id: 'mission', dateline: { date: gold.dateline.date } }))
  if (args.includes('--misses')) console.log(['\nmission', ...scored.misses].join('\n  '))
  table('Mission text', scored.scores)
} else console.log('\nMission text: not found in ../shared beside the checkout; not scored.')

const gsr = new URL('reference/plover-gsr-dev.jsonl', shared)
if (existsSync(gsr)) {
  const result = plover(readFileSync(gsr, 'utf8'))
  if (args.includes('--misses')) console.log(result.misses.join('\n'))
  console.log(
    `\nPLOVER sentences: ${result.sentences}, trigger found ${result.found}, type right given trigger ${(result.typed / result.found).toFixed(2)}, type right of all ${(result.typed / result.sentences).toFixed(2)}`,
  )
} else console.log('\nPLOVER sentences: not found in ../shared beside the checkout; not scored.')
