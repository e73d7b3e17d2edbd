import type { Column } from '@shuyuan/intake'

/** A value for each column that a register demands, as a golden row wants them. */
export function exampleRow(columns: readonly Column[]): Record<string, string> {
  return Object.fromEntries(columns.filter((c) => c.required).map((c) => [c.name, exampleOf(c)]))
}

function exampleOf({ type }: Column): string {
  return {
    text: '示例',
    integer: '1',
    decimal: '1',
    boolean: '是',
    date: '1949-12-31',
    datetime: '1949-12-31 00:00:00',
  }[type]
}
