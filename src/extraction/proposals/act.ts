import { tag } from '../tagger/index.ts'
import { finiteClause } from './clause.ts'
import { baseOf, headOf, tidy } from './words.ts'

/** What somebody is to do, as an analyst would write it out of a report's words. */
export interface Act {
  /** The verb in its bare form and what follows: withdraw troops from the valley. */
  readonly verb: string
  /** The same as a noun phrase: withdrawal of troops from the valley. */
  readonly noun: string
  readonly negated: boolean
}

/** Nouns of acts, and the verb of each. */
const NOMINAL: Readonly<Record<string, string>> = {
  withdrawal: 'withdraw',
  release: 'release',
  deployment: 'deploy',
  lifting: 'lift',
  return: 'return',
  removal: 'remove',
  end: 'end',
  halt: 'halt',
  cessation: 'end',
  start: 'start',
  pullback: 'pull back',
  pullout: 'pull out',
  resumption: 'resume',
  opening: 'open',
  closure: 'close',
  suspension: 'suspend',
  disarmament: 'disarm',
  implementation: 'carry out',
  establishment: 'set up',
  creation: 'set up',
  formation: 'form',
  exchange: 'exchange',
}

/** Verbs whose noun reads better than their -ing form. */
const NOUN_OF: Readonly<Record<string, string>> = {
  withdraw: 'withdrawal',
  release: 'release',
  deploy: 'deployment',
  lift: 'lifting',
}

/** What one does with a thing that is promised or threatened by its name alone; anything else is brought about. */
const DONE_WITH: readonly (readonly [head: RegExp, verb: string])[] = [
  [/^(?:sanction|embargo|blockade|curfew|measure)s?$/, 'impose'],
  [/^(?:ceasefire|cease-fire|truce|armistice|pause|moratorium)s?$/, 'observe'],
  [/^(?:talk|negotiation|election|meeting|referendum|summit|dialogue|consultation|vote)s?$/, 'hold'],
  [/^(?:accord|agreement|deal|plan|pact|treaty|protocol|timetable|roadmap|resolution)s?$/, 'carry out'],
  [
    /^(?:aid|help|support|assistance|access|passage|guarantee|money|funds?|troops?|observers?|monitors?)s?$/,
    'provide',
  ],
  [/^(?:amnesty|autonomy|asylum|immunity|permission|concession)s?$/, 'grant'],
  [/^(?:inquir(?:y|ies)|investigations?|probes?|hearings?|conferences?)$/, 'hold'],
  [/^(?:attack|strike|offensive|operation|campaign)s?$/, 'launch'],
  [/^(?:steps?|action|reprisals?|revenge)$/, 'take'],
]

/** Words between “to” and the verb that add nothing to the act. */
const PASSED_OVER =
  /^(?:also|still|even|now|then|instead|therefore|soon|just|simply|indeed|once again|again)\s+/i

