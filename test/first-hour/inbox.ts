/** The five invented reports as files of five forms, in a folder of a disk in memory. */
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { docx, pdf } from './office.ts'

const here = dirname(fileURLToPath(import.meta.url))

function text(...parts: readonly string[]): string {
  return readFileSync(join(here, ...parts), 'utf8')
}

export function inbox(): Readonly<Record<string, Uint8Array>> {
  const plain = (name: string): Uint8Array => new TextEncoder().encode(text('reports', name))
  return {
    '/inbox/1-wire-3-may.txt': plain('1-wire-3-may.txt'),
    '/inbox/2-tribune-5-may.md': plain('2-tribune-5-may.md'),
    '/inbox/3-observer-9-may.html': plain('3-observer-9-may.html'),
    '/inbox/4-review-14-may.docx': docx(text('bodies', '4-review-14-may.txt')),
    '/inbox/5-brief-18-may.pdf': pdf(text('bodies', '5-brief-18-may.txt')),
  }
}
