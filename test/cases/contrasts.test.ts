import { describe, expect, it } from 'vitest'
import { nodeEffects, openCase } from '../../src/app/index.ts'
import { see, viewAt } from '../../src/case/index.ts'
import { ledgerOf, waitsOf } from '../../src/ledger/index.ts'
import { severityOf } from '../../src/text/index.ts'
import { day } from '../fixtures/case.ts'

async function opened(name: string) {
  const found = await openCase(
    name,
    nodeEffects(() => undefined),
  )
  if (!found.ok) throw new Error(`the case ${name} did not open`)
  return found.case
}

async function ledgerAt(name: string, asOf: string, holder: string | null = null, knownBy = asOf) {
  const view = viewAt(day(asOf), { knownBy: day(knownBy), readings: { holder, terms: {} } })
  return ledgerOf(see(await opened(name), view))
}

describe('Bosnia, October 1995: a contested condition with a fallback date and a measurer', () => {
  it('has no errors', async () => {
    expect((await opened('bosnia-1995')).findings.filter((one) => severityOf(one) === 'error')).toEqual([])
  })

  it.each([
    ['1995-10-10', 'un', 'conditional'],
    ['1995-10-10', 'bosnia-gov', 'conditional'],
    ['1995-10-11', 'un', 'detached'],
    ['1995-10-11', 'bosnia-gov', 'conditional'],
    ['1995-10-13', 'bosnia-gov', 'detached'],
    ['1995-12-15', 'un', 'discharged'],
  ])('on %s, as %s reads the condition, the ceasefire is %s', async (asOf, holder, state) => {
    expect((await ledgerAt('bosnia-1995', asOf, holder)).pledges.get('C1')?.state).toBe(state)
  })

  it('has each wait for the other on 9 October, and nobody once the committee has approved the gas', async () => {
    const before = waitsOf(await ledgerAt('bosnia-1995', '1995-10-09'))
    expect(before.mutual.map((wait) => [...wait.members].sort())).toEqual([['C1', 'S-gas']])
    expect(waitsOf(await ledgerAt('bosnia-1995', '1995-10-11')).mutual).toEqual([])
  })
})

describe('Aceh, 2005: parallel phases and a monitor with the last word', () => {
  it('has no errors', async () => {
    expect((await opened('aceh-2005')).findings.filter((one) => severityOf(one) === 'error')).toEqual([])
  })

  it.each([
    ['2005-10-19', 'A1', 'detached', null],
    ['2005-12-20', 'A1', 'discharged', null],
    ['2006-04-01', 'A2', 'violated', null],
    ['2006-07-12', 'A2', 'remedied', 102],
    ['2006-04-01', 'A3', 'discharged', null],
  ])('on %s, %s is %s', async (asOf, id, state, late) => {
    const pledge = (await ledgerAt('aceh-2005', asOf)).pledges.get(id)
    expect([pledge?.state, pledge?.daysLate ?? null]).toEqual([state, late])
  })

  it('never calls the law broken while only the calendar says so', async () => {
    expect((await ledgerAt('aceh-2005', '2006-04-01')).pledges.get('A2')).toMatchObject({
      reads: 'overdue',
      silence: true,
    })
  })

  it('has no mutual wait at any time', async () => {
    for (const asOf of ['2005-08-15', '2005-10-01', '2005-10-19', '2006-01-15'])
      expect(waitsOf(await ledgerAt('aceh-2005', asOf)).mutual, asOf).toEqual([])
  })
})
