import type { SourceColumn } from '@shuyuan/connector'
import { columnNames, type Dataset } from '@shuyuan/intake'
import type { Link } from './plan.ts'

/** Which source column fills each column of a dataset: the chosen one, else the one of its name, title or remark. In the dataset's order. Pure. */
export function linkColumns(dataset: Dataset, shape: readonly SourceColumn[], chosen?: readonly Link[]): Link[] {
  const names = columnNames(shape.map(({ name }) => name))
  return dataset.columns.flatMap(({ name, title }) => {
    const link = chosen?.find((l) => l.column === name)
    if (chosen) return link ? [link] : []
    const found =
      shape.find((s) => s.name === name) ??
      shape[names.indexOf(name)] ??
      shape.find((s) => s.name === title || (title !== '' && s.comment === title))
    return found ? [{ source: found.name, column: name }] : []
  })
}
