import type { Verb } from '../verb.ts'

export const verb: Verb = {
  on: 'case',
  view: false,
  name: 'review',
  group: 'The case',
  summary: 'go through the tray at the keyboard: one proposal beside its passage',
  about:
    'A calm screen for a terminal. Keys: a accept, e edit, m merge with a record, = take an actor for one of the case, r reject, ' +
    'R reject all of one kind, s skip, u undo, q stop, ? help. At the end it asks what the brief opens with.' +
    ' Promises, waits, refusals and what became of promises come first. Every decision is on the disk before ' +
    'the next proposal appears, so that a review can stop anywhere and goes on there. What was not shown cannot be ' +
    'accepted, and what would not pass “check” is not written.',
  arguments: [],
  options: [],
  examples: [{ command: 'review my-case', says: 'begin, or go on' }],
  run: async ({ opened, case: from, effects }) => {
    const { misused } = await import('../refusal.ts')
    const { stdin, stdout } = process
    if (!(stdin.isTTY && stdout.isTTY))
      throw misused(
        'The review needs a terminal, with a keyboard and a screen.',
        '“demarche tray” lists the proposals; “demarche accept <n>” and “demarche reject <n>” decide on one.',
      )
    const [{ Desk }, { terminalScreen }, { damagedLines, trayOf, withTray }, { coloured }] =
      await Promise.all([
        import('../review/desk.ts'),
        import('../review/terminal-screen.ts'),
        import('../proposals.ts'),
        import('../terminal.ts'),
      ])
    const damaged = damagedLines(trayOf(opened, effects))
    if (damaged !== null) effects.log(`demarche: ${damaged}`)
    return await withTray(opened, effects, async (review) => {
      const screen = terminalScreen(stdin, stdout, coloured(stdout, effects.environment))
      const sitting = await new Desk(review, screen, from.head.title).sit().finally(() => screen.close())
      const { reviewEnd } = await import('../review/end.ts')
      return reviewEnd(review, sitting, opened.folder)
    })
  },
}
