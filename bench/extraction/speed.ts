/*
 * Start-up time and sentences per second on one core: npx tsx bench/extraction/speed.ts
 */
import { readFileSync } from 'node:fs'

const before = process.cpuUsage()
const { readReport } = await import('../../src/extraction/index.ts')
readReport('The minister said on Monday that he would withdraw.', { dateline: { date: '1998-06-19' } })
console.log(
  `start-up, to the first reading done, processor time: ${(process.cpuUsage(before).user / 1e6).toFixed(2)} s`,
)

/** Processor time of this process, so that other work on the machine does not count. */
const cpuSeconds = (since: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since)
  return (user + system) / 1e6
}

const texts = ['dev-01', 'dev-02', 'dev-03', 'dev-04', 'dev-05', 'dev-06'].map((id) =>
  readFileSync(new URL(`../../test/extraction/texts/${id}.txt`, import.meta.url), 'utf8'),
)
for (let round = 0; round < 3; round += 1) {
  let sentences = 0
  const start = process.cpuUsage()
  for (let n = 0; n < 60; n += 1) {
    for (const text of texts)
      sentences += readReport(text, { dateline: { date: '2000-01-01' } }).sentences.length
  }
  const seconds = cpuSeconds(start)
  console.log(
    `round ${round + 1}: ${sentences} sentences in ${seconds.toFixed(2)} s, ${Math.round(sentences / seconds)} a second`,
  )
}
const long = texts.join('\n\n').repeat(20)
const start = process.cpuUsage()
const n = readReport(long).sentences.length
console.log(
  `one report of ${long.length} characters: ${Math.round(n / cpuSeconds(start))} sentences a second`,
)
