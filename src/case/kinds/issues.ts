import { z } from 'zod'
import { common, recordId, words } from './parts.ts'

/** A matter at issue in the conflict. */
export const issue = z.strictObject({ id: recordId, ...common, title: words })
