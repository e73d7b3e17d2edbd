import { findDependencies } from '../../modules/quality/src/discovery/dependency/find-dependencies.ts'
import { detectErrors } from '../../modules/quality/src/discovery/detect/detect-errors.ts'
import type { Suspect } from '../../modules/quality/src/discovery/detect/vote.ts'
import { codeColumn, type CodedTable } from '../../modules/quality/src/discovery/table/coded-table.ts'
import { recognizeColumns } from '../../modules/quality/src/discovery/table/recognize-columns.ts'

const breathe = async () => {}

function tableOf([head = [], ...rows]: string[][]): CodedTable {
  const columns = head.map((name, i) =>
    codeColumn(
      { name, title: name, type: 'text', required: false, key: false },
      rows.map((row) => row[i] ?? null),
    ),
  )
  return { rows: rows.map((_, i) => i + 1), columns }
}

/** Suspects of a table given as lines of cells, header first. No labels, no rules, nothing set for it: the very code that the platform runs. */
export async function detectInTable(cells: string[][]): Promise<Suspect[]> {
  const table = tableOf(cells)
  const semantics = recognizeColumns(table)
  const dependencies = await findDependencies(table, semantics, breathe)
  return (await detectErrors({ table, dependencies, semantics, today: '2026-03-02' }, breathe)).suspects
}
