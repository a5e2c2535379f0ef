/*
 * Which entity a noun phrase stands for, over the whole report: its name, its class word ("Russian officials", "the
 * rebels"), a role seen before ("the minister"), a pronoun, or a pair ("both sides"). Sentences are read in order;
 * salience favours subjects and falls by half each sentence.
 */
import type { NounPhrase } from './chunks.ts'
import { type EntityDraft, type EntityType, type Register, textOf } from './entities.ts'
import {
  ADDRESS,
  ARMED_NOUNS,
  GOVERNMENT_NOUNS,
  GROUP_NOUNS,
  POPULATION_NOUNS,
  ROLE_HEADS,
  ROLE_MODIFIERS,
} from './lexicon/roles.ts'
import { SPEECH_VERBS } from './lexicon/verbs.ts'
import { words } from './lexicon/words.ts'
import type { ParsedSentence } from './roles.ts'
import type { Token } from './tokens.ts'
import type { TypedName } from './typing.ts'

export interface References {
  /** Entities of each noun phrase, by sentence and phrase index; empty when it names none of ours. */
  readonly ofPhrase: (sentence: number, phrase: NounPhrase | undefined) => readonly EntityDraft[]
  /** The entity whose name covers the token, or undefined. */
  readonly nameAt: (sentence: number, token: number) => TypedName | undefined
  /** Entity of a phrase's possessor ("Milosevic's pledges", "its opposition"). */
  readonly possessorOf: (sentence: number, phrase: NounPhrase | undefined) => EntityDraft | undefined
  /** The person or body that speaks in the first person from here on, set by the attribution pass. */
  readonly setSpeaker: (sentence: number, speaker: EntityDraft) => void
}

const MASCULINE = words('he him his himself')
const FEMININE = words('she her hers herself')
const PLURAL = words('they them their themselves both')
const NEUTER = words('it its itself')
const FIRST = words('i me my we us our')
const PAIRS = words(
  'sides side parties countries nations neighbours neighbors states governments leaders presidents rivals foes men delegations factions groups powers warring',
)
const STATE_FORCES = words(
  'force forces troop troops soldier soldiers army police military navy warplane warplanes aircraft jets policeman policemen helicopters units tanks artillery guards marines',
)
const REBELS = words(
  'rebel rebels guerrilla guerrillas guerilla insurgent insurgents separatist separatists fighter fighters secessionist secessionists gunman gunmen militant militants extremist extremists',
)
const TERRITORIES = words('province territory region enclave republic peninsula')
const COUNTRY_WORDS = words('country nation state kingdom')
const BODIES = words(
  'movement group organization organisation alliance party body union bloc agency council commission court tribunal league front coalition faction mission company newspaper',
)
const UNRESOLVED = words('talk talks agreement')

type Salience = Map<EntityDraft, number>

const isPersonType = (e: EntityDraft): boolean => e.type === 'person'
const isCollective = (e: EntityDraft): boolean =>
  e.type === 'organization' || e.type === 'armed_group' || e.type === 'group'
const lowerStartsPlural = (word: string): boolean =>
  word === 'sides' || word === 'parties' || word === 'negotiators' || word === 'leaders'
const isBodyType = (e: EntityDraft): boolean =>
  e.type === 'organization' ||
  e.type === 'country' ||
  e.type === 'government' ||
  e.type === 'territory' ||
  e.type === 'armed_group'

