import { type Column, columnNames, type Detection } from '@shuyuan/intake'

type Header = Pick<Detection, 'header' | 'headerRows'>

/** What a delivery's header changed against the dataset and against the delivery before. Order does not count: columns are found by name. */
export interface HeaderChange {
  /** columns of the dataset that no longer come: removed, or under another name */
  missing: string[]
  /** names that came for the first time */
  added: string[]
  /** no header where the delivery before had one: columns would be taken by place */
  headless: boolean
}

/** Null where nothing changed that anybody must know. Pure. */
export function compareHeader(
  now: Header,
  before: Header | null,
  columns: readonly Pick<Column, 'name' | 'title'>[],
): HeaderChange | null {
  if (now.headerRows === 0) return before && before.headerRows > 0 ? { missing: [], added: [], headless: true } : null
  const names = columnNames(now.header)
  const comes = ({ name, title }: Pick<Column, 'name' | 'title'>) =>
    now.header.includes(name) || names.includes(name) || now.header.includes(title)
  const missing = columns.filter((column) => !comes(column)).map(({ name, title }) => title || name)
  const known = new Set([...columns.flatMap(({ name, title }) => [name, title]), ...(before?.header ?? now.header)])
  const added = now.header.filter((name, i) => !known.has(name) && !known.has(names[i] ?? ''))
  return missing.length > 0 || added.length > 0 ? { missing, added, headless: false } : null
}

/** For the person who decides. */
export function headerText({ missing, added, headless }: HeaderChange): string {
  const parts = [
    headless ? '没有表头，而以前的文件有' : null,
    missing.length > 0 ? `缺少字段“${missing.join('、')}”` : null,
    added.length > 0 ? `新出现字段“${added.join('、')}”${missing.length > 0 ? '（可能是改名）' : '，没有装载'}` : null,
  ]
  return parts.filter(Boolean).join('；')
}
