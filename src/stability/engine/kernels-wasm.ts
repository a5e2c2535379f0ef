/** The bytes of kernels.wat, made by bench/stability/assemble.mjs; a test holds the two together. */
const base64 =
  'AGFzbQEAAAABIwVgAX8Be2AEf39/fwF/YAV/f39/fwBgBH9/f38AYAN/f38AAhIBA2VudgZtZW1vcnkCAQGAgAQDBwYAAQEC' +
  'AwQHRQURc3dlZXBJbXByb3ZlbWVudHMAAQpzd2VlcE1vdmVzAAIKdGVzdFN0YXRlcwADCWJlc3RSZWFjaAAEB3B1dExhbmUA' +
  'BQqrBQYyAEGAgICAeP0RQf////8H/REgAP0R/QwBAAAAAgAAAAQAAAAIAAAA/U5BAP0R/Tj9UgudAQICfwd7IAAgAU8EQEEA' +
  'DwsgAxAAIQtB/////wf9ESEMA0AgACgCACEEIARBAEgEQCAMIQgLIARBgICAgARxBEAgCCAL/bgBIQkLIAIgBEH/////A3FB' +
  'BHRqIQUgBf0ABAAhBiAGIAn9tgEhByAFIAf9CwQAIAogBiAH/VH9UCEKIAggB/22ASEIIABBBGohACAAIAFJDQALIAr9UwvF' +
  'AQICfwZ7IAAgAU8EQEEADwsgAxAAIQpB/////wf9ESELA0AgACEEIAshCAJAA0AgCCACIAAoAgBB/////wNxQQR0av0ABAD9' +
  'tgEhCCAAQQRqIQAgACABTw0BIAAoAgBBAE4NAAsLIAggCv24ASEIA0AgAiAEKAIAQf////8DcUEEdGohBSAF/QAEACEGIAYg' +
  'CP22ASEHIAUgB/0LBAAgCSAGIAf9Uf1QIQkgBEEEaiEEIAQgAEkNAAsgACABSQ0ACyAJ/VMLjgEBBn8gACABTwRADwsDQCAA' +
  'KAIAIQUgBUEASARAQX8hCQsgCSAKIAVBgICAgARxGyEKIAVB/////wNxIQYgBCAGQQV2QQJ0aiEHIAcgBygCACAKIAMgBkEC' +
  'dGooAgBMIAZ0cjYCACACIAZBBHRqKAIAIQggCCAJIAggCUobIQkgAEEEaiEAIAAgAUkNAAsLUgEDfyAAIAFPBEAPCwNAIAAo' +
  'AgAhBCAEQf////8DcSEFIARBAEgEQCACIAVBAnRqKAIAIQYLIAMgBUEEdGogBjYCACAAQQRqIQAgACABSQ0ACwstACAAIAFP' +
  'BEAPCwNAIAIgACgCADYCACACQRBqIQIgAEEEaiEAIAAgAUkNAAsL'

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
