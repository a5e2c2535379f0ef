import { type Day, expressionOf } from '../../case/index.ts'
import { type Expression, namesIn } from '../../language/index.ts'
import type { Branch } from './branch.ts'
import type { Asked, Course } from './course.ts'
import type { Decider, Question } from './ledger.ts'
import { STATES } from './states.ts'

/** The open questions that matter: each with the states, other than the formal one, to which its answer could lead. */
export function decidersOf(course: Course, formal: Branch, branches: readonly Branch[]): readonly Decider[] {
  if (course.tooMuch) {
    const others = STATES.filter((state) => state !== formal.state && state !== 'void')
    return [{ if: { kind: 'too-much' }, then: others }]
  }
  return course.questions.flatMap((asked, number) => {
    const states = new Set(branches.flatMap((one) => (one.via === number ? [one.state] : [])))
    states.delete(formal.state)
    if (states.size === 0) return []
    return [{ if: named(course, formal, asked), then: STATES.filter((state) => states.has(state)) }]
  })
}

/** A question about a fact with the names that are undecided on the last day on which it mattered. */
function named(course: Course, formal: Branch, { question, day }: Asked): Question {
  if (question.kind !== 'fact') return question
  const { terms } = formal
  const expression = question.part === 'if' ? terms.ifExpression : terms.thenExpression
  if (expression === null) return question
  const open = undecided(course, expression, question.part, day)
  const names = open.length > 0 ? open.map((one) => one.name) : namesIn(expression)
  const value = open.some((one) => one.isDisputed) ? 'both' : 'none'
  return { ...question, names, value }
}

function undecided(
  course: Course,
  expression: Expression,
  part: 'if' | 'then',
  day: Day,
): readonly { readonly name: string; readonly isDisputed: boolean }[] {
  return namesIn(expression).flatMap((name) => {
    const alone = expressionOf(name)
    if (alone === null) return []
    const steps = course.facts.steps(alone, course.askers[part])
    return steps.settled(day) === 'none' ? [{ name, isDisputed: steps.at(day) === 'both' }] : []
  })
}
