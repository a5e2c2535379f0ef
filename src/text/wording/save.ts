import type { Wordings } from './entry.ts'

/** Findings of writing into a case folder. */
export interface SaveDetails {
  'init-folder-taken': { readonly folder: string }
  'save-record-missing': { readonly file: string; readonly id: string }
  'save-not-faithful': { readonly file: string }
  'save-locked': { readonly folder: string }
  'save-refused': { readonly file: string; readonly why: string }
  'save-changed-meanwhile': { readonly file: string }
}

export const saveWording: Wordings<SaveDetails> = {
  'init-folder-taken': {
    severity: 'error',
    says: (d) => `“${d.folder}” is there already and is not an empty folder.`,
    mend: () => 'Name a new folder; nothing is ever overwritten.',
    explains: 'A new case is only written into a folder that does not exist or is empty.',
  },
  'save-record-missing': {
    severity: 'error',
    says: (d) => `${d.file} has no “${d.id}” to change.`,
    mend: () => 'Check the id, and whether the file was changed or renamed meanwhile.',
    explains: 'A record that was to be changed is not in the file in which it was read.',
  },
  'save-not-faithful': {
    severity: 'error',
    says: (d) => `${d.file} was not changed: the new text would not say exactly what was meant.`,
    mend: () => 'Make this change in an editor; aliases and unusual notation cannot be changed in place.',
    explains:
      'A change was tried on a copy, read again, and did not come out as meant; the file stays as it was.',
  },
  'save-locked': {
    severity: 'error',
    says: (d) => `${d.folder} is being written by another program.`,
    mend: () => 'Wait until it has finished, and try again.',
    explains: 'Another process holds the lock of the case folder.',
  },
  'save-refused': {
    severity: 'error',
    says: (d) => `${d.file} cannot be written: ${d.why}.`,
    mend: () => 'Check the permissions of the folder and the space on the disk.',
    explains: 'The system refused to write into the case folder; nothing was changed.',
  },
  'save-changed-meanwhile': {
    severity: 'error',
    says: (d) => `${d.file} was changed by somebody else since it was read.`,
    mend: () => 'Read the case again and make the change anew.',
    explains: 'A file differs from what the change was made on, so writing would undo somebody’s work.',
  },
}