export const resolveReferences = (
  parsed: readonly ParsedSentence[],
  names: readonly TypedName[],
  register: Register,
  text: string,
): References => {
  const nameIndex = parsed.map((): (TypedName | undefined)[] => [])
  for (const name of names) {
    const row = nameIndex[name.span.sentence]
    if (row === undefined) continue
    for (let k = name.span.first; k <= name.span.last; k += 1) row[k] = name
  }
  /** By sentence: the person whose title covers the token ("Secretary of State" before a name). */
  const titled = parsed.map((): (EntityDraft | undefined)[] => [])
  for (const name of names) {
    const row = titled[name.span.sentence]
    const { title } = name.span
    if (row === undefined || title === null || name.entity.type !== 'person') continue
    for (let k = title.first; k <= title.last; k += 1) row[k] = name.entity
  }
  const phraseEntities: (readonly EntityDraft[])[][] = parsed.map(() => [])
  const possessors: (EntityDraft | undefined)[][] = parsed.map(() => [])
  const speakers: (EntityDraft | undefined)[] = []
  let salience: Salience = new Map()
  const roleHolders = new Map<string, EntityDraft>()
  const lastTerritory: { entity: EntityDraft | null } = { entity: null }
  const lastForces: { entity: EntityDraft | null } = { entity: null }
  const lastRebels: { entity: EntityDraft | null } = { entity: null }
  const lastCountry: { entity: EntityDraft | null } = { entity: null }

  const mention = (
    entity: EntityDraft,
    sentence: number,
    first: number,
    last: number,
    kind: 'name' | 'demonym' | 'nominal' | 'pronoun',
  ): void => {
    entity.mentions.push({ sentence, first, last, kind })
  }
  const bump = (entity: EntityDraft, weight: number): void => {
    salience.set(entity, Math.max(salience.get(entity) ?? 0, 0) + weight)
  }
  const mostSalient = (
    fits: (e: EntityDraft) => boolean,
    exclude: readonly EntityDraft[] = [],
  ): EntityDraft | undefined => {
    let best: EntityDraft | undefined
    let score = 0
    for (const [entity, value] of salience) {
      if (value > score && fits(entity) && !exclude.includes(entity)) {
        best = entity
        score = value
      }
    }
    return best
  }
  const stateOf = (name: TypedName | undefined): EntityDraft | undefined => {
    if (name === undefined) return undefined
    const stands = name.span.form?.standsFor
    if (stands !== null && stands !== undefined)
      return register.named(`g:${stands.key}`, stands.type, stands.name, stands.country)
    return name.entity
  }

  /** A nominal's entity by its class word and the nationality or body in front of it. */
  const nominal = (p: ParsedSentence, phrase: NounPhrase): readonly EntityDraft[] => {
    const { tokens } = p.sentence
    const index = p.sentence.index
    const head = tokens[phrase.head] as Token
    const word = head.lower
    const holder = titled[index]?.[phrase.head]
    if (holder !== undefined) return [holder]
    if (word === 'opposition' && tokens[phrase.last + 1]?.lower === 'to') return []
    const row = nameIndex[index] ?? []
    const from = phrase.possessorLast >= 0 ? phrase.possessorLast + 1 : phrase.first
    let owner: EntityDraft | undefined
    let demonym: TypedName | undefined
    for (let k = from; k <= phrase.last; k += 1) {
      const name = row[k]
      if (name !== undefined && k < phrase.head) demonym = name
    }
    if (demonym !== undefined) owner = stateOf(demonym)
    if (owner === undefined) owner = possessors[index]?.[phrase.index]
    // "the president of X", "leaders of X", "a spokesman for X"
    let after: EntityDraft | undefined
    const link = tokens[phrase.last + 1]
    if (link !== undefined && ['of', 'for', 'from', 'in'].includes(link.lower)) {
      const target = p.phraseAt[phrase.last + 2]
      const name = target === undefined ? undefined : row[target.last]
      if (name !== undefined) after = stateOf(name)
    }
    const definite = ['the', 'this', 'that', 'these', 'those', 'both'].includes(
      tokens[phrase.first]?.lower ?? '',
    )
    const possessed =
      phrase.possessorLast >= 0 ||
      ['its', 'his', 'her', 'their', 'our'].includes(tokens[phrase.first]?.lower ?? '')
    const modifiers = tokens
      .slice(from, phrase.head)
      .filter((t) => (t.pos === 'ADJ' || t.pos === 'NOUN') && row[t.i] === undefined)
      .map((t) => t.lower)
    const shown = textOf(p.sentence, phrase.first, phrase.last, text).replace(/^(the|a|an|The|A|An)\s+/, '')
    const numeral =
      tokens
        .slice(phrase.first, phrase.head)
        .some(
          (t) =>
            t.lower === 'two' ||
            t.lower === 'both' ||
            t.lower === 'warring' ||
            t.lower === 'rival' ||
            t.lower === 'opposing',
        ) ||
      word === 'parties' ||
      word === 'sides' ||
      (word === 'side' && ['each', 'either', 'neither'].includes(tokens[phrase.first]?.lower ?? ''))

    if (
      PAIRS.has(word) &&
      (numeral || (definite && (word === 'sides' || word === 'parties'))) &&
      owner === undefined
    ) {
      const candidates = [...salience.entries()]
        .filter(([e]) =>
          word === 'leaders' || word === 'presidents' || word === 'men'
            ? isPersonType(e)
            : isBodyType(e) || e.type === 'population' || (e.type === 'group' && e.members.length === 0),
        )
        .sort((a, b) => b[1] - a[1])
        .slice(0, 2)
        .map(([e]) => e)
      const key = `pair:${word === 'side' ? 'sides' : word}`
      const known = register.find(key)
      const made = known ?? register.named(key, 'group', shown, null, true)
      if (known === undefined && candidates.length === 2) made.members = candidates.map((e) => e.id)
      return [made]
    }
    if (ROLE_HEADS.has(word) && !word.endsWith('s')) {
      if (word === 'head' && after === undefined && modifiers.length === 0) return []
      const apposed = tokens[phrase.first - 1]?.lower === ',' ? p.phraseAt[phrase.first - 2] : undefined
      const holder0 = apposed === undefined ? undefined : phraseEntities[index]?.[apposed.index]?.[0]
      if (
        holder0 !== undefined &&
        holder0.type === 'person' &&
        nameIndex[index]?.[apposed?.head ?? -1] !== undefined
      ) {
        // "X, the prime minister of …,": the role is X's
        const role = modifiers.concat(word).join(' ')
        roleHolders.set(word, holder0)
        roleHolders.set(role, holder0)
        const of = owner ?? after
        if (of !== undefined) {
          holder0.memberOf ??= of.id
          roleHolders.set(`${of.id}:${word}`, holder0)
        }
        holder0.roles.push({ sentence: index, first: phrase.first, last: phrase.last, role })
        return [holder0]
      }
      if (definite && modifiers.includes('former')) {
        const former = mostSalient((e) => e.type === 'person' && e.mentions.some((m) => m.kind === 'name'))
        if (former !== undefined) return [former]
      }
      const roleKey = modifiers
        .filter((m) => ROLE_MODIFIERS.has(m) && !['new', 'former', 'chief', 'senior', 'top'].includes(m))
        .concat(word)
        .join(' ')
      const where = owner?.id ?? after?.id
      const exact =
        where === undefined
          ? undefined
          : (roleHolders.get(`${where}:${roleKey}`) ?? roleHolders.get(`${where}:${word}`))
      if (exact !== undefined && (definite || possessed || demonym !== undefined)) return [exact]
      if (
        definite &&
        where !== undefined &&
        ['leader', 'president', 'premier', 'chief', 'strongman', 'ruler'].includes(word)
      ) {
        // "the Libyan leader": whoever is most in view and belongs to no other state.
        const person = mostSalient(
          (e) =>
            e.type === 'person' &&
            (e.memberOf === null || e.memberOf === where) &&
            e.mentions.some((m) => m.kind === 'name'),
        )
        if (person !== undefined) return [person]
      }
      if (definite && where === undefined) {
        const holder = roleHolders.get(roleKey) ?? roleHolders.get(word)
        if (holder !== undefined) return [holder]
      }
      const key = `role:${where ?? ''}:${roleKey}:${definite || owner !== undefined ? '' : `${index}:${phrase.first}`}`
      const made = register.named(key, 'person', shown, owner?.country ?? after?.country ?? null)
      made.memberOf ??= owner?.id ?? after?.id ?? null
      roleHolders.set(word, made)
      roleHolders.set(roleKey, made)
      return [made]
    }
    const type: EntityType | null =
      ARMED_NOUNS.has(word) || ARMED_NOUNS.has(head.lemma)
        ? 'armed_group'
        : GOVERNMENT_NOUNS.has(word)
          ? 'government'
          : POPULATION_NOUNS.has(word)
            ? 'population'
            : GROUP_NOUNS.has(word)
              ? 'group'
              : null
    if (TERRITORIES.has(word) && definite && lastTerritory.entity !== null && after === undefined)
      return [lastTerritory.entity]
    if (
      COUNTRY_WORDS.has(word) &&
      definite &&
      lastCountry.entity !== null &&
      after === undefined &&
      demonym === undefined
    )
      return [lastCountry.entity]
    if (
      BODIES.has(word) &&
      definite &&
      owner === undefined &&
      after === undefined &&
      modifiers.length === 0
    ) {
      const body =
        register.find(`head:${word}`) ??
        mostSalient(
          (e) =>
            (e.type === 'organization' || e.type === 'armed_group') &&
            e.mentions.some((m) => m.kind === 'name'),
        )
      if (body !== undefined) return [body]
    }
    if (type === null) return []
    const place = owner ?? (definite || demonym !== undefined ? after : (after ?? undefined))
    if (type === 'armed_group') {
      const class_ =
        STATE_FORCES.has(word) && !modifiers.includes('rebel') && !modifiers.includes('guerrilla')
          ? 'forces'
          : REBELS.has(word) || modifiers.includes('rebel')
            ? 'rebels'
            : word
      const label = modifiers
        .filter((m) =>
          [
            'government',
            'rebel',
            'separatist',
            'islamic',
            'peacekeeping',
            'international',
            'guerrilla',
            'paramilitary',
            'foreign',
          ].includes(m),
        )
        .join(' ')
      if (place === undefined && class_ === 'rebels') {
        if (lastRebels.entity !== null && label === '') return [lastRebels.entity]
      }
      if (
        place === undefined &&
        class_ === 'forces' &&
        label === '' &&
        definite &&
        lastForces.entity !== null
      )
        return [lastForces.entity]
      const made = register.named(
        `armed:${place?.id ?? ''}:${class_}:${label}`,
        type,
        shown,
        place?.country ?? null,
        true,
      )
      made.memberOf ??= place?.id ?? null
      if (class_ === 'rebels') lastRebels.entity = made
      if (class_ === 'forces' && label === '') lastForces.entity = made
      return [made]
    }
    if (type === 'government') {
      if (
        place === undefined &&
        ![
          'leaders',
          'leader',
          'official',
          'officials',
          'diplomats',
          'diplomat',
          'state',
          'court',
          'council',
          'senate',
          'coalition',
        ].includes(word)
      ) {
        if (definite) {
          const known = mostSalient((e) => e.type === 'government')
          if (known !== undefined) return [known]
        }
        return [register.named(`gov::${word}`, 'government', shown, null)]
      }
      const state = place !== undefined && ['country', 'territory', 'place'].includes(place.type)
      const rebelWords = modifiers.some((m) =>
        [
          'rebel',
          'opposition',
          'separatist',
          'guerrilla',
          'ethnic',
          'tribal',
          'religious',
          'church',
          'party',
          'union',
          'militia',
        ].includes(m),
      )
      const made = register.named(
        state && !rebelWords ? `gov:${place.id}` : `gov:${place?.id ?? ''}:${modifiers.join(' ')} ${word}`,
        state && !rebelWords ? 'government' : 'group',
        shown,
        place?.country ?? null,
        word.endsWith('s'),
      )
      made.memberOf ??= place?.id ?? null
      return [made]
    }
    const made = register.named(
      `${type}:${place?.id ?? ''}:${modifiers.join(' ')} ${head.lemma}`,
      type,
      shown,
      place?.country ?? null,
      word.endsWith('s') || ['people', 'police', 'side'].includes(word),
    )
    made.memberOf ??= place?.id ?? null
    return [made]
  }

  for (const p of parsed) {
    const index = p.sentence.index
    const { tokens } = p.sentence
    const row = nameIndex[index] ?? []
    const mine = phraseEntities[index] as (readonly EntityDraft[])[]
    const own = possessors[index] as (EntityDraft | undefined)[]
    // Salience falls with distance.
    const faded: Salience = new Map()
    for (const [entity, value] of salience) if (value > 0.12) faded.set(entity, value / 2)
    salience = faded
    const subjectPhrases = new Set(
      p.clauses.flatMap((c) => (c.verb.form === 'finite' ? c.subjects.map((s) => s.index) : [])),
    )
    const mainSubjects = new Set(
      p.clauses.flatMap((c) =>
        c.verb.form === 'finite' && c.relation !== 'relative' ? c.subjects.map((s) => s.index) : [],
      ),
    )
    const clauseOf = (phrase: NounPhrase): { subjects: readonly NounPhrase[] } | undefined =>
      p.clauses.find(
        (c) => c.objects.includes(phrase) || c.prepositionals.some((x) => x.phrases.includes(phrase)),
      )
    // Names first, in order of the text, so that "he" can mean someone named earlier in the sentence.
    let nextPhrase = 0
    const addName = (name: TypedName): void => {
      mention(name.entity, index, name.span.first, name.span.last, name.kind)
      const { title } = name.span
      if (title !== null && name.entity.type === 'person') {
        let first = title.first
        while (first < title.last && ADDRESS.has(tokens[first]?.lower ?? '')) first += 1
        if (
          !(
            first === title.last &&
            ADDRESS.has(tokens[first]?.lower ?? '') &&
            !ROLE_HEADS.has(tokens[first]?.lower ?? '')
          )
        ) {
          const roleTokens = tokens.slice(first, title.last + 1)
          const nation = roleTokens
            .map((t) => row[t.i])
            .find((n) => n !== undefined && n.entity.type !== 'person')
          const role = roleTokens
            .filter((t) => row[t.i] === undefined)
            .map((t) => t.lower)
            .join(' ')
          name.entity.roles.push({ sentence: index, first, last: title.last, role })
          holdRole(name.entity, role, stateOf(nation))
        }
      }
    }
    const holdRole = (entity: EntityDraft, role: string, nation: EntityDraft | undefined): void => {
      const head = role.split(' ').at(-1) ?? role
      roleHolders.set(head, entity)
      roleHolders.set(role, entity)
      if (nation !== undefined) {
        entity.memberOf ??= nation.id
        entity.country ??= nation.country
        roleHolders.set(`${nation.id}:${head}`, entity)
        roleHolders.set(`${nation.id}:${role}`, entity)
      }
    }
    const namesHere = new Set<TypedName>()
    for (const phrase of p.phrases) {
      nextPhrase = phrase.index
      for (let k = phrase.first; k <= phrase.last; k += 1) {
        const name = row[k]
        if (name !== undefined && !namesHere.has(name)) {
          namesHere.add(name)
          addName(name)
        }
      }
      // The possessor: a name, or a possessive pronoun.
      const firstWord = tokens[phrase.first]?.lower ?? ''
      if (phrase.possessorLast >= 0) {
        own[phrase.index] = stateOf(row[phrase.possessorLast]) ?? classPossessor(p, phrase)
      } else if (['his', 'her', 'its', 'their', 'our', 'my'].includes(firstWord) && !phrase.pronoun) {
        const owner = pronoun(firstWord, p, phrase, index)
        own[phrase.index] = owner
        if (owner !== undefined) mention(owner, index, phrase.first, phrase.first, 'pronoun')
      }
      let entities: readonly EntityDraft[] = []
      const head = tokens[phrase.head] as Token
      const headName = row[phrase.head]
      if (phrase.temporal) entities = []
      else if (phrase.pronoun) {
        const word = tokens[phrase.head]?.lower ?? ''
        if (word === 'who' || word === 'whom') entities = antecedent(p, phrase, mine)
        else {
          const entity = pronoun(word, p, phrase, index, clauseOf(phrase))
          if (entity !== undefined) {
            entities = [entity]
            mention(entity, index, phrase.first, phrase.last, 'pronoun')
          }
        }
      } else if (headName !== undefined && headName.kind !== 'demonym') {
        entities = [headName.entity]
      } else if (headName !== undefined && headName.kind === 'demonym') {
        entities = [headName.entity]
      } else if (!UNRESOLVED.has(head.lower)) {
        entities = nominal(p, phrase)
        for (const entity of entities) mention(entity, index, phrase.first, phrase.last, 'nominal')
      }
      // Apposition: ROLE, NAME, or NAME, the ROLE.
      const previous = p.phraseAt[phrase.first - 2]
      if (tokens[phrase.first - 1]?.lower === ',' && previous !== undefined && !phrase.temporal) {
        const before = mine[previous.index] ?? []
        const a = before[0]
        const b = entities[0]
        if (a !== undefined && b !== undefined && a !== b && a.type === 'person' && b.type === 'person') {
          const aNamed = a.mentions.some((m) => m.kind === 'name')
          const bNamed = b.mentions.some((m) => m.kind === 'name')
          if (aNamed !== bNamed) {
            const [named, bare, rolePhrase] = aNamed ? [a, b, phrase] : [b, a, previous]
            named.mentions.push(...bare.mentions.splice(0))
            const roleTokens = tokens
              .slice(rolePhrase.first, rolePhrase.last + 1)
              .filter((t) => t.pos !== 'DET')
            const role = roleTokens
              .filter((t) => row[t.i] === undefined && t.lower !== "'s" && t.lower !== '’s')
              .map((t) => t.lower)
              .join(' ')
            const firstRole = roleTokens[0]
            if (firstRole !== undefined)
              named.roles.push({ sentence: index, first: firstRole.i, last: rolePhrase.last, role })
            holdRole(named, role, bare.memberOf === null ? undefined : register.byId(bare.memberOf))
            for (const [key, holder] of roleHolders) if (holder === bare) roleHolders.set(key, named)
            mine[previous.index] = [named]
            for (const other of mine.keys()) if ((mine[other] ?? []).includes(bare)) mine[other] = [named]
            entities = [named]
          }
        }
      }
      // "the main rebel group, the X": the class word tells what X is.
      if (
        tokens[phrase.first - 1]?.lower === ',' &&
        previous !== undefined &&
        previous.last === phrase.first - 2
      ) {
        const a = mine[previous.index]?.[0]
        const b = entities[0]
        if (a !== undefined && b !== undefined && a !== b && isCollective(a) && isCollective(b)) {
          const aNamed = a.mentions.some((m) => m.kind === 'name')
          const bNamed = b.mentions.some((m) => m.kind === 'name')
          const [named, bare, barePhrase] = aNamed ? [a, b, phrase] : [b, a, previous]
          if (
            aNamed !== bNamed &&
            !barePhrase.pronoun &&
            !lowerStartsPlural(tokens[barePhrase.head]?.lower ?? '')
          ) {
            const words = tokens.slice(barePhrase.first, barePhrase.last + 1).map((t) => t.lower)
            if (words.some((w) => ARMED_NOUNS.has(w) || w === 'rebel' || w === 'guerrilla' || w === 'armed'))
              named.type = 'armed_group'
            named.mentions.push(...bare.mentions.splice(0))
            mine[previous.index] = [named]
            entities = [named]
          }
        }
      }
      // "the head of the Church, Aleksii II"
      if (
        tokens[phrase.first - 1]?.lower === ',' &&
        entities.length === 1 &&
        headName !== undefined &&
        headName.entity.type === 'person'
      ) {
        const of = p.phraseAt[phrase.first - 2]
        const roleHead = of === undefined ? undefined : p.phraseAt[of.first - 2]
        if (of !== undefined && roleHead !== undefined && tokens[of.first - 1]?.lower === 'of') {
          const bare = mine[roleHead.index]?.[0]
          const named = headName.entity
          if (
            bare !== undefined &&
            bare !== named &&
            bare.type === 'person' &&
            !bare.mentions.some((m) => m.kind === 'name')
          ) {
            named.mentions.push(...bare.mentions.splice(0))
            mine[roleHead.index] = [named]
            for (const [key, holder] of roleHolders) if (holder === bare) roleHolders.set(key, named)
          }
        }
      }
      mine[phrase.index] = entities
      const spoken = p.clauses.some(
        (c) => c.verb.form === 'finite' && SPEECH_VERBS.has(c.verb.lemma) && c.subjects.includes(phrase),
      )
      const weight = spoken
        ? 3.2
        : mainSubjects.has(phrase.index)
          ? 2.5
          : subjectPhrases.has(phrase.index)
            ? 1.6
            : 1
      for (const entity of entities) bump(entity, phrase.pronoun ? weight * 0.9 : weight)
      if (own[phrase.index] !== undefined && !['his', 'her', 'its', 'their'].includes(firstWord))
        bump(own[phrase.index] as EntityDraft, mainSubjects.has(phrase.index) ? 2 : 0.9)
      for (let k = phrase.first; k < phrase.head; k += 1) {
        const name = row[k]
        if (name !== undefined && name.kind === 'demonym') bump(name.entity, 0.3)
      }
      for (let k = phrase.first; k <= phrase.last; k += 1) {
        const name = row[k]
        if (name === undefined) continue
        if (name.entity.type === 'territory' || name.entity.type === 'region')
          lastTerritory.entity = name.entity
        if (name.entity.type === 'country') lastCountry.entity = name.entity
      }
    }
    // Names outside any phrase.
    for (const name of row) {
      if (name !== undefined && !namesHere.has(name)) {
        namesHere.add(name)
        addName(name)
      }
    }
    void nextPhrase
  }

  function classPossessor(p: ParsedSentence, phrase: NounPhrase): EntityDraft | undefined {
    // "the rebels' demands": read the possessor as a phrase of its own.
    const inner: NounPhrase = {
      ...phrase,
      last: phrase.possessorLast,
      head: phrase.possessorLast,
      possessorLast: -1,
    }
    return nominal(p, inner)[0]
  }

  function antecedent(
    p: ParsedSentence,
    phrase: NounPhrase,
    mine: readonly (readonly EntityDraft[])[],
  ): readonly EntityDraft[] {
    let k = phrase.first - 1
    if (p.sentence.tokens[k]?.lower === ',') k -= 1
    const before = p.phraseAt[k]
    const found = before === undefined ? [] : (mine[before.index] ?? [])
    for (const entity of found) mention(entity, p.sentence.index, phrase.first, phrase.last, 'pronoun')
    return found
  }

  function pronoun(
    word: string,
    p: ParsedSentence,
    phrase: NounPhrase,
    index: number,
    clause?: { subjects: readonly NounPhrase[] },
  ): EntityDraft | undefined {
    const mine = phraseEntities[index] ?? []
    const exclude =
      clause === undefined || /^(his|her|its|their|itself|himself|herself|themselves)$/.test(word)
        ? []
        : clause.subjects.flatMap((s) => mine[s.index] ?? [])
    if (FIRST.has(word)) return speakers[index]
    const reported = speechSubject(p, phrase, mine).filter((e) => !exclude.includes(e))
    if ((MASCULINE.has(word) || FEMININE.has(word)) && !/^(his|her|him)$/.test(word)) {
      const speaker = reported.find((e) => e.type === 'person')
      if (speaker !== undefined) return speaker
    }
    if (PLURAL.has(word) && (word === 'they' || word === 'their')) {
      const speaker = reported.find(
        (e) =>
          e.plural ||
          e.type === 'armed_group' ||
          e.type === 'population' ||
          e.members.length > 0 ||
          e.type === 'organization',
      )
      if (speaker !== undefined) return speaker
    }
    if (MASCULINE.has(word) || FEMININE.has(word)) return mostSalient((e) => e.type === 'person', exclude)
    if (NEUTER.has(word)) {
      const next = p.sentence.tokens[phrase.first + 1]
      if (word === 'it' && next !== undefined && (next.pos === 'AUX' || next.lower === 'is')) {
        // "it is likely that": no one is meant
        const after = p.sentence.tokens[phrase.first + 2]
        if (
          after !== undefined &&
          ['likely', 'unlikely', 'clear', 'unclear', 'possible', 'important', 'necessary', 'not'].includes(
            after.lower,
          )
        )
          return undefined
      }
      const bodySpeaker = reported.find((e) => e.type !== 'person' && e.type !== 'region')
      if (bodySpeaker !== undefined && word === 'it') return bodySpeaker
      const own = clauseSubjectsBefore(p, phrase, mine).find(isBodyType)
      if (own !== undefined && !exclude.includes(own)) return own
      return mostSalient(isBodyType, exclude)
    }
    if (PLURAL.has(word)) {
      return (
        mostSalient(
          (e) =>
            e.plural ||
            e.type === 'population' ||
            e.type === 'armed_group' ||
            (e.type === 'government' && e.plural) ||
            e.members.length > 0,
          exclude,
        ) ?? mostSalient((e) => e.type === 'organization' || e.type === 'government', exclude)
      )
    }
    return undefined
  }

  /** Subjects of the speech verb whose complement the phrase stands in: "X said he…". */
  function speechSubject(
    p: ParsedSentence,
    phrase: NounPhrase,
    mine: readonly (readonly EntityDraft[])[],
  ): EntityDraft[] {
    const clause = [...p.clauses]
      .reverse()
      .find(
        (c) =>
          c.complement >= 0 &&
          c.complement <= phrase.first &&
          SPEECH_VERBS.has(c.verb.lemma) &&
          c.verb.form === 'finite',
      )
    return clause === undefined ? [] : clause.subjects.flatMap((s) => [...(mine[s.index] ?? [])])
  }

  function clauseSubjectsBefore(
    p: ParsedSentence,
    phrase: NounPhrase,
    mine: readonly (readonly EntityDraft[])[],
  ): EntityDraft[] {
    const clause = [...p.clauses]
      .reverse()
      .find((c) => c.verb.last < phrase.first && c.verb.form === 'finite' && c.subjects.length > 0)
    return clause === undefined ? [] : clause.subjects.flatMap((s) => [...(mine[s.index] ?? [])])
  }

  return {
    ofPhrase: (sentence, phrase) =>
      phrase === undefined ? [] : (phraseEntities[sentence]?.[phrase.index] ?? []),
    nameAt: (sentence, token) => nameIndex[sentence]?.[token],
    possessorOf: (sentence, phrase) =>
      phrase === undefined ? undefined : possessors[sentence]?.[phrase.index],
    setSpeaker: (sentence, speaker) => {
      speakers[sentence] = speaker
    },
  }
}
