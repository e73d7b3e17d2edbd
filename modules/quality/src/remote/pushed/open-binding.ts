import type { RemoteTable } from '@shuyuan/connection'

/** A place for a value, in a character that stands in no statement. */
const MARK = '\ue000'

/** Values of one statement. MySQL takes them in the order of its question marks, so they are numbered when the statement is whole. */
export function openBinding(table: Pick<RemoteTable, 'parameter'>) {
  const values: string[] = []
  return {
    bind: (value: string) => `${MARK}${values.push(value) - 1}${MARK}`,
    write(statement: string): { text: string; parameters: string[] } {
      const parameters: string[] = []
      const text = statement.replaceAll(new RegExp(`${MARK}(\\d+)${MARK}`, 'g'), (_, i: string) =>
        table.parameter(parameters.push(values[Number(i)] ?? '')),
      )
      return { text, parameters }
    },
  }
}
