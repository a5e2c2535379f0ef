import type { Wordings } from './entry.ts'

/** Findings of the model that a case records. */
export interface CaseModelDetails {
  'case-model-option-shared': { readonly option: string; readonly controllers: string }
  'case-model-option-twice': { readonly option: string; readonly parties: string }
  'case-model-not-an-option': { readonly name: string; readonly expression: string }
  'case-model-no-status-quo': { readonly facts: string }
  'case-model-wide-status-quo': { readonly states: number; readonly open: string }
}

export const caseModelWording: Wordings<CaseModelDetails> = {
  'case-model-option-shared': {
    severity: 'error',
    says: (d) => `${d.option} is an option, but has several controllers: ${d.controllers}.`,
    mend: () => 'An option has one controller; give each side an option of its own.',
    explains: 'An option of the model is an atom with one controller. A joint act is no option.',
  },
  'case-model-option-twice': {
    severity: 'error',
    says: (d) => `${d.option} is an option of several parties: ${d.parties}.`,
    mend: () => 'Leave it with the party that controls it.',
    explains: 'Each option of the model belongs to one party.',
  },
  'case-model-not-an-option': {
    severity: 'error',
    says: (d) =>
      `“${d.name}” in “${d.expression}” is no option of the model, and no definition leads from it to options.`,
    mend: (d) => `Write the expression over options, or give a reading of ${d.name} a suppliedBy.`,
    explains:
      'Preferences and infeasible combinations of the model are expressions over its options; a term is replaced by what supplies it.',
  },
  'case-model-no-status-quo': {
    severity: 'warning',
    says: (d) => `No feasible state of the model agrees with the facts of the day: ${d.facts}.`,
    mend: () => 'Check the infeasible combinations of the model against what has happened.',
    explains:
      'The status quo is every feasible state that agrees with the values of the options’ atoms. Here there is none.',
  },
  'case-model-wide-status-quo': {
    severity: 'note',
    says: (d) => `The facts of the day leave ${d.states} states open; nothing is known of: ${d.open}.`,
    mend: () => 'Record the value at the beginning of these atoms (initially), or a report that says it.',
    explains:
      'The status quo is every feasible state that agrees with the facts. Where many do, little follows.',
  },
}
