import type { Verb } from '../verb.ts'

export const verb: Verb = {
  on: 'nothing',
  name: 'start',
  group: 'The case',
  summary: 'begin a case from raw reports: .txt .md .html .docx .pdf, or a pasted digest',
  about:
    'Reads files and folders, splits digests into reports, proposes outlet, date, kind and origin from headings and ' +
    'dispatch lines, and writes a new case folder: case.yaml and reports/*.md with the texts as they are. Then every ' +
    'report is read, and drafts of records wait in the tray for “demarche review”. Nothing is asked, nothing is ' +
    'overwritten.',
  arguments: [{ name: 'files', says: 'a folder or a file with reports', required: true }],
  options: [
    { flags: '--to <folder>', says: 'the new case folder; default: my-case' },
    { flags: '--with <file>', says: 'one more file or folder; repeatable', many: true },
    { flags: '--only-files', says: 'only write the folder; read nothing' },
  ],
  examples: [
    { command: 'start inbox/ --to my-case', says: 'a folder of reports' },
    { command: 'start digest.txt --to my-case', says: 'one text with several reports' },
  ],
  run: async ({ given, effects }) => {
    const { firstHour, openCase, troubleOf } = await import('../../app/index.ts')
    const { startCase, suggest } = await firstHour()
    const { EXIT, Refusal } = await import('../refusal.ts')
    const { say } = await import('../../text/index.ts')
    const paths = [given.argument('files') ?? '', ...given.list('with')]
    const to = given.option('to') ?? 'my-case'
    const attempt = async () => {
      try {
        return await startCase(paths, to, effects)
      } catch (error) {
        throw new Refusal(EXIT.input, `“${to}” cannot be written: ${troubleOf(error)}.`, '')
      }
    }
    const started = await attempt()
    const remarks = started.findings.map((one) => `${say(one).message} ${say(one).mend}`)
    if (!started.ok) {
      const { message, mend } = say(started.finding)
      throw new Refusal(EXIT.input, [...remarks, message].join('\n  '), mend)
    }
    const opened = given.flag('only-files') ? null : await openCase(to, effects)
    const suggested =
      opened?.ok === true
        ? (
            await suggest(
              opened,
              started.reports.map((one) => one.id),
              effects,
            )
          ).added.length
        : 0
    const reports = started.reports.map(({ id, head, from }) => ({ id, from, ...head }))
    const lines = [
      ...reports.map(
        (one) =>
          `  ${one.id}: ${one.outlet}, ${one.published ?? 'no date found'}, ${one.kind}${one.origin === null ? '' : `, origin ${one.origin}`}${one.title === null ? '' : ` – ${one.title}`}`,
      ),
      ...remarks.map((one) => `  ! ${one}`),
    ]
    return {
      shown: {
        text: `${to}: ${reports.length} ${reports.length === 1 ? 'report' : 'reports'}\n${lines.join('\n')}\n${
          suggested === 0 ? '' : `${suggested} proposals wait. Next: demarche review ${to}\n`
        }`,
      },
      json: { folder: to, reports, remarks, suggested },
    }
  },
}
