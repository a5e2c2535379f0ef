import { type Cell, csvOf as csvOfRows } from '../../text/index.ts'

export type { Cell }

/** A table as plain data: named columns, and rows with a cell for each. */
export interface Table {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

/** A table as comma-separated values. */
export function csvOf(table: Table): string {
  return csvOfRows(table.columns, table.rows)
}
