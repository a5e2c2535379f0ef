/*
 * Scores a document of the gold schema against another: precision, recall and F1 for each layer.
 *
 * Overlap rule. Two spans match when their overlap is at least half of the shorter one (`overlaps`); names and dates
 * must share at least half of the longer one (`close`). Matching is one to one, best overlap first. Entities of the
 * prediction stand for those of the gold whose mentions theirs overlap, several to several; an actor, debtor or speaker
 * is right when one predicted entity stands for one of the gold's, also through its members or the body it belongs to.
 */
import type { GoldDocument } from '../../src/extraction/index.ts'

interface Spanned {
  readonly start: number
  readonly end: number
}

export interface LayerScore {
  readonly layer: string
  readonly matched: number
  readonly predicted: number
  readonly gold: number
}

const shared = (a: Spanned, b: Spanned): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
export const overlaps = (a: Spanned, b: Spanned): boolean =>
  shared(a, b) * 2 >= Math.min(a.end - a.start, b.end - b.start) && shared(a, b) > 0
export const close = (a: Spanned, b: Spanned): boolean =>
  shared(a, b) * 2 >= Math.max(a.end - a.start, b.end - b.start) && shared(a, b) > 0

/** One-to-one matching, largest overlap first. Returns pairs of indices. */
export const matchSpans = <A, B>(
  gold: readonly A[],
  predicted: readonly B[],
  span: { gold: (a: A) => Spanned; predicted: (b: B) => Spanned },
  rule: (a: Spanned, b: Spanned) => boolean,
): [number, number][] => {
  const candidates: [number, number, number][] = []
  gold.forEach((g, i) => {
    predicted.forEach((p, j) => {
      const a = span.gold(g)
      const b = span.predicted(p)
      if (rule(a, b))
        candidates.push([i, j, shared(a, b) / (Math.max(a.end, b.end) - Math.min(a.start, b.start))])
    })
  })
  candidates.sort((x, y) => y[2] - x[2])
  const usedGold = new Set<number>()
  const usedPredicted = new Set<number>()
  const pairs: [number, number][] = []
  for (const [i, j] of candidates) {
    if (usedGold.has(i) || usedPredicted.has(j)) continue
    usedGold.add(i)
    usedPredicted.add(j)
    pairs.push([i, j])
  }
  return pairs
}

/** Says whether a predicted entity stands for a gold one. */
const aligner = (
  gold: GoldDocument,
  predicted: GoldDocument,
): ((goldIds: readonly string[], predictedIds: readonly string[]) => boolean) => {
  const spansOf = (d: GoldDocument): Map<string, Spanned[]> =>
    new Map(d.entities.map((e) => [e.id, e.mentions]))
  const goldSpans = spansOf(gold)
  const predictedSpans = spansOf(predicted)
  const widen = (d: GoldDocument, ids: readonly string[]): Set<string> => {
    const out = new Set(ids)
    for (const id of ids) {
      const entity = d.entities.find((e) => e.id === id)
      for (const member of entity?.members ?? []) out.add(member)
      if (entity?.memberOf !== undefined) out.add(entity.memberOf)
    }
    return out
  }
  return (goldIds, predictedIds) => {
    if (goldIds.length === 0) return true
    for (const g of goldIds) if (g === 'author' && predictedIds.includes('author')) return true
    for (const p of widen(predicted, predictedIds)) {
      for (const g of widen(gold, goldIds)) {
        for (const a of goldSpans.get(g) ?? [])
          for (const b of predictedSpans.get(p) ?? []) if (overlaps(a, b)) return true
      }
    }
    return false
  }
}

export interface Scored {
  readonly scores: readonly LayerScore[]
  /** Readable misses, for development texts only. */
  readonly misses: readonly string[]
}

