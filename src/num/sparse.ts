/**
 * A relation between numbered rows and columns, stored row by row ("compressed sparse rows"): the columns of row
 * r are `columns[starts[r]]` to `columns[starts[r + 1] − 1]`, ascending and without repeats.
 */
export interface SparseRows {
  readonly rowCount: number
  readonly columnCount: number
  readonly starts: Uint32Array
  readonly columns: Uint32Array
}

/**
 * Build the rows from pairs in any order; repeated pairs count once.
 * @throws RangeError when a pair lies outside the counts
 */
export function sparseRows(
  rowCount: number,
  columnCount: number,
  pairs: Iterable<readonly [number, number]>,
): SparseRows {
  const rows: number[] = []
  const columns: number[] = []
  for (const [row, column] of pairs) {
    if (!isIndex(row, rowCount) || !isIndex(column, columnCount))
      throw new RangeError(`(${row}, ${column}) lies outside ${rowCount} × ${columnCount}`)
    rows.push(row)
    columns.push(column)
  }
  return withoutRepeats(transposed(gathered(columnCount, rowCount, columns, rows)))
}

/** Rows become columns. */
export function transposed(relation: SparseRows): SparseRows {
  const rows = new Uint32Array(relation.columns.length)
  for (let row = 0; row < relation.rowCount; row++)
    rows.fill(row, relation.starts[row], relation.starts[row + 1])
  return gathered(relation.columnCount, relation.rowCount, relation.columns, rows)
}

/** The columns of one row, ascending: a window on the stored numbers, not to be written to. */
export function rowOf(relation: SparseRows, row: number): Uint32Array {
  return relation.columns.subarray(relation.starts[row], relation.starts[row + 1])
}

/** Whether the pair is in the relation; by bisection. */
export function hasPair(relation: SparseRows, row: number, column: number): boolean {
  let low = relation.starts[row] ?? 0
  let high = relation.starts[row + 1] ?? 0
  while (low < high) {
    const middle = (low + high) >>> 1
    const found = relation.columns[middle] as number
    if (found === column) return true
    if (found < column) low = middle + 1
    else high = middle
  }
  return false
}

/** All pairs, by row and then by column. */
export function* pairsOf(relation: SparseRows): Generator<readonly [number, number], void, undefined> {
  for (let row = 0; row < relation.rowCount; row++)
    for (const column of rowOf(relation, row)) yield [row, column]
}

function isIndex(value: number, count: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < count
}

/** A counting sort by row that keeps the given order within a row; twice applied it sorts by both. */
function gathered(
  rowCount: number,
  columnCount: number,
  rows: ArrayLike<number>,
  given: ArrayLike<number>,
): SparseRows {
  const starts = new Uint32Array(rowCount + 1)
  for (let at = 0; at < rows.length; at++) (starts[(rows[at] as number) + 1] as number) += 1
  for (let row = 0; row < rowCount; row++) (starts[row + 1] as number) += starts[row] as number
  const next = starts.slice()
  const columns = new Uint32Array(rows.length)
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] as number
    const place = next[row] as number
    columns[place] = given[at] as number
    next[row] = place + 1
  }
  return { rowCount, columnCount, starts, columns }
}

function withoutRepeats(sorted: SparseRows): SparseRows {
  const starts = new Uint32Array(sorted.rowCount + 1)
  const columns = new Uint32Array(sorted.columns.length)
  let kept = 0
  for (let row = 0; row < sorted.rowCount; row++) {
    const from = kept
    for (const column of rowOf(sorted, row))
      if (kept === from || columns[kept - 1] !== column) columns[kept++] = column
    starts[row + 1] = kept
  }
  return { ...sorted, starts, columns: columns.slice(0, kept) }
}
