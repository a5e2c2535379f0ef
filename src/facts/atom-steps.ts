/**
 * From dated assertions to the value of an atom over all days (design, *Atoms, terms, options*).
 *
 * The value at a day is that of the latest assertion dated on or before it; assertions of one date, or of the same
 * uncertain dates, are joined. Where dates are uncertain, every placement of them is considered: an assertion with
 * the dates [from, to] stands on some day of them. Where all placements give one value, that is the value; else
 * there is no information.
 *
 * At day d, let M be the latest `from` among the assertions whose `to` is ≤ d (they have certainly been made by d).
 * No placement has its latest assertion before M. An assertion with from ≤ d can be the latest alone when it can
 * stand after M, that is when min(to, d) > M; and the latest can stand on M itself, when all assertions with
 * from = M stand there, perhaps joined by others that can reach M.
 */

import { spanOf } from './assertions.ts'
import type { Assertion } from './facts.ts'
import { BEGINNING, type Code, codeOf, constant, END, type Flat, NONE, StepsBuilder } from './steps.ts'

interface Group {
  readonly from: number
  readonly to: number
  code: Code
}

/** The steps of an atom from its assertions in order of date, and its value before any of them. */
export function atomSteps(assertions: readonly Assertion[], initially: boolean | undefined): Flat {
  const before = initially === undefined ? NONE : codeOf(initially ? 'true' : 'false')
  if (assertions.length === 0) return constant(before)
  const groups = groupsOf(assertions)
  return groups.every((one) => one.from === one.to)
    ? certainSteps(groups, before)
    : placedSteps(groups, before)
}

function groupsOf(assertions: readonly Assertion[]): readonly Group[] {
  const groups: Group[] = []
  for (const { when, value } of assertions) {
    const { from, to } = spanOf(when)
    const last = groups[groups.length - 1]
    if (last !== undefined && last.from === from && last.to === to) last.code |= codeOf(value)
    else groups.push({ from, to, code: codeOf(value) })
  }
  return groups
}

function certainSteps(groups: readonly Group[], before: Code): Flat {
  const steps = new StepsBuilder(before)
  for (const one of groups) steps.add(one.from, one.code)
  return steps.build()
}

function placedSteps(byTo: readonly Group[], before: Code): Flat {
  const byFrom = [...byTo].sort((a, b) => a.from - b.from)
  const days = new Set<number>()
  for (const { from, to } of byTo) for (const day of [from, from + 1, to, to + 1]) days.add(day)
  const steps = new StepsBuilder(before)
  /** Of the assertions that may have been made and can stand after M: how many of each code. */
  const after = [0, 0, 0, 0]
  let latest = Number.NEGATIVE_INFINITY
  let onLatest: Code = NONE
  let reaching: Code = NONE
  let made = 0
  let certain = 0
  let passed = 0
  for (const day of [...days].sort((a, b) => a - b)) {
    if (day > END) break
    for (; made < byFrom.length && (byFrom[made] as Group).from <= day; made += 1)
      after[(byFrom[made] as Group).code] = (after[(byFrom[made] as Group).code] as number) + 1
    for (; certain < byTo.length && (byTo[certain] as Group).to <= day; certain += 1) {
      const one = byTo[certain] as Group
      if (one.from > latest) {
        latest = one.from
        onLatest = NONE
        reaching = NONE
      }
      if (one.from === latest) onLatest |= one.code
    }
    for (; passed < byTo.length && (byTo[passed] as Group).to <= latest; passed += 1) {
      const one = byTo[passed] as Group
      after[one.code] = (after[one.code] as number) - 1
      if (one.to === latest) reaching |= one.code
    }
    const values = new Set<Code>()
    if (latest === Number.NEGATIVE_INFINITY) values.add(before)
    else values.add(onLatest)
    const onItsDay = day === latest
    for (let code = 1; code <= 3; code += 1)
      if ((after[code] as number) > 0) values.add(onItsDay ? onLatest | code : code)
    if (latest !== Number.NEGATIVE_INFINITY && (reaching & ~onLatest) !== 0) values.add(onLatest | reaching)
    steps.add(Math.max(day, BEGINNING), values.size === 1 ? ([...values][0] as Code) : NONE)
  }
  return steps.build()
}
