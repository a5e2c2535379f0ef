// Assemble src/stability/engine/kernels.wat into kernels-wasm.ts. Run: node bench/stability/assemble.mjs
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import wabt from 'wabt'

const folder = join(import.meta.dirname, '../../src/stability/engine')
const module = (await wabt()).parseWat('kernels.wat', readFileSync(join(folder, 'kernels.wat'), 'utf8'))
module.validate()
const bytes = Buffer.from(module.toBinary({}).buffer)
const lines = bytes.toString('base64').match(/.{1,96}/g) ?? []
writeFileSync(
  join(folder, 'kernels-wasm.ts'),
  `/** The bytes of kernels.wat, made by bench/stability/assemble.mjs; a test holds the two together. */
const base64 =
  ${lines.map((line) => `'${line}'`).join(' +\n  ')}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** The assembled module. */
export function wasmBytes(): Uint8Array {
  const text = base64.replace(/=+$/, '')
  const bytes = new Uint8Array(Math.floor((text.length * 6) / 8))
  let bits = 0
  let held = 0
  let at = 0
  for (const letter of text) {
    held = (held << 6) | alphabet.indexOf(letter)
    bits += 6
    if (bits < 8) continue
    bits -= 8
    bytes[at++] = (held >>> bits) & 255
  }
  return bytes
}
`,
)
