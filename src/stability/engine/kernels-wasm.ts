/** The bytes of kernels.wat, made by bench/stability/assemble.mjs; a test holds the two together. */
const base64 =
  'AGFzbQEAAAABFwNgA39/fwF/YAV/f39/fwBgBH9/f38AAhIBA2VudgZtZW1vcnkCAQGAgAQDBQQAAAECBzsEEXN3ZWVwSW1w' +
  'cm92ZW1lbnRzAAAKc3dlZXBNb3ZlcwABCnRlc3RTdGF0ZXMAAgliZXN0UmVhY2gAAwr1AwSDAQEHfyAAIAFPBEBBAA8LA0Ag' +
  'ACgCACEDIANBAEgEQEH/////ByEHCyAHIAggA0GAgICABHEbIQggAiADQQJ0aiEEIAQoAgAhBSAFIAggBSAISBshBiAEIAY2' +
  'AgAgCSAFIAZzciEJIAYgByAGIAdIGyEHIABBBGohACAAIAFJDQALIAkLkwEBBX8gACABTwRAQQAPCwNAIAAhA0H/////ByEG' +
  'AkADQCACIAAoAgBBAnRqKAIAIQUgBSAGIAUgBkgbIQYgAEEEaiEAIAAgAU8NASAAKAIAQQBODQALCwNAIAIgAygCAEECdGoh' +
  'BCAHIAQoAgAgBnNyIQcgBCAGNgIAIANBBGohAyADIABJDQALIAAgAUkNAAsgBwuPAQEHfyAAIAFPBEAPCwNAIAAoAgAhBSAF' +
  'QQBIBEBBfyEKCyAKIAsgBUGAgICABHEbIQsgBUECdCEGIAVB/////wNxIQcgBCAHQQV2QQJ0aiEIIAggCCgCACALIAMgBmoo' +
  'AgBMIAd0cjYCACACIAZqKAIAIQkgCSAKIAkgCkobIQogAEEEaiEAIAAgAUkNAAsLSAEDfyAAIAFPBEAPCwNAIAAoAgAhBCAE' +
  'QQJ0IQUgBEEASARAIAIgBWooAgAhBgsgAyAFaiAGNgIAIABBBGohACAAIAFJDQALCw=='

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
