/**
 * Lines without the spaces and tabs at their ends, and at their beginnings where `both` is true. Written as a walk: as a
 * regular expression, `[ \t]+$` takes time in the square of a run of spaces.
 */
export function withoutBlankEnds(text: string, both = false): string {
  return text
    .split('\n')
    .map((line) => {
      let end = line.length
      while (end > 0 && isBlank(line, end - 1)) end -= 1
      let start = 0
      while (both && start < end && isBlank(line, start)) start += 1
      return start === 0 && end === line.length ? line : line.slice(start, end)
    })
    .join('\n')
}

function isBlank(line: string, at: number): boolean {
  const code = line.charCodeAt(at)
  return code === 32 || code === 9
}
