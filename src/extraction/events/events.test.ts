import { describe, expect, it } from 'vitest'
import { readReport } from '../index.ts'

const read = (text: string) => readReport(text, { dateline: { date: '2001-06-15' } })
const events = (text: string) => {
  const document = read(text)
  const names = (ids: readonly string[]): string[] =>
    ids.map((id) => document.entities.find((e) => e.id === id)?.canonical ?? id)
  return document.events.map((e) => ({ ...e, actors: names(e.actors), recipients: names(e.recipients) }))
}
const first = (text: string) => events(text).find((e) => !e.optional)

describe('events', () => {
  it.each([
    ['The minister lashed out at Uganda.', 'ACCUSE'],
    ['Rwanda tasked the United Nations with watching the border.', 'REQUEST'],
    ['The rebels launched an incursion into Rwanda.', 'ASSAULT'],
    ['Government troops surrounded the rebels.', 'COERCE'],
    ['Kenya is leading mediation efforts.', 'CONSULT'],
    ['The rebels will stay away from the talks.', 'REJECT'],
    ['Parliament approved the use of force against Uganda.', 'THREATEN'],
    ['The council gave Uganda ten days to comply.', 'THREATEN'],
    ['Uganda ordered its troops to withdraw.', 'RETREAT'],
    ['Burundi shortened the curfew.', 'CONCEDE'],
    ['Kenya confirmed its readiness to join the force.', 'AGREE'],
    ['Uganda said it would cut off all gas supplies to Rwanda.', 'THREATEN'],
    ['Uganda gave rebel leader Adeyemi Okoro until noon to lay down his weapons.', 'THREATEN'],
    ['Kenya is against a foreign intervention.', 'REJECT'],
    ['The rebels agreed not to attack the city.', 'CONCEDE'],
    ['The rebels have no choice but to fight, Okoro said.', 'THREATEN'],
    ['Rwanda and Kenya call for a binding agreement on the lake.', 'REQUEST'],
    ['Uganda had not ruled out the use of force against Rwanda.', 'THREATEN'],
    ['If Rwanda does not leave the valley, we will act, Okoro said.', 'THREATEN'],
    ['The doctors will strike on Monday.', 'THREATEN'],
    ['Uganda described the rebels as puppets of Rwanda.', 'ACCUSE'],
  ])('%s is %s', (text, type) => {
    expect(first(text)?.plover).toBe(type)
  })

  it.each([
    'The minister declined to comment.',
    'The colonel asked not to be identified.',
    'The minister was asked whether he was tired.',
  ])('finds no request or refusal in the trade of reporters: %s', (text) => {
    expect(events(text).filter((e) => ['REQUEST', 'REJECT'].includes(e.plover ?? ''))).toEqual([])
  })

  it('reads a capital that is addressed as its state, when the report names the state', () => {
    const text = 'Uganda closed the border. Rwanda accused Kampala of bad faith.'
    expect(events(text).find((e) => e.plover === 'ACCUSE')?.recipients).toEqual(['Uganda'])
  })

  it('lets "they" mean two who acted together', () => {
    const met = 'Adeyemi Okoro and Lucas Brandt met in Nairobi, where they signed an accord.'
    expect(events(met).find((e) => e.plover === 'SUPPORT')?.actors).toEqual(['Adeyemi Okoro', 'Lucas Brandt'])
  })

  it('takes the antecedent of a relative clause as what was refused', () => {
    const text = 'Uganda made a proposal which Rwanda rejected.'
    expect(events(text).find((e) => e.plover === 'REJECT')?.actors).toEqual(['Rwanda'])
  })

  it.each([
    ['Uganda blamed the raid on Rwanda.', 'ACCUSE', ['Uganda'], ['Rwanda']],
    ['Faced with threats from Rwanda, Uganda closed its embassy.', 'THREATEN', ['Rwanda'], ['Uganda']],
    [
      'Uganda recommended the Security Council conduct a review.',
      'REQUEST',
      ['Uganda'],
      ['UN Security Council'],
    ],
    ['Uganda did not object to talks with Rwanda.', 'AGREE', ['Uganda'], ['Rwanda']],
    ['Uganda will pull out of the accord with Rwanda.', 'THREATEN', ['Uganda'], ['Rwanda']],
    ['Uganda announced a halt in attacks on Rwanda.', 'CONCEDE', ['Uganda'], []],
  ] as const)('%s is %s, with both sides', (text, type, actors, recipients) => {
    const event = events(text).find((e) => e.plover === type)
    expect(event?.actors).toEqual(actors)
    for (const name of recipients) expect(event?.recipients).toContain(name)
  })

  it('does not take whoever is to be released for the one who is asked', () => {
    const text = 'Rwanda attacked Uganda. Rwanda demanded the release of Adeyemi Okoro.'
    expect(events(text).find((e) => e.plover === 'REQUEST')?.recipients).toEqual(['Uganda'])
  })

  it('reads those whom representatives stand for', () => {
    const met = events('Kenya met representatives of both Uganda and Rwanda.').find(
      (e) => e.plover === 'CONSULT',
    )
    expect(met?.recipients).toEqual(expect.arrayContaining(['Uganda', 'Rwanda']))
  })

  it('fills in the opponent that the report named near by, and no one where there is none', () => {
    const opponent = events('Rwanda attacked Uganda on Monday. On Tuesday Rwanda withdrew.')
    expect(opponent.find((e) => e.plover === 'RETREAT')?.recipients).toEqual(['Uganda'])
    expect(events('On Tuesday Rwanda withdrew.').find((e) => e.plover === 'RETREAT')?.recipients).toEqual([])
  })

  it('points a retelling to the first telling', () => {
    const told = read(
      'Uganda agreed to the withdrawal of its heavy guns. Diplomats were pleased. Uganda promised the withdrawal of its heavy guns on Sunday.',
    ).events.filter((e) => !e.optional)
    expect(told.at(-1)?.corefOf).toBe(told[0]?.id)
  })

  it('says who reports an event that is not the reporter’s own', () => {
    const document = read('Kenyan officials said the rebels attacked a convoy.')
    const attack = document.events.find((e) => e.plover === 'ASSAULT')
    expect(document.entities.find((e) => e.id === attack?.reportedBy)?.canonical).toBe('Kenyan officials')
  })

  it.each([
    ['Uganda condemned Rwanda’s refusal to share power with Kenya.', 'REJECT', ['Rwanda'], ['Kenya']],
    ['Kenya repeated its threat to close the border with Uganda.', 'THREATEN', ['Kenya'], ['Uganda']],
    [
      'Uganda and Rwanda have to leave the valley, Adeyemi Okoro said.',
      'REQUEST',
      ['Adeyemi Okoro'],
      ['Uganda', 'Rwanda'],
    ],
    [
      'The commander of Rwandan forces in Bukavu, General Lucas Brandt, accused Uganda of bad faith.',
      'ACCUSE',
      ['Lucas Brandt'],
      ['Uganda'],
    ],
  ])('finds who does it to whom: %s', (text, type, actors, recipients) => {
    const found = events(text).find((e) => e.plover === type)
    expect(found?.actors).toEqual(actors)
    expect(found?.recipients).toEqual(recipients)
  })

  it('takes a refused plan as its author’s, when an earlier sentence names the author', () => {
    const text = 'Kenya presented a plan for the valley. Later Uganda rejected the plan.'
    expect(events(text).find((e) => e.plover === 'REJECT')?.recipients).toEqual(['Kenya'])
  })

  it('addresses a refusal to the other of two whom the report sets against each other', () => {
    const text = 'The talks between Uganda and Rwanda went on. Uganda refused to withdraw.'
    expect(events(text).find((e) => e.plover === 'REJECT')?.recipients).toEqual(['Rwanda'])
  })

  it('makes nobody the author of an attack whom the report does not name', () => {
    const text = 'Talks between Uganda and Rwanda failed. A village was shelled on Monday.'
    expect(events(text).find((e) => e.plover === 'ASSAULT')?.actors).toEqual([])
  })

  it.each([
    [
      'said to have failed',
      'Kenya said Uganda had failed to protect civilians.',
      'ACCUSE',
      'Kenya',
      'Uganda',
    ],
    ['encouraged by', 'Kenya was encouraged by the actions of Uganda.', 'SUPPORT', 'Kenya', 'Uganda'],
    ['dismayed at', 'Kenya was dismayed at the decision of Uganda.', 'ACCUSE', 'Kenya', 'Uganda'],
  ])('hears praise or blame in what is %s', (_, text, type, actor, recipient) => {
    const found = events(text).find((e) => e.plover === type)
    expect([found?.actors, found?.recipients]).toEqual([[actor], [recipient]])
  })

  it('knows the prime minister of one sentence by the name that the next gives', () => {
    const text =
      'Rwanda met the prime minister of Uganda. Prime Minister Adeyemi Okoro accused Rwanda of bad faith.'
    expect(read(text).entities.filter((e) => e.type === 'person')).toHaveLength(1)
  })

  it('knows farmers of a country by their class alone later on', () => {
    const text = 'Ugandan farmers rejected the plan. Farmers accused Kenya of bad faith. The farmers marched.'
    expect(read(text).entities.filter((e) => e.type === 'population')).toHaveLength(1)
  })

  it('reads a demand told by a noun with its that-clause', () => {
    const text = 'A demand by Kenya that Uganda should withdraw was discussed.'
    const found = events(text).find((e) => e.plover === 'REQUEST')
    expect([found?.actors, found?.recipients]).toEqual([['Kenya'], ['Uganda']])
  })

  it.each([
    ['There can be no dialogue with Uganda, Okoro said.', 'REJECT'],
    ['No dialogue will be held with the rebels, Okoro said.', 'REJECT'],
    ['Kenya did not respond to the offer of Uganda.', 'REJECT'],
    ['Talks between Uganda and Rwanda collapsed on Monday.', 'REJECT'],
    ['The negotiations broke down.', 'REJECT'],
    ['Sanctions against Uganda are being considered.', 'THREATEN'],
    ['The militia must first agree to leave the harbour, Okoro said.', 'REQUEST'],
    ['Okoro is expected to meet Lucas Brandt.', 'CONSULT'],
  ])('reads what is refused, owed, weighed or expected: %s', (text, type) => {
    expect(events(text).map((e) => e.plover)).toContain(type)
  })
})
