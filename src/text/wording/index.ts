import { type CaseDetails, caseWording } from './case.ts'
import { type CaseModelDetails, caseModelWording } from './case-model.ts'
import { type ChronicleDetails, chronicleWording } from './chronicle.ts'
import { type DocumentDetails, documentWording } from './document.ts'
import type { Wording } from './entry.ts'
import { type EscapeDetails, escapeWording } from './escapes.ts'
import { type FolderDetails, folderWording } from './folder.ts'
import { type IntakeDetails, intakeWording } from './intake.ts'
import { type LanguageDetails, languageWording } from './language.ts'
import { type LedgerDetails, ledgerWording } from './ledger.ts'
import { type LinkDetails, linkWording } from './link.ts'
import { type ModelDetails, modelWording } from './model.ts'
import { type OutlookDetails, outlookWording } from './outlook.ts'
import { type SaveDetails, saveWording } from './save.ts'
import { type StabilityDetails, stabilityWording } from './stability.ts'

/** Every code with the type of its particulars. A family has a file of its own beside this one. */
export interface DiagnosticDetails
  extends LanguageDetails,
    ChronicleDetails,
    CaseDetails,
    CaseModelDetails,
    LinkDetails,
    OutlookDetails,
    ModelDetails,
    StabilityDetails,
    FolderDetails,
    SaveDetails,
    DocumentDetails,
    EscapeDetails,
    IntakeDetails,
    LedgerDetails {}

export type DiagnosticCode = keyof DiagnosticDetails

/** The words of every code: the one place where findings become sentences. */
export const wordings: { readonly [C in DiagnosticCode]: Wording<DiagnosticDetails[C]> } = {
  ...languageWording,
  ...chronicleWording,
  ...modelWording,
  ...stabilityWording,
  ...outlookWording,
  ...caseWording,
  ...caseModelWording,
  ...linkWording,
  ...folderWording,
  ...saveWording,
  ...documentWording,
  ...escapeWording,
  ...intakeWording,
  ...ledgerWording,
}
