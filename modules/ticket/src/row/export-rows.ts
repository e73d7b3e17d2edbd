import { csvLine } from '@shuyuan/kernel'
import { PassThrough, Readable } from 'node:stream'
import { inTx } from '@shuyuan/db'
import { recordExport } from '@shuyuan/intake'
import type { Subject } from '@shuyuan/policy'
import type { TicketDeps } from '../deps.ts'
import { DEED, ROW } from '../repair/repair.ts'
import { openForReading } from '../ticket/open-for-reading.ts'
import type { Ticket } from '../ticket/ticket.ts'
import { listTicketRows } from './list-ticket-rows.ts'
import { openRowReader } from './row-reader.ts'
import type { RowPage } from './shown-row.ts'

const PAGE = 500
/** Rows of one worksheet without the header; a longer list is taken as CSV. */
const XLSX_ROWS = 1_048_575

/**
 * All rows of a ticket as a file to correct and hand in again: row number, what to do, what is wrong, then the columns by their names.
 * Masked as the reader's rights say; the export is put into evidence and lineage before the first byte. Cells cannot act as formulas.
 */
export async function exportRows(
  deps: TicketDeps,
  subject: Subject,
  input: { ticket: string; format: 'csv' | 'xlsx' },
): Promise<{ ticket: Ticket; file: Readable }> {
  const ticket = await openForReading(deps, subject, input.ticket, 'ticket.row.export')
  const first = await listTicketRows(deps, subject, ticket, { limit: PAGE })
  const { id: evidence } = await deps.evidence.append({
    kind: 'ticket.rows.exported',
    actor: subject.id,
    org: subject.org,
    object: ticket.id,
    detail: { format: input.format, rows: ticket.rowsBad },
  })
  const { dataset, version, columns, masks } = await openRowReader(deps, subject, ticket)
  const taken = columns.map(({ name }) => ({ name, mask: masks[name] }))
  await inTx(deps.db, (tx) =>
    recordExport(tx, deps.clock.now(), {
      job: 'ticket.export',
      title: '问题数据',
      evidence,
      org: subject.org,
      from: [{ dataset, version, columns: taken }],
    }),
  )
  const lines = allLines(deps, subject, ticket, first)
  if (input.format === 'csv') return { ticket, file: Readable.from(csv(lines)) }
  const file = new PassThrough()
  void xlsx(lines, file).catch((cause: Error) => file.destroy(cause))
  return { ticket, file }
}

async function* allLines(deps: TicketDeps, subject: Subject, ticket: Ticket, first: RowPage): AsyncGenerator<string[]> {
  const { columns } = first
  const titles = new Map(columns.map((c) => [c.name, c.title]))
  const wrong = first.wrong.map((name) => titles.get(name) ?? name).join('、')
  yield [ROW, DEED, '_问题', '_建议值', ...columns.map((c) => c.title || c.name)]
  for (let page = first; ; ) {
    for (const [at, row] of page.items.entries()) {
      const values = Object.keys(row.values).length > 0 ? row.values : row.keys
      const fault = row.column ? (titles.get(row.column) ?? row.column) : wrong
      const doubted = page.marks.some((mark) => mark.row === at)
      yield [
        row.row === null ? '' : String(row.row),
        '',
        `${fault}${row.excepted ? '（已认定为例外）' : ''}${doubted ? '（有异议）' : ''}`,
        row.expected ?? '',
        ...columns.map((c) => values[c.name] ?? ''),
      ]
    }
    if (page.next === null) return
    page = await listTicketRows(deps, subject, ticket, { limit: PAGE, after: page.next })
  }
}

async function* csv(lines: AsyncIterable<string[]>): AsyncGenerator<string> {
  let mark = '\uFEFF'
  for await (const line of lines) {
    yield `${mark}${csvLine(line)}`
    mark = ''
  }
}

async function xlsx(lines: AsyncIterable<string[]>, stream: PassThrough): Promise<void> {
  const { default: excel } = await import('exceljs') // slow to load, and few starts need it
  const book = new excel.stream.xlsx.WorkbookWriter({ stream, useStyles: false, useSharedStrings: false })
  const sheet = book.addWorksheet('问题数据')
  let rows = 0
  // texts stay texts: a worksheet runs only what is stored as a formula
  for await (const line of lines) if (rows++ <= XLSX_ROWS) sheet.addRow(line).commit()
  await book.commit()
}
