import { type Effects, firstHour, type OpenCase } from '../app/index.ts'
import { type Case, see } from '../case/index.ts'
import { say } from '../text/index.ts'
import { EXIT, Refusal } from './refusal.ts'
import type { Answer, Given } from './verb.ts'
import { viewFrom } from './view.ts'

/** `brief --draft`: from raw reports, read by the program alone. Nothing is written. */
export async function draftedBrief(
  files: readonly string[],
  given: Given,
  effects: Effects,
): Promise<Answer> {
  const { draftFrom } = await firstHour()
  const draft = await draftFrom(files, effects)
  if (draft.case === null)
    throw new Refusal(
      EXIT.input,
      [
        ...draft.findings.map((one) => `${say(one).message} ${say(one).mend}`),
        `No report was found in ${files.join(', ')}.`,
      ].join('\n  '),
      'Name .txt, .md, .html, .docx or .pdf files.',
    )
  for (const one of draft.findings) effects.log(`demarche: ${say(one).message}`)
  return await page(draft.case, given, 'all')
}

/** `brief --with-tray`: the case with what waits in its tray, marked. */
export async function briefWithTray(opened: OpenCase, given: Given, effects: Effects): Promise<Answer> {
  const { filesOf, readTray, waitingIn, withProposals } = await firstHour()
  const waiting = waitingIn(readTray(opened.folder, effects), opened.case)
  const { case: from, unreviewed } = await withProposals(filesOf(opened.folder, effects), waiting)
  return await page(from, given, unreviewed)
}

async function page(from: Case, given: Given, unreviewed: ReadonlySet<string> | 'all'): Promise<Answer> {
  const [{ longFormOf, pageOf }, { ledgerOf }, { toJson }] = await Promise.all([
    import('../brief/index.ts'),
    import('../ledger/index.ts'),
    import('../document/index.ts'),
  ])
  const seen = see(from, viewFrom(given, from))
  const ledger = ledgerOf(seen)
  const document = given.flag('long')
    ? longFormOf(seen, ledger, unreviewed)
    : pageOf(seen, ledger, unreviewed)
  return { shown: { document }, json: JSON.parse(toJson(document)) }
}
