import type { Verb } from '../verb.ts'

export const verb: Verb = {
  on: 'case',
  view: false,
  name: 'accept',
  group: 'The case',
  summary: 'take one proposal of the tray into the case',
  about:
    'Writes the record into its YAML file as a person would, with the actors and facts that it needs, and a line into ' +
    'history.jsonl. One proposal at a time: see it first with “demarche tray” or “demarche review”. What would ' +
    'not pass “check” is not written.',
  arguments: [{ name: 'n', says: 'the proposal’s number in the tray', required: true }],
  options: [
    { flags: '--into <record>', says: 'merge it into this record instead: only its passages are added' },
  ],
  examples: [
    { command: 'accept 3 --case my-case', says: 'as it is' },
    { command: 'accept 4 --into P1 --case my-case', says: 'as one more mention of P1' },
  ],
  run: async ({ opened, case: from, given, effects }) => {
    const { inContext, proposalNamed, refusalWords, trayOf, withTray } = await import('../proposals.ts')
    const { EXIT, Refusal, unknownName } = await import('../refusal.ts')
    const proposal = proposalNamed(trayOf(opened, effects), given.argument('n') ?? '')
    const into = given.option('into')
    if (into !== null && !from.entries.has(into))
      throw unknownName(
        'record',
        into,
        from.entries.keys(),
        'The ids of records stand in the files of the folder “records”.',
      )
    return await withTray(opened, effects, async (review) => {
      const lacking = proposal.requires.filter((id) => !from.entries.has(id))
      if (into === null && lacking.length > 0)
        throw new Refusal(
          EXIT.input,
          `It speaks of ${lacking.join(', ')}, which the case does not have yet.`,
          'Accept that first.',
        )
      const decided = into === null ? await review.accept(proposal.id) : await review.merge(proposal.id, into)
      if (!decided.ok)
        throw new Refusal(
          EXIT.input,
          refusalWords(decided),
          decided.findings.length === 0
            ? '“demarche tray --all” shows what was decided.'
            : '“demarche review” can edit it first.',
        )
      const verbWord = into === null ? 'Accepted' : `Merged into ${into}`
      return {
        shown: {
          text: `${verbWord}: ${proposal.says}\n${inContext(from, proposal)
            .map((line) => `  > ${line}\n`)
            .join('')}  wrote ${decided.records.join(', ')}\n`,
        },
        json: { accepted: proposal.id, records: decided.records },
      }
    })
  },
}
