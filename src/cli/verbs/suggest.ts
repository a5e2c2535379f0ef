import type { Verb } from '../verb.ts'

export const verb: Verb = {
  on: 'case',
  view: false,
  name: 'suggest',
  group: 'The case',
  summary: 'read a report and put drafts of records into the tray',
  about:
    'Reads one report of the case, or with --all every one, and proposes records with their passages: promises, ' +
    'waits, refusals, calls, blame, outlook, missions, events. They wait in suggestions.jsonl; nothing is accepted. ' +
    'Reading a report again adds only what is new. With --second-reader a model behind an OpenAI-compatible address ' +
    'reads too; its proposals stand lower, and every quote that is not in the report is dropped and reported.',
  arguments: [{ name: 'report', says: 'the id of a report of the case', required: false }],
  options: [
    { flags: '--all', says: 'every report of the case' },
    { flags: '--second-reader <url>', says: 'also ask a model at this address (http://127.0.0.1:8080/v1)' },
    { flags: '--model <name>', says: 'the model’s name, as its server knows it' },
    { flags: '--allow-remote', says: 'let the text of the report leave this machine for that address' },
  ],
  examples: [
    { command: 'suggest monitor-117 --case my-case', says: 'one report' },
    { command: 'suggest --all --case my-case', says: 'all of them' },
  ],
  run: async ({ opened, case: from, given, effects }) => {
    const [{ suggest }, { misused, unknownName }, { withTray }] = await Promise.all([
      (async () => await (await import('../../app/index.ts')).firstHour())(),
      import('../refusal.ts'),
      import('../proposals.ts'),
    ])
    const report = given.argument('report')
    if (report === null && !given.flag('all'))
      throw misused('No report was named.', 'Name one, or add --all.')
    if (report !== null && !from.reports.has(report))
      throw unknownName(
        'report',
        report,
        from.reports.keys(),
        'The reports of a case are the files in its folder “reports”, named without the ending.',
      )
    const ids = report === null ? [...from.reports.keys()] : [report]
    const url = given.option('second-reader')
    return await withTray(opened, effects, async () => {
      const { added, known } = await suggest(opened, ids, effects)
      const second =
        url === null
          ? null
          : await (await import('../second-reader.ts')).readSecond(opened, ids, url, given, effects)
      const all = [...added, ...(second?.added ?? [])]
      const lines = [
        ...all.map((one) => `${one.group}: ${one.says}`),
        `${all.length} new ${all.length === 1 ? 'proposal' : 'proposals'}${known === 0 ? '' : `, ${known} there already`}${all.length === 0 ? '' : '; “demarche review” goes through them'}.`,
        ...(second?.notes ?? []),
      ]
      return {
        shown: { text: `${lines.join('\n')}\n` },
        json: { added: all, known, secondReader: second === null ? null : second.notes },
      }
    })
  },
}
