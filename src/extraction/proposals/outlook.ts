import type { GoldDocument } from '../gold.ts'
import { isVerb } from './act.ts'
import type { Context } from './context.ts'
import { isDay } from './days.ts'
import { keyWords, slug, tidy } from './words.ts'

type Statement = GoldDocument['outlook'][number]

const FINITE = /\b(?:will|would|is|are|was|were|has|have|may|might|could|can|does|do)\b/

/** “Traders think an end …”: whose view it is, before the matter. */
const THINKS =
  /^(?:\p{Lu}[\p{L}’'-]*|[Tt]he|[Mm]any|[Ss]ome)(?:\s[\p{L}’'-]+){0,6}?\s(?:think|believe|say|reckon|feel|argue|predict|hold|fear)s?\s(?:that\s)?/u

/** Outlook statements as likelihood judgements. Words without a band (may, could, risk) become no number. */
export function proposeOutlook(context: Context): void {
  let first = true
  for (const one of context.gold.outlook) {
    if (one.band === null || context.isUsed(one.about)) continue
    // “Less likely than before” compares and gives no likelihood.
    if (
      /\b(?:less|more)\s+$/i.test(
        context.report.text.slice(Math.max(0, one.word.start - 8), one.word.start),
      ) ||
      /^(?:less|more) /i.test(one.word.quote)
    )
      continue
    if (isAwaited(context, one)) continue
    const whole = clauseOf(context, one)
    if (keyWords(whole).length < 2 || !isProposition(whole)) continue
    const named = context
      .datesKnown()
      .find(
        (date) =>
          date.start >= one.about.start &&
          date.end <= one.about.end + 20 &&
          (date.to ?? date.value ?? '') >= context.report.published,
      )
    const says = named === undefined ? whole : withoutDay(whole, named.quote)
    const end = named?.to ?? named?.value ?? null
    const horizon = isDay(end) ? end : null
    const holder = one.holder === 'author' ? null : context.actorOf(one.holder)
    const leading = /greater|main|most likely|probable outcome/i.test(one.word.quote)
    const span = {
      start: Math.min(one.word.start, one.about.start),
      end: Math.max(one.word.end, one.about.end),
    }
    context.use(one.about)
    context.draft({
      group: 'outlook',
      kind: 'judgements',
      record: {
        id: context.known.free(`j-${slug(says, 3)}`),
        // A likelihood proper needs its day; where the report names none, none is invented.
        kind: horizon === null ? 'assessment' : 'likelihood',
        says,
        likelihood: {
          word: one.band.replace(/-/g, ' '),
          basis:
            holder === null
              ? 'the report says so'
              : `${context.nameOf(holder)} ${context.isPlural([holder]) ? 'say' : 'says'} so`,
        },
        ...(horizon === null ? {} : { horizon }),
        madeOn: context.report.published,
        by: holder === null ? context.outlet : context.nameOf(holder),
        place: leading && first ? 'bottom-line' : 'outlook',
        ...(horizon === null
          ? { note: 'The report names no date. Give it a horizon, and it can be found right or wrong.' }
          : {}),
        sources: [context.source(span, { hand: 'second' })],
      },
      says: `${one.band.replace(/-/g, ' ')}: ${says}${horizon === null ? ' (no date given)' : `, by ${horizon}`}`,
      reason: `“${tidy(one.word.quote)}” is a word of likelihood${one.negated ? ', negated' : ''}${holder === null ? '; nobody else is named as its holder' : `, held by ${context.nameOf(holder)}`}.`,
      spans: [span],
    })
    if (leading) first = false
  }
}

/** “The envoy is expected in Orsk on Thursday”: a visit that is awaited, and no forecast of one. */
function isAwaited(context: Context, one: Statement): boolean {
  if (
    !/^(?:is |are |was |were )?(?:expected|due|awaited)$/i.test(one.word.quote) ||
    one.about.start > one.word.start
  )
    return false
  return /^\s+(?:back\s+)?(?:in|at)\s+(?:the\s+)?(?:\p{Ll}+\s+)?\p{Lu}/u.test(
    context.words({ start: one.word.end, end: one.word.end + 60 }),
  )
}

/** Whether words are a clause with its subject; “occur in the near future” lacks one. */
function isProposition(clause: string): boolean {
  return (
    /^there will be /.test(clause) ||
    (FINITE.test(clause) && !/^(?:not|will|would|is|are|occur|happen|take)\b/i.test(clause))
  )
}

