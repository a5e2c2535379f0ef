/** @module brief — what the brief says: sections drafted from records, laid out as a document with notes. */
export { stateWords } from './english/state.ts'
export { longFormOf } from './long.ts'
export { PAGE_WORDS, type PageSection, pageOf, sectionBlocks, titleOf, viewWords } from './page.ts'
export type { Drafted, Weight } from './sentence.ts'
