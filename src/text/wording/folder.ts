import { didYouMean, type Wordings } from './entry.ts'

/** Findings of finding and reading a folder on disk. */
export interface FolderDetails {
  'folder-none-given': { readonly shipped: readonly string[] }
  'folder-missing': { readonly folder: string; readonly nearest: string | null }
  'folder-no-folder': { readonly folder: string }
  'folder-no-case': { readonly folder: string }
  'overlay-missing': {
    readonly overlay: string
    readonly known: readonly string[]
    readonly nearest: string | null
  }
  'folder-too-large': { readonly files: number; readonly folderBytes: number }
  'folder-too-deep': { readonly folder: string; readonly limit: number }
  'file-too-large': { readonly file: string; readonly bytes: number; readonly limit: number }
  'file-unreadable': { readonly file: string; readonly why: string }
  'file-link-outside': { readonly file: string }
  'file-link-loop': { readonly file: string }
  'file-half-written': { readonly file: string }
}

export const folderWording: Wordings<FolderDetails> = {
  'folder-none-given': {
    severity: 'error',
    says: () => 'No case was named, and the current folder has no case.yaml.',
    mend: (d) =>
      `Name a folder, set DEMARCHE_CASE, or begin one with “demarche init my-case”.${
        d.shipped.length === 0 ? '' : ` Cases that come with the program: ${d.shipped.join(', ')}.`
      }`,
    explains: 'A command that needs a case found none: none was named, and the current folder is not one.',
  },
  'folder-missing': {
    severity: 'error',
    says: (d) =>
      `There is no folder “${d.folder}”, and no shipped case of that name.${didYouMean(d.nearest)}`,
    mend: () => 'Check the path; a case folder has a case.yaml at its top.',
    explains: 'The folder named as a case does not exist.',
  },
  'folder-no-folder': {
    severity: 'error',
    says: (d) => `“${d.folder}” is a file, not a folder.`,
    mend: () => 'Name the folder of the case, not a file in it.',
    explains: 'A file was named where a case folder is expected.',
  },
  'folder-no-case': {
    severity: 'error',
    says: (d) => `“${d.folder}” has no case.yaml, no records and no reports.`,
    mend: (d) => `Begin a case there with “demarche init ${d.folder}”, or name another folder.`,
    explains: 'The folder named is not a case folder.',
  },
  'overlay-missing': {
    severity: 'error',
    says: (d) => `There is no folder “${d.overlay}” to lay over the case.${didYouMean(d.nearest)}`,
    mend: (d) =>
      d.known.length === 0
        ? 'Name a folder with records/ or reports/ in it.'
        : `Name a folder, or an overlay of the case: ${d.known.join(', ')}.`,
    explains: 'The folder named as an overlay does not exist.',
  },
  'folder-too-large': {
    severity: 'error',
    says: (d) =>
      `The folder holds more than ${d.files} files or ${megabytes(d.folderBytes)} of text; the rest is not read.`,
    mend: () => 'Split the case, or move what is no report and no record out of it.',
    explains: 'A case folder is larger than the program reads, so that what follows this file is missing.',
  },
  'folder-too-deep': {
    severity: 'error',
    says: (d) => `${d.folder} lies more than ${d.limit} folders deep; it is not read.`,
    mend: () => 'Move it up.',
    explains: 'Folders below reports/ and records/ are nested deeper than anybody would file them.',
  },
  'file-too-large': {
    severity: 'error',
    says: (d) =>
      `${d.file} has ${megabytes(d.bytes)}; at most ${megabytes(d.limit)} are read, so nothing of it is.`,
    mend: () =>
      'Split it into the reports it consists of, or raise the limit with DEMARCHE_FILE_LIMIT_MB (megabytes).',
    explains: 'A file of the case is too large to be a report or a list of records; it is refused whole.',
  },
  'file-unreadable': {
    severity: 'error',
    says: (d) => `${d.file} cannot be read: ${inWords(d.why)}.`,
    mend: () => 'Check its permissions and the disk.',
    explains: 'The system refused to hand out a file or folder of the case.',
  },
  'file-link-outside': {
    severity: 'error',
    says: (d) =>
      `${d.file} is a symbolic link that leads out of the case folder, or nowhere; it is not followed.`,
    mend: () => 'Copy the file into the case folder.',
    explains:
      'A case folder must be whole in itself: a link out of it could pull any file of the machine into a brief.',
  },
  'file-link-loop': {
    severity: 'error',
    says: (d) => `${d.file} is a symbolic link to a folder that it lies in; it is not followed.`,
    mend: () => 'Remove the link.',
    explains: 'A symbolic link leads back to a folder above it.',
  },
  'file-half-written': {
    severity: 'warning',
    says: (d) => `${d.file} was left behind when a write was cut short; it is not read.`,
    mend: () => 'Compare it with the file it was to replace, then remove it.',
    explains:
      'A write was interrupted; the file it was to replace is unharmed, and the unfinished one is ignored.',
  },
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 100_000) / 10} MB`
}

function inWords(code: string): string {
  const known: Readonly<Record<string, string>> = {
    EACCES: 'permission is denied',
    EPERM: 'permission is denied',
    ENOENT: 'it is gone',
    EISDIR: 'it is a folder',
    EIO: 'the disk reports an error',
    EMFILE: 'too many files are open',
    ELOOP: 'its links go in a circle',
  }
  return known[code] ?? code
}
