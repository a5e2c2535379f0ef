import type { Verb } from '../verb.ts'

export const verb: Verb = {
  on: 'case',
  view: true,
  name: 'brief',
  group: 'What the case says',
  summary: 'the one-page brief, drafted from the records, with its notes',
  about:
    'Drafts the page: bottom line, what is new, what was promised, whether it will be kept, why it is stuck, the mediator, ' +
    'the outlook, what could move it, what is not known. Every factual sentence carries a note. Nothing published after ' +
    '--known-by is used. The body has at most 400 words; with --long every sentence stands, and the ledger, the ' +
    'chronology, the options and the scale follow.',
  arguments: [],
  options: [
    { flags: '--long', says: 'the long form instead of the page' },
    { flags: '--one-page', says: 'the page (the default)' },
    {
      flags: '--draft <files...>',
      says: 'a first draft from raw reports; every item is marked as unreviewed',
    },
    { flags: '--with-tray', says: 'take in what waits in the tray, marked as unreviewed' },
  ],
  examples: [
    { command: 'brief kosovo-1998 --as-of 1998-06-20', says: 'the page as of 20 June 1998' },
    { command: 'brief kosovo-1998 --output kosovo.html', says: 'as a web page that stands alone' },
    { command: 'brief --draft monday.txt tuesday.pdf', says: 'from raw reports, read by the program alone' },
    { command: 'brief kosovo-1998 --long --format markdown', says: 'the long form in Markdown' },
  ],
  withoutCase: async ({ given, effects }) => {
    const files = given.list('draft')
    if (files.length === 0) return null
    const { draftedBrief } = await import('../drafted-brief.ts')
    return await draftedBrief(files, given, effects)
  },
  run: async ({ seen, given, opened, effects }) => {
    const { misused } = await import('../refusal.ts')
    if (given.flag('long') && given.flag('one-page'))
      throw misused('--long and --one-page exclude each other.')
    if (given.flag('with-tray')) {
      const { briefWithTray } = await import('../drafted-brief.ts')
      return await briefWithTray(opened, given, effects)
    }
    const [{ longFormOf, pageOf }, { ledgerOf }, { toJson }] = await Promise.all([
      import('../../brief/index.ts'),
      import('../../ledger/index.ts'),
      import('../../document/index.ts'),
    ])
    const ledger = ledgerOf(seen)
    const document = given.flag('long') ? longFormOf(seen, ledger) : pageOf(seen, ledger)
    return { shown: { document }, json: JSON.parse(toJson(document)) }
  },
}
