/** @module case/load — the half of the room that needs schemas and a YAML parser: reading, checking, saving. */

export type { CaseFiles } from '../loading.ts'
export { addRecord, type Edited, editRecord, retractRecord } from '../save/edit.ts'
export { type Change, historyLine } from '../save/history.ts'
export { blockText } from '../save/print.ts'
export { FILE_BYTES, type LoadOptions, loadCase } from './case.ts'
export { jsonSchemas } from './json-schema.ts'
export { withPlaces, writtenValue } from './locate.ts'
export { parseYaml } from './yaml.ts'
