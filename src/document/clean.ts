/**
 * Making words from outside inert: names, quotes and titles may carry anything.
 *
 * - line ends and tabs become spaces in running text (`cleanText`) or plain line ends (`cleanLines`);
 * - C0 controls become their pictures (U+2400…), DEL `␡`, C1 controls `�`: no escape sequence survives, none vanishes;
 * - bidirectional embeddings, overrides and isolates (U+202A–202E, U+2066–2069) become `�`, so that no word can
 *   reorder its neighbours; the marks U+200E, U+200F and U+061C stay, they reach no further than their word;
 * - lone surrogates become `�`.
 */
const lineEnds = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g
const whitespace = /[\t\n\v\f\r\u0085\u2028\u2029]+/g
const dangerous = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\p{Surrogate}]/gu

/** Running text on one line, without anything that acts. */
export function cleanText(words: string): string {
  return words.replace(whitespace, ' ').replace(dangerous, picture)
}

/** Lines as they are, each without anything that acts; a tab is four spaces. */
export function cleanLines(words: string): readonly string[] {
  return words.replace(lineEnds, '\n').replaceAll('\t', '    ').replace(dangerous, picture).split('\n')
}

function picture(character: string): string {
  const point = character.codePointAt(0) ?? 0
  if (point < 0x20) return String.fromCodePoint(0x2400 + point)
  return point === 0x7f ? '␡' : '�'
}
