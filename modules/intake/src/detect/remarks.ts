import type { Column } from '../dataset/column.ts'
import type { HiddenParts } from './hidden-parts.ts'
import { loneRows } from './lone-rows.ts'
import { withoutBlanks } from '../read/blanks.ts'
import { valueType } from './value-type.ts'

type Rows = readonly (readonly (string | null)[])[]

/** What a spreadsheet shows instead of a long number: the digits behind the first few are gone. */
const SHORTENED = /^[+-]?\d(?:\.\d+)?E\+(?:1\d|2\d)$/i
const FAULTS = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/i
const SUM = /(?:^(?:合计|总计|小计|共计|累计)|(?:合计|总计|小计)|^本[日月季年期]累计)$/
/** ="001", '001, a tab behind: ways of other systems to make a spreadsheet keep a text */
const DISGUISED = /^'|^="[\s\S]*"$|\t$/
const MOST_NAMES = 3

/** Whether a spreadsheet cut long numbers short among these values; a column of measurements has small exponents too. */
export function isShortened(values: readonly string[]): boolean {
  const short = values.some((value) => SHORTENED.test(value))
  return short && !values.some((value) => /\de[+-]?\d/i.test(value) && !SHORTENED.test(value))
}

/** What a careful clerk would notice in the first rows of a table, said before it is loaded. Pure. */
export function remarksOn(columns: readonly Pick<Column, 'title' | 'type'>[], rows: Rows): string[] {
  const titles = columns.map((column) => column.title)
  const texts = new Set(columns.filter(({ type }) => type === 'text').map(({ title }) => title))
  const having = (holds: (cell: string) => boolean) =>
    titles.filter((_, i) => rows.some((row) => row[i] != null && holds(row[i])))
  const told = (names: string[], sentence: (names: string) => string) =>
    names.length === 0 ? [] : [sentence(listed(names))]
  const sums = rows.flatMap((row) => {
    const first = row.find((cell) => SUM.test((cell ?? '').replace(/\s/g, '')))
    return first ? [first.trim()] : []
  })
  const second = secondTable(rows)
  const lone = [...loneRows(rows)].map((row) => row.find((cell) => cell?.trim())?.trim() ?? '')
  const disguised = having((cell) => DISGUISED.test(cell))
  return [
    ...told(
      titles.filter((_, i) => isShortened(rows.map((row) => row[i]?.trim() ?? ''))),
      (names) =>
        `${names}有被表格软件改成科学计数（如 3.2E+17）的长数字，原号码已丢失，请把该列设为文本后从原系统重新导出`,
    ),
    ...told(
      having((cell) => FAULTS.test(cell.trim())),
      (names) => `${names}有公式错误值（如 #N/A、#REF!），请在源表中改正后重新上传`,
    ),
    ...told(
      [...new Set(sums)],
      (names) => `有 ${sums.length} 行像是小计或合计：${names}，会按数据装入，不需要的请在源表中删去`,
    ),
    ...told(
      second ? [second] : [],
      (names) => `${names}之后像是另一张表，会当作本表的行装入，请分成两个文件或两张工作表后上传`,
    ),
    ...told(
      second ? [] : lone,
      (names) => `有 ${lone.length} 行只有一格有内容：${names}，像是页眉、页脚或小标题，不需要的请在源表中删去`,
    ),
    ...told(disguised, (names) => `${names}的取值带有导出时加的撇号、="…" 或制表符，会原样装入，可用数据清洗去掉`),
    ...told(
      having((cell) => withoutBlanks(cell) !== cell && !DISGUISED.test(cell)).filter((name) => texts.has(name)),
      (names) => `${names}的取值首尾有空格或看不见的字符，会原样装入，可用数据清洗去掉`,
    ),
  ]
}

/** The title of a second table in the middle: one cell alone, then a heading over what was numbers and dates so far. */
function secondTable(rows: Rows): string | null {
  const filled = (row: Rows[number] | undefined) =>
    (row ?? []).flatMap((cell, i) => (cell?.trim() ? [{ cell, i }] : []))
  const plain = (cell: string | null | undefined) => !cell?.trim() || valueType(cell.trim()) === 'text'
  const at = rows.findIndex((row, r) => {
    const names = filled(rows[r + 1])
    if (r === 0 || filled(row).length !== 1 || names.length < 2 || names.some(({ cell }) => !plain(cell))) return false
    return names.some(({ i }) => !plain(rows[r - 1]?.[i]))
  })
  return at < 0 ? null : (filled(rows[at])[0]?.cell.trim() ?? null)
}

/** What a sheet does not show is loaded like the rest, which nobody may find out from the portal. Pure. */
export function remarksOnHidden({ rows, columns, merged }: HiddenParts, header: readonly string[]): string[] {
  const names = columns.flatMap((at) => header[at] ?? [])
  const spanning = merged.flatMap((at) => header[at] ?? [])
  return [
    ...(rows > 0 ? [`工作表有 ${rows} 行被隐藏或筛选掉，也会装入，不需要的请在源表中删去`] : []),
    ...(names.length > 0 ? [`${listed(names)}在工作表中是隐藏的列，也会装入，不需要的请在源表中删去`] : []),
    ...(spanning.length > 0
      ? [`${listed(spanning)}有跨行合并的单元格，只有每块的首行有值，其余行会是空值，请在源表中取消合并并填满后上传`]
      : []),
  ]
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).map((name) => `“${name.slice(0, 30)}”`)
  return `${shown.join('、')}${names.length > MOST_NAMES ? `等 ${names.length} 处` : ''}`
}