/** What is likely, as a clause with its subject: the subject is sought before the word where the report’s words lack it. */
function clauseOf(context: Context, one: Statement): string {
  const sentence = context.sentenceOf(one.word)
  const opens = attributed(context, one.word, sentence.start)
  const about = tidy(
    context.words({ start: Math.max(one.about.start, Math.min(opens, one.about.end)), end: one.about.end }),
  )
    .replace(/^(?:that|to)\s+/i, '')
    .replace(/^(?:And|But|So|Yet)\s+/, '')
    .replace(THINKS, '')
  // “Highly likely that filling will begin”: a clause already.
  if (
    /\bthat\s*$/.test(
      context.words({ start: Math.min(one.word.end, one.about.start), end: one.about.start }),
    ) &&
    FINITE.test(about)
  )
    return lowered(about)
  // “Expect the two countries to return”: somebody, and what he will do.
  const [, doer, does] =
    /^((?:(?:the|an?|its|his|her|their|both|all)\b|\p{Lu})[^,;:]{1,60}?)\s+to\s+(\p{Ll}.+)$/u.exec(about) ??
    []
  if (
    doer !== undefined &&
    does !== undefined &&
    isVerb(does) &&
    !FINITE.test(doer) &&
    /^(?:expect|anticipat|predict)/i.test(one.word.quote)
  )
    return `${lowered(doer)} will ${does}`
  // “A breakdown is unlikely”: what is likely stands before the word, as a thing.
  if (about !== '' && one.about.end <= one.word.start && !FINITE.test(about))
    return /^to\b/i.test(one.about.quote) ? lowered(about) : `there will be ${lowered(about)}`
  if (
    one.about.start > one.word.start &&
    /^(?:there|it|he|she|they|we|the|an?|its|his|her|their|no|any|\p{Lu})/u.test(about) &&
    FINITE.test(about)
  )
    return lowered(about)
  const before = context.report.text.slice(opens, one.word.start)
  const found =
    /(?:^|[,;:]\s|\b(?:that|and|but|as)\s)\s*((?:\p{Lu}|the |an? |its |his |their |all |both |no |it\b|they\b|he\b|she\b|this\b|such )[^,;:]{0,60}?)\s*\b(is|are|was|were|will|would|seems?|remains?|appears?|looks?)?\s*(?:still|now|also|most|more|rather|quite|very|not|for now)?\s*$/u.exec(
      before,
    )
  const subject = (found?.[1]?.trim() ?? '').replace(/^(?:And|But|So|Yet)\s+/, '')
  if (subject === '') {
    if (/^(?:an?|the)\s/i.test(about) && !FINITE.test(about)) return `there will be ${lowered(about)}`
    return lowered(about)
  }
  const between = context.report.text.slice(one.word.end, one.about.start)
  const copula = found?.[2] ?? ''
  if (
    /^(?:is|are)$/.test(copula) &&
    !/\bto\s*$/.test(`${one.word.quote}${between}`) &&
    !/^to\s/i.test(one.about.quote) &&
    one.about.start > one.word.end
  )
    return `${lowered(subject)} ${copula} ${about}`
  return `${lowered(subject)} will ${about.replace(/^(?:will|would|be going to)\s+/i, '')}`
}

/** Where the words begin that somebody is said to have said: after the verb of saying nearest before the word, else the sentence. */
function attributed(context: Context, word: { readonly start: number }, from: number): number {
  let opens = from
  for (const { cue } of context.gold.claims)
    if (cue !== null && cue.start >= from && cue.end <= word.start && cue.end > opens) opens = cue.end
  const that = /^[\s,:]*(?:that\s)?[\s“"]*/.exec(context.report.text.slice(opens, word.start))
  return opens === from ? from : opens + (that?.[0].length ?? 0)
}

/** The clause without the day that becomes its horizon. */
function withoutDay(clause: string, day: string): string {
  const at = clause.lastIndexOf(day)
  if (at === -1) return clause
  const before = clause
    .slice(0, at)
    .replace(/\s*\b(?:(?:by|at|before|until) )?(?:the )?(?:end|middle|beginning|start) of\s*$/i, '')
    .replace(/\s*\b(?:in|on|by|before|during|within|until|the)\s*$/i, '')
  return tidy(`${before} ${clause.slice(at + day.length).trim()}`)
}

function lowered(text: string): string {
  return /^(?:The|A|An|It|There|Its|His|Their|No|Any|All|Both|They|He|She)\b/.test(text)
    ? `${text.charAt(0).toLowerCase()}${text.slice(1)}`
    : text
}
