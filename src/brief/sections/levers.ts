import type { RecordOf, Seen, Source } from '../../case/index.ts'
import { asClause } from '../../text/index.ts'
import { capitalOf, verb } from '../english/actor.ts'
import { type Drafted, drafted } from '../sentence.ts'

type Lever = RecordOf<'levers'>

/** What could move it: each lever with who blocks it, and a precedent that was known by then. */
export function whatCouldMove(seen: Seen): readonly Drafted[] {
  return seen.records.levers.map((lever) => {
    const consent = lever.consent.filter(
      (one) => one.sources === undefined || seen.sources(one.sources).length > 0,
    )
    const sources: readonly Source[] = [
      ...seen.sources(lever.sources),
      ...consent.flatMap((one) => seen.sources(one.sources)),
      ...seen.sources(precedentOf(seen, lever)?.sources),
    ]
    return drafted('judgement', `${lever.what}: ${remark(seen, lever, consent)}`, {
      sources,
      from: [lever.id],
      weight: lever.removes === 'nothing' ? 2 : 3,
    })
  })
}

/** Precedents obey knownBy too. */
function precedentOf(seen: Seen, lever: Lever): Lever['precedent'] | null {
  return lever.precedent !== undefined && lever.precedent.knownOn <= seen.view.knownBy
    ? lever.precedent
    : null
}

function remark(seen: Seen, lever: Lever, consent: Lever['consent']): string {
  const precedent = precedentOf(seen, lever) ?? null
  const as = precedent === null ? '' : `as in ${precedent.what}`
  const refusal = consent.find((one) => one.stance === 'refuses')
  const unknown = consent.find((one) => one.stance === 'unknown')
  const noun = refusal === undefined ? null : capitalOf(seen.case, refusal.actor)
  const refused =
    noun === null
      ? null
      : `${noun.name} ${verb(noun, 'refuses', 'refuse')}${refusal?.because === undefined ? '' : ` ${refusal.because}`}`
  const own =
    lever.says ??
    (refused === null && unknown !== undefined
      ? `nothing shows that ${capitalOf(seen.case, unknown.actor).name} would accept`
      : null)
  const parts = [
    as,
    own === null ? null : asClause(own),
    lever.says === undefined || refused === null ? refused : null,
  ]
  return parts.filter((part) => part !== null && part !== '').join('; ') || 'open'
}
