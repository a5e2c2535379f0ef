/** English morphology, as far as drafts of records need it: clauses that an analyst would write, out of a report's words. */

const LIGHT = new Set([
  'launch',
  'open',
  'start',
  'begin',
  'hold',
  'make',
  'resume',
  'enter',
  'have',
  'do',
  'take',
  'bring',
  'come',
])

/** Words of different form and one meaning in the field. */
const SAME: Readonly<Record<string, string>> = {
  withdrawal: 'withdraw',
  pullback: 'withdraw',
  pullout: 'withdraw',
  leave: 'withdraw',
  negotiation: 'talk',
  negotiate: 'talk',
  dialogue: 'talk',
  troop: 'force',
  soldier: 'force',
  army: 'force',
  free: 'release',
  ceasefire: 'truce',
  deployment: 'deploy',
  disarmament: 'disarm',
  violence: 'attack',
}

const STOP = new Set(
  'a an the of to in on at by for from with and or its his her their he she it they that this these those will would shall not no be is are was were has have had if unless until than as into out up all any some who which said says'.split(
    ' ',
  ),
)

const PAST: Readonly<Record<string, string>> = {
  met: 'meet',
  said: 'say',
  told: 'tell',
  made: 'make',
  sent: 'send',
  flew: 'fly',
  went: 'go',
  came: 'come',
  began: 'begin',
  fought: 'fight',
  struck: 'strike',
  shot: 'shoot',
  took: 'take',
  held: 'hold',
  left: 'leave',
  gave: 'give',
  withdrew: 'withdraw',
  broke: 'break',
  kept: 'keep',
  put: 'put',
}

/** The bare form of a word, for comparing: withdrawing, withdrawal and withdraws are one. */
export function stem(word: string): string {
  let bare = word.toLowerCase().replace(/[^\p{L}\p{N}-]/gu, '')
  bare = PAST[bare] ?? bare
  const same = SAME[bare]
  if (same !== undefined) return same
  if (bare.endsWith('ies') && bare.length > 4) bare = `${bare.slice(0, -3)}y`
  else if (/(ss|x|ch|sh)es$/.test(bare)) bare = bare.slice(0, -2)
  else if (/[^su]s$/.test(bare) && bare.length > 3) bare = bare.slice(0, -1)
  else if (bare.endsWith('ing') && bare.length > 5) bare = baseOf(bare.slice(0, -3))
  else if (bare.endsWith('ed') && bare.length > 4) bare = baseOf(bare.slice(0, -2))
  return SAME[bare] ?? bare
}

/** A stem without its -ing or -ed, spelt as the verb: releas → release, stopp → stop. */
export function baseOf(cut: string): string {
  if (/([bdgmnprt])\1$/.test(cut)) return cut.slice(0, -1)
  if (
    /(?:[aeiou][cgsvz]|at|dg|[rln]c|[aeo]u[s]|[bdgkptz]l|[iy]s|[^aeiou]iv|us|nu)$/.test(cut) &&
    !/(?:eet|eat|oat|ss)$/.test(cut)
  )
    return `${cut}e`
  return cut
}

/** The words that carry meaning, as stems, in order. */
export function keyWords(text: string): readonly string[] {
  return text
    .split(/[^\p{L}\p{N}'’-]+/u)
    .map((word) => word.replace(/['’]s?$/, ''))
    .filter((word) => word.length > 1 && !STOP.has(word.toLowerCase()) && !/^\d+$/.test(word))
    .map(stem)
    .filter((word) => word !== '' && !STOP.has(word))
}

/** The first word that says what is done; verbs that only carry a noun are passed over. */
export function headOf(text: string): string {
  const words = keyWords(text)
  return words.find((word) => !LIGHT.has(word)) ?? words[0] ?? ''
}

/** Whether two contents are about the same act: one head in common, and one more word where both have more. */
export function sameAct(left: string, right: string): boolean {
  const a = new Set(keyWords(left).filter((word) => !LIGHT.has(word)))
  const b = new Set(keyWords(right).filter((word) => !LIGHT.has(word)))
  const heads = headOf(left)
  if (heads === '' || !(b.has(heads) || a.has(headOf(right)))) return false
  const shared = [...a].filter((word) => b.has(word)).length
  return Math.min(a.size, b.size) <= 2 || shared >= 2
}

/** How alike two contents are, 0 to 1 (Jaccard over key words). */
export function alike(left: string, right: string): number {
  const a = new Set(keyWords(left))
  const b = new Set(keyWords(right))
  const shared = [...a].filter((word) => b.has(word)).length
  const all = new Set([...a, ...b]).size
  return all === 0 ? 0 : shared / all
}

/** the rebels’, Varga’s. */
export function possessive(name: string): string {
  return /s$/.test(name) && /^(?:the|both|all) /.test(name) ? `${name}’` : `${name}’s`
}

/** “Lift its objection”, “dropped the demand”: the words before an objection or demand that is given up. */
export function givesUp(before: string): boolean {
  return /\b(?:lift|drop|withdr[ae]w|withdrew|give up|gave up|abandon|end|waive|overcome|reconsider)\w*\s+(?:its|his|her|their|the|any|all)\s*$/i.test(
    before,
  )
}

/** White space folded; the marks, stops and conjunctions that a cut leaves at the ends are dropped. */
export function tidy(text: string): string {
  const plain = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[,;:.\s]+|[,;:.\s]+$/g, '')
    .replace(/[,\s]+(?:and|or|but)$/i, '')
  const open = (plain.match(/[“"«]/g) ?? []).length
  const close = (plain.match(/[”"»]/g) ?? []).length
  const straight = (plain.match(/"/g) ?? []).length
  if (straight % 2 === 1) return plain.replace(/"/g, '')
  return open === close || straight > 0 ? plain : plain.replace(/[“”«»]/g, '')
}

/** Whether a quote begins with a verb in the past tense, so that a subject before it makes a sentence. */
export function beginsPast(text: string): boolean {
  const first = (text.split(/\s/)[0] ?? '').toLowerCase()
  return PAST[first] !== undefined || /^[a-z]{2,}ed$/.test(first)
}

/** An id out of words: at most `most` of them, accents dropped. */
export function slug(text: string, most = 4): string {
  const words = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && !STOP.has(word))
  const joined = words.slice(0, most).join('-').slice(0, 48).replace(/-+$/, '')
  return /^[a-z]/.test(joined) ? joined : `x-${joined === '' ? 'unnamed' : joined}`
}
