import type { Verb } from '../verb.ts'

export const verb: Verb = {
  on: 'case',
  view: false,
  name: 'tray',
  group: 'The case',
  summary: 'what programs have proposed and nobody has decided on, each with its passage',
  about:
    'Lists proposals in the order of review: promises, conditions, refusals and contradictions first. Numbers stay. ' +
    'Nothing in the tray counts for any other verb until a person accepts it.',
  arguments: [],
  options: [{ flags: '--all', says: 'also those that are decided' }],
  examples: [{ command: 'tray my-case', says: 'what waits' }],
  run: async ({ opened, case: from, given, effects }) => {
    const [{ damagedLines, numbered, proposalJson, proposalLines, trayOf, waiting }, { inOrder }] =
      await Promise.all([import('../proposals.ts'), import('../../extraction/index.ts')])
    const tray = trayOf(opened, effects)
    const damaged = damagedLines(tray)
    if (damaged !== null) effects.log(`demarche: ${damaged}`)
    const open = waiting(tray, from)
    const numbers = new Map(open.map(([number, one]) => [one, number]))
    const ordered = inOrder(open.map(([, one]) => one)).map((one) => [numbers.get(one) ?? 0, one] as const)
    const decided = given.flag('all')
      ? [...numbered(tray)].filter(([, one]) => tray.decisions.has(one.id))
      : []
    const lines = [
      ...ordered.flatMap(([number, one]) => [...proposalLines(from, number, one), '']),
      ...decided.map(
        ([number, one]) => `${String(number).padStart(3)}  ${tray.decisions.get(one.id)?.did}: ${one.says}`,
      ),
      ...(decided.length === 0 ? [] : ['']),
      open.length === 0
        ? 'The tray is empty. “demarche suggest <report>” fills it.'
        : `${open.length} ${open.length === 1 ? 'proposal waits' : 'proposals wait'}. “demarche review” goes through them; “demarche accept <n>” takes one.`,
    ]
    return {
      shown: { text: `${lines.join('\n')}\n` },
      json: {
        waiting: ordered.map(([number, one]) => proposalJson(from, number, one)),
        decided: decided.map(([number, one]) => ({
          number,
          id: one.id,
          decision: tray.decisions.get(one.id),
        })),
      },
    }
  },
}
