/*
 * The figures that the reader must keep. Targets are those of the project for texts not seen; the development texts
 * were seen, the held-out ones were not while rules were written.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readMarked } from '../../bench/extraction/marked.ts'
import { plover } from '../../bench/extraction/plover.ts'
import { f1, recall, score, total } from '../../bench/extraction/score.ts'
import { goldSchema, readReport } from '../../src/extraction/index.ts'

const goldDocument = await goldSchema()

const texts = new URL('./texts/', import.meta.url)
const shared = new URL('../../../shared/', import.meta.url)
const ids = readdirSync(texts)
  .filter((n) => n.endsWith('.marked'))
  .map((n) => n.replace('.marked', ''))
  .sort()

const scoresOf = (prefix: string) =>
  total(
    ids
      .filter((id) => id.startsWith(prefix))
      .map((id) => {
        const text = readFileSync(new URL(`${id}.txt`, texts), 'utf8')
        const gold = goldDocument.parse(JSON.parse(readFileSync(new URL(`${id}.gold.json`, texts), 'utf8')))
        return score(gold, readReport(text, { id, dateline: { date: gold.dateline.date } })).scores
      }),
  )

describe('annotated texts of our own', () => {
  it.each(ids)('%s: text and gold are made from the marked text', (id) => {
    const made = readMarked(id, readFileSync(new URL(`${id}.marked`, texts), 'utf8'))
    expect(readFileSync(new URL(`${id}.txt`, texts), 'utf8')).toBe(made.text)
    expect(JSON.parse(readFileSync(new URL(`${id}.gold.json`, texts), 'utf8'))).toEqual(
      JSON.parse(JSON.stringify(made.gold)),
    )
  })

  it.each(['dev', 'held'])('%s: reaches the targets', (prefix) => {
    const scores = new Map(scoresOf(prefix).map((s) => [s.layer, s]))
    const reached = (layer: string): number => {
      const found = scores.get(layer)
      if (found === undefined) throw new Error(`no layer ${layer}`)
      return f1(found)
    }
    expect(reached('names: span')).toBeGreaterThanOrEqual(0.9)
    expect(reached('names: span and class')).toBeGreaterThanOrEqual(0.82)
    expect(reached('dates: span and value')).toBeGreaterThanOrEqual(0.93)
    expect(reached('commitments: content')).toBeGreaterThanOrEqual(0.75)
    expect(reached('commitments: content and debtor')).toBeGreaterThanOrEqual(0.65)
    expect(reached('commitments: conditions')).toBeGreaterThanOrEqual(0.6)
    expect(reached('claims: content')).toBeGreaterThanOrEqual(0.85)
    expect(reached('claims: content and speaker')).toBeGreaterThanOrEqual(0.7)
    expect(reached('outlook: word')).toBeGreaterThanOrEqual(0.85)
    expect(reached('events: complete (recall)')).toBeGreaterThanOrEqual(0.55)
  })
})

const mission = new URL('mission.txt', shared)
const missionGold = new URL('reference/gold-mission.json', shared)

describe('the mission text', () => {
  if (!existsSync(mission) || !existsSync(missionGold)) {
    it('is not beside the checkout (../shared); nothing was checked', () => {
      expect(existsSync(mission)).toBe(false)
    })
    return
  }
  const text = readFileSync(mission, 'utf8')
  const gold = goldDocument.parse(JSON.parse(readFileSync(missionGold, 'utf8')))
  const document = readReport(text, { id: 'mission', dateline: { date: '1998-06-19' } })
  const scores = new Map(score(gold, document).scores.map((s) => [s.layer, s]))
  const full = (layer: string): number => {
    const found = scores.get(layer)
    if (found === undefined) throw new Error(`no layer ${layer}`)
    return recall(found)
  }

  it('loses no commitment, debtor, condition, demand, outlook word or contested term', () => {
    for (const layer of [
      'commitments: content',
      'commitments: content and debtor',
      'commitments: conditions',
      'demands: content',
      'outlook: word',
      'outlook: word and direction',
      'outlook: word and about',
      'contested terms',
    ]) {
      expect([layer, full(layer)]).toEqual([layer, 1])
    }
  })

  it('knows that the earlier pledge was broken, and that the condition hangs on a contested word', () => {
    const broken = document.commitments.find((c) => c.kind === 'historical pledge')
    expect(broken?.status.map((s) => s.state)).toContain('broken')
    const condition = document.commitments.flatMap((c) => c.conditions).find((c) => c.type === 'link')
    expect(
      document.contestedTerms.some(
        (t) => condition !== undefined && t.term.start >= condition.start && t.term.end <= condition.end,
      ),
    ).toBe(true)
  })

  it('plans both envoys’ stops', () => {
    const planned = document.events.filter((e) => e.modality === 'planned' && e.plover === 'AGREE')
    const places = planned.flatMap((e) =>
      e.location.map((id) => document.entities.find((x) => x.id === id)?.canonical),
    )
    expect(places).toEqual(expect.arrayContaining(['Belgrade', 'Tirana', 'Skopje']))
  })

  it('hears the blame, the call for pressure and the quotation', () => {
    expect(document.claims.some((c) => c.stance === 'blame')).toBe(true)
    expect(document.claims.some((c) => c.stance === 'request')).toBe(true)
    const quotation = document.claims.find((c) => c.cue?.quote === 'said')
    expect(document.entities.find((e) => e.id === quotation?.speakers[0])?.type).toBe('person')
  })
})

const gsr = new URL('reference/plover-gsr-dev.jsonl', shared)

describe('the PLOVER sentences', () => {
  if (!existsSync(gsr)) {
    it('are not beside the checkout (../shared); nothing was checked', () => {
      expect(existsSync(gsr)).toBe(false)
    })
    return
  }
  it('get the right type, given the trigger, three times in four', () => {
    const result = plover(readFileSync(gsr, 'utf8'))
    expect(result.typed / result.found).toBeGreaterThanOrEqual(0.75)
  })
})
