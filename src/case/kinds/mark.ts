import { z } from 'zod'
import type { Kind } from './kind.ts'

/**
 * What a place in a record stands for, beside its shape: a reference to another record, a mapping whose keys are
 * references, an expression of the language, a source. The loader checks by these marks, for every kind alike.
 */
export type Mark =
  | { readonly stands: 'reference'; readonly to: readonly (Kind | 'reports')[] }
  | { readonly stands: 'keys'; readonly to: readonly Kind[] }
  | { readonly stands: 'expression'; readonly over: 'facts' | 'tags' }
  | { readonly stands: 'source' }

export const marks = z.registry<Mark>()
