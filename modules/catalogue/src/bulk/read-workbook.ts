import ExcelJS from 'exceljs'
import { measureZip } from './measure-zip.ts'
import type { CellFault, Sheet } from './sheet.ts'
import { UnreadableSheet } from './unreadable-sheet.ts'

/** Cells of a sheet that are looked at; more is no catalogue. */
const MOST_CELLS = 5_000_000
/** Ten thousand 信息项 are 15 MB; a whole workbook stands in memory many times as large as its text. */
const MOST_UNPACKED = 100 << 20

/**
 * Texts of the first visible sheet of an xlsx file. A formula is no value: its cell is named. Merged cells are good where rows of one
 * column are merged (the value stands in the first of them), and named where columns are. Throws UnreadableSheet.
 */
export async function readWorkbook(file: string): Promise<Sheet> {
  const unpacked = await measureZip(file, MOST_UNPACKED)
  if (unpacked === null) throw new UnreadableSheet('不是完好的 xlsx 文件')
  if (unpacked > MOST_UNPACKED) throw new UnreadableSheet(`解压后超过 ${MOST_UNPACKED >> 20} MB，请分成几份`)
  const book = new ExcelJS.Workbook()
  await book.xlsx.readFile(file).catch(() => {
    throw new UnreadableSheet('不是完好的 xlsx 文件')
  })
  const visible = book.worksheets.filter(({ state }) => state === 'visible')
  const hidden = book.worksheets.filter(({ state }) => state !== 'visible')
  const sheet = visible[0]
  if (!sheet) throw new UnreadableSheet('没有可见的工作表')
  if (sheet.rowCount * sheet.columnCount > MOST_CELLS)
    throw new UnreadableSheet(`“${sheet.name}”有 ${sheet.rowCount} 行 × ${sheet.columnCount} 列，过大`)
  const faults: CellFault[] = []
  const rows: Sheet['rows'] = []
  const width = sheet.columnCount
  const header = textsOf(sheet.getRow(1), width, [], []).map((title) => title.trim())
  sheet.eachRow({ includeEmpty: false }, (row, number) => {
    if (number > 1) rows.push({ row: number, cells: textsOf(row, width, header, faults) })
  })
  return {
    header,
    rows,
    faults,
    warnings: [
      ...(hidden.length > 0 ? [`隐藏的工作表未读取：${hidden.map(({ name }) => name).join('、')}`] : []),
      ...(visible.length > 1 ? [`只读取第一张工作表“${sheet.name}”`] : []),
    ],
  }
}

function textsOf(row: ExcelJS.Row, width: number, header: string[], faults: CellFault[]): string[] {
  return Array.from({ length: width }, (_, i) => {
    const cell = row.getCell(i + 1)
    const put = (text: string) =>
      faults.push({ row: row.number, column: i + 1, title: header[i] ?? '', value: '', code: 'CATALOGUE_CELL', text })
    if (cell.formula) put('单元格是公式，请改为值')
    if (cell.isMerged && cell.master !== cell) {
      if (cell.master.col !== cell.col) put('左右合并的单元格不能识别，请取消合并')
      return ''
    }
    return cell.formula ? '' : textOf(cell.value)
  })
}

function textOf(value: ExcelJS.CellValue): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  if (typeof value !== 'object') return String(value).trim()
  if ('richText' in value)
    return value.richText
      .map(({ text }) => text)
      .join('')
      .trim()
  if ('text' in value) return String(value.text).trim()
  return ''
}
