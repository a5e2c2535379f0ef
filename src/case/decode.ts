import { type Diagnostic, diagnostic } from '../text/index.ts'

/** Bytes as text: UTF-8 without exception; a byte order mark is dropped, CR LF becomes LF. */
export function decode(
  file: string,
  bytes: Uint8Array,
): { readonly text: string } | { readonly finding: Diagnostic } {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return { text: text.includes('\r') ? text.replaceAll('\r\n', '\n') : text }
  } catch {
    return {
      finding: diagnostic(
        'file-not-utf8',
        { file, line: 1, column: 1 },
        { file, offset: firstBadByte(bytes) },
      ),
    }
  }
}

/** The offset of the first byte that is not part of valid UTF-8, by bisection over prefixes. */
function firstBadByte(bytes: Uint8Array): number {
  let low = 0
  let high = bytes.length
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (isPrefix(bytes.subarray(0, middle))) low = middle
    else high = middle - 1
  }
  return low
}

function isPrefix(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}
