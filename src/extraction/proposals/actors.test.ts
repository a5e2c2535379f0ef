import { describe, expect, it } from 'vitest'
import { proposed, recordOf } from '../../../test/fixtures/proposing.ts'

function actorsIn(text: string): ReadonlyMap<string, Readonly<Record<string, unknown>>> {
  return new Map(
    proposed(text)
      .flatMap((one) => one.needs)
      .filter((one) => one.kind === 'actors')
      .map((one) => [one.record.id, one.record]),
  )
}

describe('actors out of a report', () => {
  it('bear the last name as their short one, and the office that the report gives them', () => {
    const needs = proposed(
      'Foreign Minister Anders Lund of Norway promised to release the prisoners.',
    ).flatMap((one) => one.needs)
    expect(needs.find((one) => one.record.id === 'lund')?.record).toMatchObject({
      title: 'Anders Lund',
      short: 'Lund',
      kind: 'person',
    })
    expect(needs.find((one) => one.kind === 'offices')?.record).toMatchObject({
      holder: 'lund',
      of: 'norway',
      rank: 'foreign-minister',
    })
  })

  it('are parties where they promise, and mediators where the report calls them so', () => {
    const actors = actorsIn(
      'Norway promised to release the prisoners. The mediator, Erik Dahl, met Prime Minister Ola Berg of Norway on Friday.',
    )
    expect(actors.get('norway')?.['role']).toBe('party')
    expect(actors.get('dahl')?.['role']).toBe('mediator')
  })

  it('that are unnamed members of a body act for it', () => {
    const record = recordOf(
      proposed('The Dockers Union said its 4,000 members would stop work unless Norway withdrew the plan.'),
      'promise',
    )
    expect(record).toMatchObject({ roles: { debtor: expect.stringMatching(/union|dockers/) } })
  })

  it('take “the government” for the state whose ministers the report has, where there is only one', () => {
    const one =
      'Prime Minister Anders Lund of Norway spoke first. The government promised to release the prisoners.'
    expect(recordOf(proposed(one), 'promise')).toMatchObject({ roles: { debtor: 'norway' } })
    const two = `President Erik Dahl of Sweden listened. ${one}`
    expect(recordOf(proposed(two), 'promise')).toMatchObject({ roles: { debtor: 'government' } })
  })

  it('are bound as a whole where somebody speaks of his country', () => {
    const text = 'Prime Minister Anders Lund of Norway said that his country would release the prisoners.'
    expect(recordOf(proposed(text), 'promise')).toMatchObject({ roles: { debtor: 'norway' } })
  })
})
