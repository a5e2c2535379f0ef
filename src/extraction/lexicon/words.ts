/** A set from a list of words parted by spaces; an underscore stands for a space. */
export const words = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .trim()
      .split(/\s+/)
      .map((word) => word.replaceAll('_', ' ')),
  )