export const score = (gold: GoldDocument, predicted: GoldDocument): Scored => {
  const scores: LayerScore[] = []
  const misses: string[] = []
  const same = aligner(gold, predicted)
  const put = (layer: string, matched: number, p: number, g: number): void => {
    scores.push({ layer, matched, predicted: p, gold: g })
  }
  const miss = (layer: string, text: string): void => {
    misses.push(`${layer}: ${text}`)
  }
  const self = <T extends Spanned>(x: T): Spanned => x

  const namesOf = (d: GoldDocument) =>
    d.entities.flatMap((e) =>
      e.mentions.filter((m) => m.kind === 'name').map((m) => ({ ...m, type: e.type })),
    )
  const goldNames = namesOf(gold)
  const predictedNames = namesOf(predicted)
  const namePairs = matchSpans(goldNames, predictedNames, { gold: self, predicted: self }, close)
  const rightClass = namePairs.filter(([i, j]) => goldNames[i]?.type === predictedNames[j]?.type)
  put('names: span', namePairs.length, predictedNames.length, goldNames.length)
  put('names: span and class', rightClass.length, predictedNames.length, goldNames.length)
  for (const [i, j] of namePairs)
    if (goldNames[i]?.type !== predictedNames[j]?.type)
      miss('class', `${goldNames[i]?.quote} is ${goldNames[i]?.type}, read ${predictedNames[j]?.type}`)
  goldNames.forEach((n, i) => {
    if (!namePairs.some(([a]) => a === i)) miss('name missed', n.quote)
  })
  predictedNames.forEach((n, j) => {
    if (!namePairs.some(([, b]) => b === j)) miss('name extra', `${n.quote} (${n.type})`)
  })

  const goldDates = gold.dates.filter((d) => d.scored)
  const predictedDates = predicted.dates.filter((d) => d.scored)
  const datePairs = matchSpans(goldDates, predictedDates, { gold: self, predicted: self }, overlaps)
  const rightDate = datePairs.filter(([i, j]) => {
    const a = goldDates[i]
    const b = predictedDates[j]
    return (
      a !== undefined &&
      b !== undefined &&
      (a.value !== null
        ? a.value === b.value ||
          (b.value === null && b.from?.startsWith(a.value) === true && b.to?.startsWith(a.value) === true)
        : a.from === b.from && a.to === b.to)
    )
  })
  put('dates: span and value', rightDate.length, predictedDates.length, goldDates.length)
  goldDates.forEach((d, i) => {
    const pair = datePairs.find(([a]) => a === i)
    if (pair === undefined) miss('date missed', d.quote)
    else if (!rightDate.includes(pair))
      miss(
        'date value',
        `${d.quote} = ${d.value ?? `${d.from}..${d.to}`}, read ${predictedDates[pair[1]]?.value ?? `${predictedDates[pair[1]]?.from}..${predictedDates[pair[1]]?.to}`}`,
      )
  })
  predictedDates.forEach((d, j) => {
    if (!datePairs.some(([, b]) => b === j)) miss('date extra', d.quote)
  })

  // Main events: recall only, unless the gold is exhaustive.
  const goldEvents = gold.events.filter((e) => !e.optional && e.plover !== null)
  const predictedEvents = predicted.events
  const fits = (g: (typeof goldEvents)[number], p: (typeof predictedEvents)[number]): boolean =>
    g.plover === p.plover || (p.plover !== null && g.ploverAlt.includes(p.plover))
  const whole = (g: (typeof goldEvents)[number], p: (typeof predictedEvents)[number]): boolean =>
    fits(g, p) && same(g.actors, p.actors) && same(g.recipients, p.recipients)
  let found = 0
  let typed = 0
  let complete = 0
  for (const g of goldEvents) {
    const near = predictedEvents.filter((p) => overlaps(g, p))
    if (near.length > 0) found += 1
    else miss('event missed', `${g.plover} ${g.quote}`)
    if (near.some((p) => fits(g, p))) typed += 1
    else if (near.length > 0)
      miss('event type', `${g.quote} is ${g.plover}, read ${near.map((p) => p.plover).join(', ')}`)
    if (near.some((p) => whole(g, p))) complete += 1
    else if (near.some((p) => fits(g, p)))
      miss(
        'event roles',
        `${g.plover} ${g.quote}: ${g.actors.join()} → ${g.recipients.join()}, read ${near
          .filter((p) => fits(g, p))
          .map((p) => `${p.actors.join()} → ${p.recipients.join()}`)
          .join(' | ')}`,
      )
  }
  put('events: trigger (recall)', found, goldEvents.length, goldEvents.length)
  put('events: type given trigger', typed, found, found)
  put('events: complete (recall)', complete, goldEvents.length, goldEvents.length)

  // A restatement is a mention of the same pledge: predicted contents are all mentions, each pledge counts once.
  const best = (c: GoldDocument['commitments'][number]): readonly Spanned[] => [c.content, ...c.restatedAs]
  const commitmentPairs: [number, number][] = []
  const usedCommitments = new Set<number>()
  gold.commitments.forEach((g, i) => {
    const j = predicted.commitments.findIndex(
      (p, n) => !usedCommitments.has(n) && best(g).some((a) => best(p).some((b) => overlaps(a, b))),
    )
    if (j >= 0) {
      usedCommitments.add(j)
      commitmentPairs.push([i, j])
    } else miss('commitment missed', `${g.debtors.join()}: ${g.content.quote}`)
  })
  predicted.commitments.forEach((p, j) => {
    if (!usedCommitments.has(j)) miss('commitment extra', `${p.kind} ${p.debtors.join()}: ${p.content.quote}`)
  })
  put('commitments: content', commitmentPairs.length, predicted.commitments.length, gold.commitments.length)
  const withDebtor = commitmentPairs.filter(([i, j]) => {
    const ok = same(gold.commitments[i]?.debtors ?? [], predicted.commitments[j]?.debtors ?? [])
    if (!ok)
      miss(
        'debtor',
        `${gold.commitments[i]?.debtors.join()}, read ${predicted.commitments[j]?.debtors.join()}: ${gold.commitments[i]?.content.quote}`,
      )
    return ok
  })
  put(
    'commitments: content and debtor',
    withDebtor.length,
    predicted.commitments.length,
    gold.commitments.length,
  )
  const goldConditions = gold.commitments.flatMap((c) => c.conditions)
  const predictedConditions = predicted.commitments.flatMap((c) => c.conditions)
  const conditionPairs = matchSpans(
    goldConditions,
    predictedConditions,
    { gold: self, predicted: self },
    overlaps,
  )
  put('commitments: conditions', conditionPairs.length, predictedConditions.length, goldConditions.length)
  goldConditions.forEach((c, i) => {
    if (!conditionPairs.some(([a]) => a === i)) miss('condition missed', c.quote)
  })
  predictedConditions.forEach((c, j) => {
    if (!conditionPairs.some(([, b]) => b === j)) miss('condition extra', c.quote)
  })

  const claimPairs = matchSpans(
    gold.claims,
    predicted.claims,
    { gold: (c) => c.content, predicted: (c) => c.content },
    overlaps,
  )
  put('claims: content', claimPairs.length, predicted.claims.length, gold.claims.length)
  const withSpeaker = claimPairs.filter(([i, j]) => {
    const ok = same(gold.claims[i]?.speakers ?? [], predicted.claims[j]?.speakers ?? [])
    if (!ok)
      miss(
        'speaker',
        `${gold.claims[i]?.speakers.join()}, read ${predicted.claims[j]?.speakers.join()}: ${gold.claims[i]?.content.quote}`,
      )
    return ok
  })
  put('claims: content and speaker', withSpeaker.length, predicted.claims.length, gold.claims.length)
  gold.claims.forEach((c, i) => {
    if (!claimPairs.some(([a]) => a === i)) miss('claim missed', c.content.quote)
  })
  predicted.claims.forEach((c, j) => {
    if (!claimPairs.some(([, b]) => b === j))
      miss('claim extra', `${c.speakers.join()} ${c.stance}: ${c.content.quote}`)
  })

  const stances = claimPairs.filter(([i, j]) => gold.claims[i]?.stance === predicted.claims[j]?.stance)
  put('claims: content and stance', stances.length, predicted.claims.length, gold.claims.length)
  for (const pair of claimPairs) {
    const [g, p] = [gold.claims[pair[0]], predicted.claims[pair[1]]]
    if (!stances.includes(pair)) miss('stance', `${g?.stance}, read ${p?.stance}: ${p?.content.quote}`)
  }

  const demandPairs = matchSpans(
    gold.demands,
    predicted.demands,
    { gold: (c) => c.content, predicted: (c) => c.content },
    overlaps,
  )
  put('demands: content', demandPairs.length, predicted.demands.length, gold.demands.length)
  put(
    'demands: content, asker, asked',
    demandPairs.filter(
      ([i, j]) =>
        same(gold.demands[i]?.by ?? [], predicted.demands[j]?.by ?? []) &&
        same(gold.demands[i]?.to ?? [], predicted.demands[j]?.to ?? []),
    ).length,
    predicted.demands.length,
    gold.demands.length,
  )
  gold.demands.forEach((c, i) => {
    if (!demandPairs.some(([a]) => a === i)) miss('demand missed', c.content.quote)
  })
  predicted.demands.forEach((c, j) => {
    if (!demandPairs.some(([, b]) => b === j))
      miss('demand extra', `${c.by.join()} → ${c.to.join()}: ${c.content.quote}`)
  })

  const outlookPairs = matchSpans(
    gold.outlook,
    predicted.outlook,
    { gold: (c) => c.word, predicted: (c) => c.word },
    overlaps,
  )
  put('outlook: word', outlookPairs.length, predicted.outlook.length, gold.outlook.length)
  put(
    'outlook: word and about',
    outlookPairs.filter(([i, j]) =>
      overlaps(
        gold.outlook[i]?.about ?? { start: 0, end: 0 },
        predicted.outlook[j]?.about ?? { start: 0, end: 0 },
      ),
    ).length,
    predicted.outlook.length,
    gold.outlook.length,
  )
  put(
    'outlook: word and direction',
    outlookPairs.filter(([i, j]) => gold.outlook[i]?.direction === predicted.outlook[j]?.direction).length,
    predicted.outlook.length,
    gold.outlook.length,
  )
  gold.outlook.forEach((c, i) => {
    const pair = outlookPairs.find(([a]) => a === i)
    const read = pair === undefined ? undefined : predicted.outlook[pair[1]]
    if (read === undefined) miss('outlook missed', `${c.word.quote}: ${c.about.quote}`)
    else if (!overlaps(c.about, read.about))
      miss('outlook about', `${c.word.quote}: ${c.about.quote}, read ${read.about.quote}`)
    else if (c.direction !== read.direction)
      miss('outlook direction', `${c.word.quote} is ${c.direction}: ${c.about.quote}`)
  })
  predicted.outlook.forEach((c, j) => {
    if (!outlookPairs.some(([, b]) => b === j)) miss('outlook extra', `${c.word.quote}: ${c.about.quote}`)
  })
  const termPairs = matchSpans(
    gold.contestedTerms,
    predicted.contestedTerms,
    { gold: (c) => c.term, predicted: (c) => c.term },
    overlaps,
  )
  put('contested terms', termPairs.length, predicted.contestedTerms.length, gold.contestedTerms.length)
  gold.contestedTerms.forEach((c, i) => {
    if (!termPairs.some(([a]) => a === i)) miss('term missed', c.term.quote)
  })
  predicted.contestedTerms.forEach((c, j) => {
    if (!termPairs.some(([, b]) => b === j)) miss('term extra', c.term.quote)
  })
  return { scores, misses }
}

/** Adds the counts of several documents, layer by layer. */
export const total = (all: readonly (readonly LayerScore[])[]): LayerScore[] => {
  const out = new Map<string, { matched: number; predicted: number; gold: number }>()
  for (const scores of all) {
    for (const s of scores) {
      const known = out.get(s.layer) ?? { matched: 0, predicted: 0, gold: 0 }
      known.matched += s.matched
      known.predicted += s.predicted
      known.gold += s.gold
      out.set(s.layer, known)
    }
  }
  return [...out].map(([layer, counts]) => ({ layer, ...counts }))
}

export const f1 = (s: LayerScore): number =>
  s.predicted + s.gold === 0 ? 1 : (2 * s.matched) / (s.predicted + s.gold)
export const precision = (s: LayerScore): number => (s.predicted === 0 ? 1 : s.matched / s.predicted)
export const recall = (s: LayerScore): number => (s.gold === 0 ? 1 : s.matched / s.gold)
