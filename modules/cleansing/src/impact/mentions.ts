import type { Column } from '@shuyuan/intake'
import { usedColumns } from '../step/used-columns.ts'

/** Whether the parameters of a step name a column, as such or within an expression. */
export function mentions(params: unknown, column: string, columns: readonly Pick<Column, 'name' | 'title'>[]): boolean {
  if (typeof params === 'string')
    return params === column || usedColumns(params, columns).some(({ name }) => name === column)
  if (Array.isArray(params)) return params.some((one) => mentions(one, column, columns))
  return params !== null && typeof params === 'object' && mentions(Object.values(params), column, columns)
}
