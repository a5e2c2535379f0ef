import type { Verb } from '../verb.ts'

export const verb: Verb = {
  on: 'case',
  view: false,
  name: 'reject',
  group: 'The case',
  summary: 'turn one proposal of the tray down',
  about: 'The proposal stays in suggestions.jsonl with who turned it down and why; it is not proposed again.',
  arguments: [{ name: 'n', says: 'the proposal’s number in the tray', required: true }],
  options: [{ flags: '--why <words>', says: 'the reason' }],
  examples: [{ command: 'reject 5 --why "a headline" --case my-case', says: 'with the reason' }],
  run: async ({ opened, given, effects }) => {
    const { proposalNamed, refusalWords, trayOf, withTray } = await import('../proposals.ts')
    const { EXIT, Refusal } = await import('../refusal.ts')
    const proposal = proposalNamed(trayOf(opened, effects), given.argument('n') ?? '')
    return await withTray(opened, effects, async (review) => {
      const decided = review.reject(proposal.id, given.option('why') ?? '')
      if (!decided.ok)
        throw new Refusal(EXIT.input, refusalWords(decided), '“demarche tray --all” shows what was decided.')
      return { shown: { text: `Rejected: ${proposal.says}\n` }, json: { rejected: proposal.id } }
    })
  },
}
