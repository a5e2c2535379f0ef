import type { GoldDocument } from '../gold.ts'

type Entity = GoldDocument['entities'][number]

const BODIES: ReadonlySet<Entity['type']> = new Set([
  'country',
  'territory',
  'government',
  'organization',
  'armed_group',
])

const OFFICE =
  '(?:minister|president|premier|chancellor|king|queen|envoy|mediator|secretary(?:[- ]general)?|ambassador|spokes(?:man|woman|person)|negotiator|leader|chief|head|chair(?:man|woman|person)?|commander|general|director|official|representative)'

/** “Ola Berg of Norway”; only after a name that bears an office, since people also come “of” a town. */
const OF = /^\s+of\s+(?:the\s+)?$/i
/** “Norway’s prime minister Ola Berg”, “Norway’s chief negotiator, Ola Berg,”. */
const POSSESSED = new RegExp(`^(?:[’']s?)?\\s+(?:\\p{L}+[ -]){0,3}?${OFFICE},?\\s+$`, 'iu')
/** “The special envoy of Norway, Ola Berg,”. */
const OFFICE_OF = new RegExp(`\\b${OFFICE}\\s+of\\s+(?:the\\s+)?$`, 'iu')

/** Whose office a person holds, where the words right beside his name say so and the reading does not. */
export function sideOf(person: Entity, entities: readonly Entity[], text: string): string | null {
  if (person.type !== 'person') return null
  const bodies = entities.filter((one) => one !== person && BODIES.has(one.type))
  for (const { start, end, kind } of person.mentions) {
    if (kind !== 'name') continue
    for (const body of bodies)
      for (const mention of body.mentions) {
        if (mention.kind === 'pronoun') continue
        const after = text.slice(end, mention.start)
        if (mention.start > end && OF.test(after) && person.roles.length > 0) return body.id
        const between = text.slice(mention.end, start)
        if (mention.end >= start || between.length > 60) continue
        const isOwner = /[’']s?$/.test(mention.quote) || /^[’']/.test(between)
        if (isOwner && POSSESSED.test(between)) return body.id
        if (
          /^,\s+$/.test(between) &&
          OFFICE_OF.test(text.slice(Math.max(0, mention.start - 60), mention.start))
        )
          return body.id
      }
  }
  return null
}
