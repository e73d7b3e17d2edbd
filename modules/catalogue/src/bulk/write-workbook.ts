import { once } from 'node:events'
import { PassThrough, type Readable } from 'node:stream'
import type ExcelJS from 'exceljs'
import type { SheetColumn } from './column.ts'

const HEAD: ExcelJS.Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFDCE6F1' } }
const CHOICE_ROWS = 2000

/**
 * An xlsx file of these rows as it is written; waits for a slow reader. `explain` adds a sheet 填写说明 and drop-down lists, for people who
 * fill it in.
 */
export function writeWorkbook(
  pages: AsyncIterable<{ columns: SheetColumn[]; rows: string[][] }>,
  explain: boolean,
): Readable {
  const out = new PassThrough()
  const write = async () => {
    const { default: excel } = await import('exceljs') // slow to load, and few starts need it
    const book = new excel.stream.xlsx.WorkbookWriter({ stream: out, useStyles: true })
    const sheet = book.addWorksheet('目录', { views: [{ state: 'frozen', ySplit: 1, xSplit: 3 }] })
    let header: SheetColumn[] = []
    for await (const { columns, rows } of pages) {
      if (header.length === 0) {
        header = columns
        sheet.columns = columns.map(({ title }) => ({ width: Math.max(12, title.length * 2 + 4) }))
      }
      for (const cells of rows) {
        const row = sheet.addRow(cells)
        if (row.number === 1) mark(row, header)
        row.commit()
      }
      if (out.writableNeedDrain) await once(out, 'drain')
    }
    if (explain) offerChoices(sheet, header)
    sheet.commit()
    if (explain) explainColumns(book.addWorksheet('填写说明'), header)
    await book.commit()
  }
  write().catch((cause: unknown) => out.destroy(cause as Error))
  return out
}

function mark(row: ExcelJS.Row, columns: SheetColumn[]): void {
  columns.forEach(({ needed }, i) => {
    row.getCell(i + 1).style = { fill: HEAD, font: { bold: true, color: { argb: needed ? 'FFC00000' : 'FF000000' } } }
  })
}

/** Excel takes a list in place up to 255 characters. */
function offerChoices(sheet: ExcelJS.Worksheet, columns: SheetColumn[]): void {
  const validations = (sheet as unknown as { dataValidations: { add(range: string, rule: object): void } })
    .dataValidations
  columns.forEach((column, i) => {
    const choices =
      column.kind === 'yesno' ? ['是', '否'] : column.kind === 'codes' ? [] : Object.values(column.choices ?? {})
    const list = choices.map((choice) => choice.replace(/,/g, '，')).join(',')
    if (choices.length === 0 || list.length > 250) return
    const letter = sheet.getColumn(i + 1).letter
    validations.add(`${letter}2:${letter}${CHOICE_ROWS}`, { type: 'list', allowBlank: true, formulae: [`"${list}"`] })
  })
}

function explainColumns(sheet: ExcelJS.Worksheet, columns: SheetColumn[]): void {
  sheet.columns = [{ width: 22 }, { width: 12 }, { width: 10 }, { width: 100 }]
  sheet.addRow(['列', '属于', '必填', '怎么填']).commit()
  for (const { title, of, needed, hint, kind, choices } of columns) {
    const how = choices ? `可填：${Object.values(choices).join('、')}` : kind === 'yesno' ? '填 是 或 否' : ''
    sheet
      .addRow([title, of === 'entry' ? '目录' : '信息项', needed ? '是' : '', [hint, how].filter(Boolean).join('；')])
      .commit()
  }
  sheet.addRow(['一行一个信息项；目录的各列只填在该目录的第一行，下面各行留空（或上下合并）即为同一目录。']).commit()
  sheet.commit()
}
