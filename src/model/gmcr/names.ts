import { isName } from '../../language/index.ts'

/**
 * Names of the Boolean language for free titles: lower case, words joined by hyphens, numbered where two titles give
 * the same name (`full`, `full-2`). `stem` is used where a title has no letter to begin with.
 */
export function uniqueNames(titles: readonly string[], stem: string): readonly string[] {
  const used = new Set<string>()
  return titles.map((title) => {
    const base = nameFrom(title, stem)
    let name = base
    for (let number = 2; used.has(name); number++) name = `${base}-${number}`
    used.add(name)
    return name
  })
}

function nameFrom(title: string, stem: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  if (isName(words)) return words
  return words === '' ? stem : `${stem}-${words}`
}
