// The lockfile holds every platform's packages, no download addresses, and nothing that refuses the Node floor.
import { readFileSync } from 'node:fs'

const lock = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'))
const packages = Object.entries(lock.packages)
const problems = []
const names = new Set(packages.map(([path]) => path))

for (const [path, entry] of packages) {
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {}))
    if (!names.has(`node_modules/${name}`) && !names.has(`${path}/node_modules/${name}`))
      problems.push(
        `${path || 'this package'} names ${name}@${range}, which the lockfile lacks: another platform could not install`,
      )
  if (entry.resolved !== undefined)
    problems.push(`${path} carries a download address; install with --omit-lockfile-registry-resolved`)
  if (path !== '' && entry.hasInstallScript && entry.optional !== true && !KNOWN_SCRIPTS().has(path))
    problems.push(`${path} wants an install script`)
  if (path !== '' && entry.engines?.node !== undefined && !accepts(entry.engines.node, [20, 19, 0]))
    problems.push(`${path}@${entry.version} refuses Node 20.19 (${entry.engines.node})`)
}

/** Packages whose install script only speeds things up and is safe to skip. */
function KNOWN_SCRIPTS() {
  return new Set(['node_modules/esbuild', 'node_modules/fsevents'])
}

/** The subset of semver ranges that `engines` fields use: alternatives of comparators, carets, tildes and x-ranges. */
function accepts(range, version) {
  return range.split('||').some((part) => {
    const comparators = part
      .trim()
      .replace(/(>=|<=|>|<|=|\^|~)\s+/g, '$1')
      .split(/\s+/)
      .filter((one) => one !== '')
    return comparators.every((one) => satisfies(one, version))
  })
}

function satisfies(comparator, version) {
  if (comparator === '*' || comparator === 'x') return true
  const found = /^(>=|<=|>|<|=|\^|~)?v?(\d+)(?:\.(\d+|x|\*))?(?:\.(\d+|x|\*))?/.exec(comparator)
  if (found === null) return false
  const [, sign = '', major, minor, patch] = found
  const wanted = [major, minor, patch].map((one) =>
    one === undefined || one === 'x' || one === '*' ? 0 : Number(one),
  )
  const order = compare(version, wanted)
  if (sign === '>=') return order >= 0
  if (sign === '<=') return order <= 0
  if (sign === '>') return order > 0
  if (sign === '<') return order < 0
  if (sign === '^') return order >= 0 && version[0] === wanted[0]
  if (sign === '~') return order >= 0 && version[0] === wanted[0] && version[1] === wanted[1]
  return version[0] === wanted[0] && (minor === undefined || minor === 'x' || version[1] === wanted[1])
}

function compare(a, b) {
  for (let at = 0; at < 3; at++) if (a[at] !== b[at]) return a[at] - b[at]
  return 0
}

for (const problem of problems) console.error(problem)
if (problems.length > 0) process.exit(1)
console.log(`lockfile: ${packages.length - 1} packages, complete for every platform, all accept Node 20.19`)
