import { parseSentence } from '../roles.ts'
import { readSentences } from '../tokens.ts'
import { tidy } from './words.ts'

/** A finite clause of a report taken apart, so that it can be said again in the present: “the army had left” → the army, leave. */
export interface FiniteClause {
  readonly subject: string
  /** What is done, from the verb in its bare form to the end: “hand over the guns”, “be freed”. */
  readonly act: string
  readonly negated: boolean
  readonly plural: boolean
}

/** The longest subject, in characters, that is still a subject and no sentence of its own. */
const LONGEST = 80

/** The clause that the words are; null where they are a phrase without a finite verb, or begin with one. */
export function finiteClause(words: string): FiniteClause | null {
  const text = tidy(words)
  const [sentence] = readSentences(text)
  if (sentence === undefined) return null
  const found = parseSentence(sentence).clauses.find(
    ({ verb, relation }) => verb.form === 'finite' && relation !== 'relative' && verb.first > 0,
  )
  const sooner = beforeDeterminer(text) ?? atTheEnd(text)
  if (found === undefined) return sooner
  const { verb } = found
  const first = sentence.tokens[verb.first]
  const head = sentence.tokens[verb.head]
  const last = sentence.tokens[verb.last]
  if (first === undefined || head === undefined || last === undefined) return null
  const subject = tidy(text.slice(0, first.start))
  // A participle further on, as in “releases 40 detained men”, was taken for the verb.
  if (sooner !== null && sooner.subject.length < subject.length) return sooner
  if (subject === '' || subject.length > LONGEST || /[,;:]/.test(subject)) return null
  const after = text.slice(last.end).trimEnd()
  const bare = verb.copula ? 'be' : verb.passive ? `be ${head.lower}` : verb.lemma
  const phrase = found.subjects.at(-1)
  const noun = phrase === undefined ? undefined : sentence.tokens[phrase.head]
  return {
    subject,
    act: tidy(`${bare}${after.startsWith(' ') || after === '' ? after : ` ${after}`}`),
    negated: verb.negated,
    plural:
      found.subjects.length > 1 ||
      /^(?:are|were|have)$/.test(first.lower) ||
      (noun !== undefined && /[^su]s$|^(?:people|police|troops|both|all|they)$/.test(noun.lower)),
  }
}

/** “the government releases 40 prisoners”: a word in -s right before a determiner or number is a verb, whatever its tag. */
function beforeDeterminer(text: string): FiniteClause | null {
  const found =
    /^((?:the|an?|its|his|her|their|\p{Lu}\p{L}+)(?:\s[\p{L}’'-]+){0,4}?)\s(\p{Ll}{2,}[^s\s]s)\s((?:the|an?|its|his|her|their|all|both|any|those|these|\d+)\s.+)$/u.exec(
      text,
    )
  if (found === null) return null
  const [, subject = '', verb = '', after = ''] = found
  return { subject, act: `${bareForm(verb)} ${after}`, negated: false, plural: false }
}

/** “The shelling stops”: a plain noun and one of the few verbs that end a condition, which read as a noun by themselves. */
function atTheEnd(text: string): FiniteClause | null {
  const found =
    /^((?:(?:the|an?|its|his|her|their|all|both)\s)?[\p{L}’'“”"-]+(?:\s[\p{L}’'“”"-]+){0,3})\s(ends?|stops?|ceases?|continues?|resumes?|begins?|starts?|holds?|halts?|fails?|agrees?|leaves?|withdraws?|returns?|disarms?|surrenders?)((?:\s(?:in|on|by|from|at|before|after|to)\s.+)?)$/u.exec(
      text,
    )
  if (found === null) return null
  const [, subject = '', verb = '', after = ''] = found
  if (/\b(?:to|of|in|on|and|for|from|by|with|will|would|not|no)$/.test(subject)) return null
  const plural = !/[^s]s$/.test(verb)
  return { subject, act: `${plural ? verb : bareForm(verb)}${after}`, negated: false, plural }
}

/** releases → release, reaches → reach, carries → carry. */
function bareForm(verb: string): string {
  if (/ies$/.test(verb)) return `${verb.slice(0, -3)}y`
  return /(?:ss|x|ch|sh|o)es$/.test(verb) ? verb.slice(0, -2) : verb.slice(0, -1)
}
