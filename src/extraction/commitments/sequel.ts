/*
 * What became of pledges: "has made that pledge before", "failed to honour it", "kept its word", "linked the withdrawal
 * to …".
 */
import { LINKING_VERBS } from '../lexicon/conditions.ts'
import { BREAKING, FAILING, KEEPING, PROMISE_NOUNS } from '../lexicon/pledges.ts'
import { extentEnd, insideCondition } from '../reading.ts'
import type { Clause } from '../roles.ts'
import { isAgreement } from './contents.ts'
import { sameDebtor } from './docket.ts'
import { act } from './gist.ts'
import type { Scene } from './scene.ts'

const promiseOf = (scene: Scene, clause: Clause) =>
  clause.objects.find(
    (o) => PROMISE_NOUNS.has(scene.tokens[o.head]?.lemma ?? '') || isAgreement(scene.lower(o.head)),
  )

/** "made that pledge before" is a pledge of its own, made earlier. */
const addEarlier = (scene: Scene, clause: Clause): void => {
  const { verb } = clause
  const promise = promiseOf(scene, clause)
  if (verb.lemma !== 'make' || promise === undefined || verb.negated) return
  if (!PROMISE_NOUNS.has(scene.tokens[promise.head]?.lemma ?? '')) return
  const after = scene.lower(promise.last + 1)
  const dated = after === 'before' || after === 'earlier'
  if (!(dated || after === 'previously' || verb.perfect)) return
  if (scene.taken(promise.first, promise.last)) return
  const cueLast = dated ? promise.last + 1 : promise.last
  const made = scene.add({
    kind: 'historical pledge',
    debtors: scene.entities(clause.subjects),
    cue: [verb.head, cueLast],
    content: [promise.first, promise.last],
  })
  if (made === null) return
  made.status.length = 0
  made.status.push({ state: 'pledged', quote: scene.span(verb.first, cueLast) })
}

/** Broken or kept: said of the earlier pledge of this sentence, else of the latest by the same debtor. */
const addOutcome = (scene: Scene, clause: Clause): void => {
  const { verb } = clause
  const { p, docket } = scene
  const promise = promiseOf(scene, clause)
  const debtors = scene.entities(clause.subjects)
  const failing = FAILING.has(verb.lemma) || (verb.negated && KEEPING.has(verb.lemma))
  const kept = failing ? p.clauses.find((c) => c.parent === clause && KEEPING.has(c.verb.lemma)) : undefined
  const breach =
    kept !== undefined ||
    (verb.negated && KEEPING.has(verb.lemma)) ||
    (BREAKING.has(verb.lemma) && promise !== undefined)
  const fulfilment =
    !failing &&
    KEEPING.has(verb.lemma) &&
    promise !== undefined &&
    verb.form === 'finite' &&
    verb.tense !== 'future' &&
    verb.modal === null &&
    !verb.negated
  if ((!breach && !fulfilment) || insideCondition(p, verb.first)) return
  const last = extentEnd(scene.reading, p, (kept ?? clause).verb.first)
  const state = breach ? 'broken' : 'kept'
  const quote = scene.span(verb.first, last)
  const historical = scene.here.find((c) => c.kind === 'historical pledge')
  if (historical === undefined) {
    const earlier = docket.latest(
      (c) => sameDebtor(c.debtors, debtors) && c.status.every((s) => s.state !== 'broken'),
    )
    earlier?.status.push({ state, quote })
    return
  }
  historical.status.push({ state, quote })
  const identical =
    docket.latest((c) => c !== historical && scene.here.includes(c)) ??
    docket.latest((c) => c !== historical && sameDebtor(c.debtors, historical.debtors))
  identical?.status.push({
    state: breach ? 'earlier identical pledge broken' : 'earlier identical pledge kept',
    quote: scene.span(historical.cue.first, last),
  })
}

/** link X to Y: Y becomes a condition of what was pledged before. */
const addLink = (scene: Scene, clause: Clause): void => {
  const { verb } = clause
  const linked = clause.objects[0]
  if (!LINKING_VERBS.has(verb.lemma) || linked === undefined) return
  const to = clause.prepositionals.find((x) => x.preposition === 'to' || x.preposition === 'with')
  const target = to?.phrases[0]
  if (target === undefined) return
  const word = act(scene.tokens[linked.head]?.lemma ?? '')
  const debtors = scene.entities(clause.subjects)
  const pledge =
    scene.docket.latest((c) => c.act === word || c.gist.has(word)) ??
    scene.docket.latest((c) => sameDebtor(c.debtors, debtors))
  if (pledge === undefined) return
  const last = extentEnd(scene.reading, scene.p, target.first)
  pledge.conditions.push({ ...scene.span(target.first, last), type: 'link' })
  pledge.status.push({ state: 'made conditional', quote: scene.span(verb.first, last) })
}

export const addSequel = (scene: Scene): void => {
  for (const clause of scene.p.clauses) {
    addEarlier(scene, clause)
    addOutcome(scene, clause)
    addLink(scene, clause)
  }
}
