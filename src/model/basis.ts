/** A passage or a citation on which a preference rests. */
export type SourceReference =
  | { readonly kind: 'passage'; readonly report: string; readonly exact: string | null }
  | { readonly kind: 'citation'; readonly text: string }

/** On what a preference rests: sources, or nothing but the analyst's assumption, with its reason if one was given. */
export type Basis =
  | { readonly kind: 'sources'; readonly sources: readonly [SourceReference, ...SourceReference[]] }
  | { readonly kind: 'assumption'; readonly why: string | null }

/** The bare assumption. */
export const assumption: Basis = { kind: 'assumption', why: null }
