import type { LineIndex } from '../../text/index.ts'
import { parseYaml, type YamlFile } from './yaml.ts'

/**
 * Parse a part of a file that begins inside a line: its first line is moved to the column that it has in the file,
 * so that the lines below keep their indentation and every place is that of the file.
 */
export function parseFragment(
  file: string,
  text: string,
  lines: LineIndex,
  start: number,
  end: number,
): YamlFile {
  const column = start - (text.lastIndexOf('\n', start - 1) + 1)
  return parseYaml(file, ' '.repeat(column) + text.slice(start, end), { lines, offset: start - column })
}