const MODAL =
  /^(?:will|would|shall|should|could|can|may|might|must|is to|are to|was to|were to|’ll|'ll)\s+(never\s+|not\s+|no longer\s+)?(.+)$/i

/** The content of a promise as an act, from “to withdraw …”, “it would leave …”, “the withdrawal of …”, “leaving …”. */
export function actOf(content: string): Act {
  const text = tidy(content).replace(/^that\s+/i, '')
  const to = /^((?:not|never)\s+)?to\s+((?:not|never)\s+)?(.+)$/i.exec(text)
  if (to !== null && isVerb(to[3] ?? '')) return fromVerb(to[3] ?? '', (to[1] ?? to[2]) !== undefined)
  const modal = MODAL.exec(text)
  if (modal !== null) return fromVerb(modal[2] ?? '', modal[1] !== undefined)
  const nominal = fromNominal(text)
  if (nominal !== null) return nominal
  const ing = /^(not\s+)?(\p{Ll}{2,}ing)\b(.*)$/u.exec(text)
  if (ing !== null && !DONE_WITH.some(([head]) => head.test(ing[2] ?? ''))) {
    const after = ing[3] ?? ''
    return {
      verb: tidy(`${baseOfIng(ing[2] ?? '')}${after}`),
      noun: text,
      negated: ing[1] !== undefined,
    }
  }
  const clause = finiteClause(text)
  if (clause !== null) return fromVerb(clause.act, clause.negated)
  if (isVerb(text)) return fromVerb(text, false)
  const thing = text.replace(/^to\s+/i, '')
  return { verb: `${doneWith(thing)} ${thing}`, noun: thing.replace(/^(?:the|an?)\s+/i, ''), negated: false }
}

/** “The full withdrawal of troops”, “withdrawal from the valley”: a noun that is an act. */
function fromNominal(text: string): Act | null {
  const found =
    /^(?:the|an?|its|his|her|their)?\s*((?:[\p{Ll}-]+\s+)?)(\p{Ll}+)\s+(of|to|from|in|with|at|on)\s+(.+)$/u.exec(
      text,
    )
  if (found === null) return null
  const [, adjective = '', word = '', preposition = '', rest = ''] = found
  const ing = preposition === 'of' && word.endsWith('ing')
  const verb = NOMINAL[word] ?? (ing ? baseOfIng(word) : null)
  if (verb === null) return null
  return {
    verb: preposition === 'of' || preposition === 'to' ? `${verb} ${rest}` : `${verb} ${preposition} ${rest}`,
    noun: tidy(`${adjective.trim()} ${word} ${preposition} ${rest}`),
    negated: false,
  }
}

function fromVerb(words: string, negated: boolean): Act {
  // “It would ‘immediately open’ the road”: a mark before the verb is no part of it; with one end gone, so is the other.
  const marked = /^["“‘']/.test(words)
  const text = (marked ? words.replace(/["“”‘]|^'|'$/g, '') : words).replace(PASSED_OVER, '')
  const { adverbs, verb, after } = parts(text)
  const noun = NOUN_OF[verb]
  const said =
    noun !== undefined && after !== '' && adverbs === '' && !/^(?:from|in|to|by|on|with)\b/.test(after)
      ? `${noun} of ${after}`
      : tidy(`${adverbs} ${gerund(verb)} ${after}`)
  return { verb: text, noun: negated ? `not ${said}` : said, negated }
}

/** A verb phrase cut at its verb; adverbs in -ly may stand before it. */
function parts(phrase: string): { readonly adverbs: string; readonly verb: string; readonly after: string } {
  const found = /^((?:\p{L}+ly\s+)*)(\S+)\s*(.*)$/u.exec(phrase)
  const adverbs = (found?.[1] ?? '').trim()
  // “apply sanctions”, “rely on”: verbs in -ly are no adverbs.
  if (/^(?:apply|rely|reply|supply|comply|multiply|fly|ally)$/i.test(adverbs.split(' ').at(-1) ?? '')) {
    const [verb = '', ...rest] = phrase.split(' ')
    return { adverbs: '', verb, after: rest.join(' ') }
  }
  return { adverbs, verb: found?.[2] ?? '', after: found?.[3] ?? '' }
}

/** Whether a phrase begins with a verb in its bare form, as after “to”. */
export function isVerb(phrase: string): boolean {
  const { verb } = parts(phrase.replace(PASSED_OVER, ''))
  if (!/^\p{Ll}[\p{Ll}-]*$/u.test(verb)) return false
  if (/-to-/.test(verb)) return false
  if (/\p{Ll}{3,}ing$/u.test(verb) && !/^(?:bring|string|swing|spring|cling|fling|wring)$/.test(verb))
    return false
  if (
    /(?:[^s]s|tion|ment|ness|ity)$/.test(verb) &&
    !/^(?:focus|mention|question|cement|implement)$/.test(verb)
  )
    return false
  const [, token] = tag(`to ${phrase.replace(PASSED_OVER, '')}`).filter(({ pos }) => pos !== 'ADV')
  if (token === undefined) return false
  // “Detailed proposals”: a participle is no bare form.
  if (/ed$/.test(verb) && token.lemma !== verb) return false
  return token.pos === 'VERB' || token.pos === 'AUX'
}

function doneWith(thing: string): string {
  const head =
    thing
      .split(/\s(?:of|on|in|to|from|for|with|against|between|over|about|under|aimed|that|which)\s/)[0]
      ?.split(' ')
      .at(-1)
      ?.toLowerCase() ?? headOf(thing)
  return DONE_WITH.find(([pattern]) => pattern.test(head))?.[1] ?? 'bring about'
}

function baseOfIng(word: string): string {
  const token = tag(`They are ${word} it.`)[2]
  return token !== undefined && token.lemma !== word ? token.lemma : baseOf(word.slice(0, -3))
}

/** Verbs of more than one syllable that double their last letter; British spelling doubles the l. */
const DOUBLES =
  /^(?:begin|permit|admit|submit|commit|omit|transmit|refer|transfer|confer|defer|prefer|occur|recur|deter|regret|forget|equip|abet|control|travel|cancel|signal|compel|expel|propel|repel|patrol|model|label|quit|set up|overrun|forbid|embed)$/

/** withdraw → withdrawing, release → releasing, stop → stopping, lie → lying. */
export function gerund(verb: string): string {
  if (verb === 'be') return 'being'
  if (/ie$/.test(verb)) return `${verb.slice(0, -2)}ying`
  if (/[^eoy]e$/.test(verb)) return `${verb.slice(0, -1)}ing`
  if (DOUBLES.test(verb) || /^(?:[^aeiou]*)[aeiou][bdgmnpt]$|^(?:war|bar|stir|occur)$/.test(verb))
    return `${verb}${verb.at(-1)}ing`
  return `${verb}ing`
}

/** withdraw → withdraws; with a plural subject it stays. Adverbs before the verb stay where they are. */
export function present(verbPhrase: string, plural: boolean): string {
  const { adverbs, verb, after } = parts(verbPhrase)
  const said = verb === 'be' ? (plural ? 'are' : 'is') : plural ? verb : thirdPerson(verb)
  return tidy(`${adverbs} ${said} ${after}`)
}

function thirdPerson(verb: string): string {
  if (verb === 'have') return 'has'
  if (/(?:s|x|z|ch|sh|o)$/.test(verb)) return `${verb}es`
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`
  return `${verb}s`
}
