// Installs what is missing and, with `build`, builds what changed. Node built-ins only: it runs before npm has installed anything.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const at = (...parts) => join(root, ...parts)
const LOCK = at('.install.lock')
const STALE_AFTER_MS = 10 * 60 * 1000

/** A sentence for the person at the keyboard; thrown, so that the lock is given back on the way out. */
class Trouble extends Error {}

function stop(sentence) {
  throw new Trouble(sentence)
}

process.on('uncaughtException', (error) => {
  process.stderr.write(`${error instanceof Trouble ? error.message : error.stack}\n`)
  process.exitCode = 1
})

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19))
  stop(`Demarche needs Node 20.19 or later; this is Node ${process.versions.node}.`)

function sleep(milliseconds) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
}

/** One run at a time installs or builds; a second waits for the first. Only EEXIST means that somebody is at it. */
function withLock(work) {
  for (;;) {
    try {
      mkdirSync(LOCK)
      break
    } catch (error) {
      if (error.code !== 'EEXIST')
        stop(`Cannot write in ${root} (${error.code}): a first run installs and builds here.`)
      const age = existsSync(LOCK) ? Date.now() - statSync(LOCK).mtimeMs : 0
      if (age > STALE_AFTER_MS) rmSync(LOCK, { recursive: true, force: true })
      else sleep(200)
    }
  }
  try {
    work()
  } finally {
    rmSync(LOCK, { recursive: true, force: true })
  }
}

function read(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : ''
}

function installStamp() {
  return createHash('sha256')
    .update(readFileSync(at('package-lock.json')))
    .update(`${process.platform} ${process.arch}`)
    .digest('hex')
}

function npm(...args) {
  const direct = process.env.npm_execpath
  const found = direct?.endsWith('js')
    ? spawnSync(process.execPath, [direct, ...args], { cwd: root, stdio: ['ignore', 2, 2] })
    : spawnSync('npm', args, { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' })
  if (found.status !== 0)
    stop('Installing the packages failed; the message above says why. Nothing else was changed.')
}

function install() {
  const stamp = installStamp()
  if (read(at('node_modules', '.stamp')) === stamp) return
  process.stderr.write('Installing packages …\n')
  npm(
    'ci',
    '--ignore-scripts',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  )
  writeFileSync(at('node_modules', '.stamp'), stamp)
}

function* filesBelow(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) =>
    a.name < b.name ? -1 : 1,
  )) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* filesBelow(path)
    else yield path
  }
}

function buildStamp() {
  const hash = createHash('sha256')
  for (const path of [
    at('package-lock.json'),
    at('tsconfig.json'),
    at('tsconfig.build.json'),
    at('tools', 'bundle.mjs'),
    ...filesBelow(at('src')),
  ]) {
    if (path.endsWith('.test.ts')) continue
    hash.update(path.slice(root.length)).update(readFileSync(path))
  }
  return hash.digest('hex')
}

function build() {
  const stamp = buildStamp()
  if (read(at('dist', '.stamp')) === stamp) return
  process.stderr.write('Building …\n')
  rmSync(at('dist'), { recursive: true, force: true })
  const compiler = at('node_modules', 'typescript', 'bin', 'tsc')
  for (const step of [[compiler, '-p', at('tsconfig.build.json')], [at('tools', 'bundle.mjs')]]) {
    const found = spawnSync(process.execPath, step, { cwd: root, stdio: ['ignore', 2, 2] })
    if (found.status !== 0) stop('The build failed; the message above says where.')
  }
  writeFileSync(at('dist', '.stamp'), stamp)
}

const wanted = process.argv[2]
const current =
  read(at('node_modules', '.stamp')) === installStamp() &&
  (wanted !== 'build' || read(at('dist', '.stamp')) === buildStamp())
if (!current)
  withLock(() => {
    install()
    if (wanted === 'build') build()
  })
