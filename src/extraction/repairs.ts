/*
 * Corrections of the tagger's usual mistakes around our verbs. Each rule looks at a token and its neighbours only.
 */
import type { Sentence, Token } from './tokens.ts'

const POSSESSIVES = new Set(['its', 'his', 'her', 'their', 'our', 'my', 'your'])
const NOUN_OR_VERB = new Set(
  'welcome visit host sanction exit demand attack talk claim report plan promise pledge call threat offer move visit strike raid clash protest request appeal vote aim hope fear need warning support return release charge fight advance retreat march ban block halt stop end start launch push press pressure order rule force delay doubt view reply answer comment remark act step deal trade cut rise fall decline drop increase mediation control contact exchange guarantee assault bombing shelling killing offensive ceasefire work progress effort'.split(
    ' ',
  ),
)
const SPEECH = new Set(
  'say tell claim report warn urge want demand insist plan call accuse deny reject refuse back blame vow pledge'.split(
    ' ',
  ),
)
const ATTITUDE_BASE = new Set([
  'fear',
  'hope',
  'doubt',
  'claim',
  'demand',
  'report',
  'plan',
  'question',
  'say',
  'back',
])
const DEMONSTRATIVES = new Set(['that', 'this'])
const NON_VERBS = new Set(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'])
const BASE_AFTER_MODAL = new Set(['NOUN', 'ADJ', 'PROPN', 'ADP'])

const isNominalTag = (pos: string | undefined): boolean => pos === 'NOUN' || pos === 'PROPN'

/** Repairs the tags of one sentence in place (its tokens are not yet shared when this runs). */
export const repairTags = (sentence: Sentence): void => {
  const tokens = sentence.tokens
  const at = (i: number): Token | undefined => tokens[i]
  for (const token of tokens) {
    const before = at(token.i - 1)
    const after = at(token.i + 1)
    const { lower } = token
    if (POSSESSIVES.has(lower)) token.pos = 'PRON'
    const determined =
      before !== undefined && (before.pos === 'DET' || POSSESSIVES.has(before.lower) || before.lower === "'s")
    if (
      lower === 'that' &&
      token.pos === 'SCONJ' &&
      before !== undefined &&
      before.pos === 'VERB' &&
      after?.pos === 'NOUN' &&
      !/s$/.test(after.lower)
    ) {
      const next = at(token.i + 2)
      if (next === undefined || !['AUX', 'VERB'].includes(next.pos)) token.pos = 'DET'
    } else if (
      DEMONSTRATIVES.has(lower) &&
      token.pos === 'DET' &&
      after !== undefined &&
      ['PROPN', 'PRON', 'DET'].includes(after.pos)
    ) {
      token.pos = 'SCONJ'
    }
    if (lower === 'that' && token.pos === 'DET' && after?.pos === 'NOUN' && /[^s]s$/.test(after.lower))
      token.pos = 'SCONJ'
    // "make sure Ruritania's army leaves": no adjective of the name that follows
    if (lower === 'sure' && (before?.lemma === 'make' || before?.lemma === 'be') && token.pos === 'ADJ')
      token.pos = 'ADV'
    if (lower === 'clear' && token.pos === 'VERB' && before?.lower !== 'to') token.pos = 'ADJ'
    if (lower === 'provided' && (after?.lower === 'that' || before?.lower === ',') && token.pos === 'VERB')
      token.pos = 'SCONJ'
    if (
      (lower === 'unless' || lower === 'until' || lower === 'if' || lower === 'because') &&
      token.pos !== 'SCONJ'
    )
      token.pos = 'SCONJ'
    if (
      lower === 'provided' &&
      token.pos === 'VERB' &&
      before !== undefined &&
      ['NOUN', 'PROPN'].includes(before.pos) &&
      after !== undefined &&
      ['PROPN', 'PRON', 'DET', 'NOUN'].includes(after.pos)
    ) {
      // "to join the talks provided Tehran suspended…": a verb of its own follows
      const clause = tokens.slice(token.i + 1, token.i + 8)
      const end = clause.findIndex((t) => t.pos === 'PUNCT')
      if (
        (end < 0 ? clause : clause.slice(0, end)).some((t) => t.pos === 'VERB' || t.pos === 'AUX') &&
        tokens.slice(0, token.i).some((t) => t.pos === 'VERB' || t.pos === 'AUX')
      )
        token.pos = 'SCONJ'
    }
    if (NON_VERBS.has(lower)) token.pos = 'PROPN'
    // ", warning they would strike": what is said follows
    if (
      token.pos === 'NOUN' &&
      (lower === 'warning' || lower === 'fearing') &&
      before?.lower === ',' &&
      after !== undefined &&
      (['PRON', 'DET', 'PROPN', 'SCONJ'].includes(after.pos) ||
        after.lower === 'that' ||
        after.lower === 'against')
    ) {
      token.pos = 'VERB'
      token.lemma = lower.slice(0, -3)
    }
    // "in the north": a region, not the way there
    if (token.pos === 'ADV' && determined && /^(north|south|east|west)/.test(lower)) token.pos = 'NOUN'
    // "to lay down arms", "lay siege": the tagger takes it for the past of "lie"
    if (lower === 'lay' && (before?.pos === 'PART' || before?.pos === 'AUX' || after?.lower === 'down'))
      token.lemma = 'lay'
    // "Chadian-backed", "Tutsi-dominated": the name stands apart, what hangs on its hyphen is an adjective
    if (token.pos === 'VERB' && token.glued && before?.lower === '-' && before.glued) token.pos = 'ADJ'
    if (
      token.pos === 'ADJ' &&
      determined &&
      before?.lower !== 'no' &&
      (after === undefined || ['ADP', 'SCONJ', 'PUNCT', 'VERB', 'AUX', 'PART'].includes(after.pos)) &&
      !/^(likely|unlikely|able|ready|same|latter|former|first|second|last|next|more|most|other)$/.test(lower)
    ) {
      // "their offensive", "the wounded"
      token.pos = 'NOUN'
    }
    if (
      lower === 'to' &&
      token.pos === 'PART' &&
      after?.pos === 'VERB' &&
      /[^s]s$/.test(after.lower) &&
      after.lemma !== after.lower
    ) {
      // "reported to camps"
      token.pos = 'ADP'
      after.pos = 'NOUN'
    }
    if (token.pos === 'VERB') {
      const ing = /ing$/.test(lower)
      const ed = /ed$/.test(lower)
      if (determined && (ing || !ed)) {
        // "a halting of", "its continuing opposition", "the killing"
        const nounAfter = after !== undefined && (isNominalTag(after.pos) || after.pos === 'ADJ')
        token.pos = nounAfter ? 'ADJ' : 'NOUN'
        if (!nounAfter && !ing) token.lemma = lower.replace(/s$/, '')
      } else if (
        determined &&
        ed &&
        after !== undefined &&
        (isNominalTag(after.pos) || after.pos === 'ADJ')
      ) {
        token.pos = 'ADJ'
      } else if (
        NOUN_OR_VERB.has(token.lemma) &&
        !ed &&
        !ing &&
        before !== undefined &&
        ((before.pos === 'ADP' && before.lower !== 'to') ||
          (before.pos === 'ADJ' && at(token.i - 2)?.pos !== 'AUX') ||
          before.pos === 'NUM')
      ) {
        token.pos = 'NOUN'
      } else if (ing && before?.pos === 'ADP' && after !== undefined && after.lower === 'of') {
        token.pos = 'NOUN'
      }
    } else if (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'ADJ') {
      const startsObject =
        after !== undefined &&
        (after.pos === 'DET' ||
          after.lower === 'that' ||
          after.pos === 'PRON' ||
          POSSESSIVES.has(after.lower))
      const subjectBefore =
        before !== undefined &&
        (before.pos === 'PROPN' || (before.pos === 'PRON' && !POSSESSIVES.has(before.lower)))
      if (
        /^[a-z]/.test(token.text) &&
        subjectBefore &&
        startsObject &&
        (SPEECH.has(token.lemma) || NOUN_OR_VERB.has(token.lemma)) &&
        /s$/.test(lower)
      ) {
        token.pos = 'VERB'
      } else if (
        /^[a-z]/.test(token.text) &&
        lower === token.lemma &&
        ATTITUDE_BASE.has(lower) &&
        before !== undefined &&
        before.pos === 'NOUN' &&
        /s$/.test(before.lower) &&
        after !== undefined &&
        (after.lower === 'that' || after.pos === 'DET' || after.pos === 'PRON')
      ) {
        // "observers fear that…"
        token.pos = 'VERB'
      } else if (
        before !== undefined &&
        /^[a-z]/.test(token.text) &&
        ((before.lower === 'to' && before.pos === 'PART') || isModal(before)) &&
        BASE_AFTER_MODAL.has(token.pos) &&
        NOUN_OR_VERB.has(lower)
      ) {
        token.pos = 'VERB'
      } else if (
        token.pos !== 'PROPN' &&
        /^[a-z]+ed$/.test(token.text) &&
        SPEECH_PAST.test(lower) &&
        before !== undefined &&
        (before.pos === 'PROPN' || before.pos === 'PRON')
      ) {
        token.pos = 'VERB'
      }
    } else if (
      token.pos === 'ADP' &&
      lower === 'to' &&
      after !== undefined &&
      after.pos === 'VERB' &&
      !/(?:ing|ed|s)$/.test(after.lower)
    ) {
      token.pos = 'PART'
    }
  }
}

const SPEECH_PAST =
  /^(accused|warned|urged|demanded|insisted|vowed|pledged|blamed|rejected|refused|denied|backed|claimed|called|agreed)$/

const MODALS = new Set([
  'will',
  'would',
  'may',
  'might',
  'could',
  'should',
  'must',
  'can',
  'shall',
  "'ll",
  "'d",
  'wo',
  'ca',
  'cannot',
])

export const isModal = (token: Token): boolean => MODALS.has(token.lower) && token.pos === 'AUX'
