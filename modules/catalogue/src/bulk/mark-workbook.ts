import ExcelJS from 'exceljs'
import type { CellFault } from './sheet.ts'

const RED: ExcelJS.Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFC7CE' } }

/** The file as it was sent, with the wrong cells coloured, each with its reason as a note, and a last column 问题 that says it in words. */
export async function markWorkbook(file: string, faults: CellFault[], target: string): Promise<void> {
  const book = new ExcelJS.Workbook()
  await book.xlsx.readFile(file)
  const sheet = book.worksheets.find(({ state }) => state === 'visible')
  if (!sheet) return
  book.eachSheet(disarm)
  const last = sheet.columnCount + 1
  sheet.getCell(1, last).value = '问题'
  sheet.getColumn(last).width = 60
  const told = new Map<number, string[]>()
  for (const { row, column, title, text } of faults) {
    told.set(row, [...(told.get(row) ?? []), title ? `${title}：${text}` : text])
    if (column < 1) continue
    const cell = sheet.getCell(row, column)
    cell.style = { ...cell.style, fill: RED }
    cell.note = text
  }
  for (const [row, texts] of told) {
    const cell = sheet.getCell(row, last)
    cell.value = texts.join('\n')
    cell.style = { alignment: { wrapText: true, vertical: 'top' }, font: { color: { argb: 'FF9C0006' } } }
  }
  await book.xlsx.writeFile(target)
}

/** What a stranger wrote as a formula comes back as its text: the file has gone through the platform, and is trusted more than it was. */
function disarm(sheet: ExcelJS.Worksheet): void {
  sheet.eachRow((row) => row.eachCell((cell) => void (cell.formula && (cell.value = `=${cell.formula}`))))
}
