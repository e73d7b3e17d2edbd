import { useTranslation } from 'react-i18next'
import { type TableColumnsType, Tag } from 'antd'
import { useQuery } from '@tanstack/react-query'
import { api, read, type Schemas } from '../api.ts'
import { Problem } from '../ui/Problem.tsx'
import { DoubtTag } from './DoubtTag.tsx'
import { QueryTable } from '../ui/QueryTable.tsx'

type Row = Schemas['TicketRows']['items'][number] & { line: string; at: number; marks: Schemas['IntakeRowMark'][] }
/** Columns shown beside keys and columns at fault. */
const MOST = 6

/** The records at fault, masked as the reader's rights say; what is wrong stands first. */
export function TicketRows({ ticket }: { ticket: Schemas['TicketDetail'] }) {
  const { t } = useTranslation()
  const path = { ticket: ticket.id }
  const load = (limit: number, after?: string) =>
    read(
      api.GET('/v1/ticket/tickets/{ticket}/rows', { params: { path, query: { limit, ...(after ? { after } : {}) } } }),
    )
  const head = useQuery({
    queryKey: ['ticket', ticket.id, 'rows', 'head', ticket.version],
    queryFn: () => load(1),
    retry: false,
  })
  if (head.error) return <Problem cause={head.error} />
  if (!head.data) return null
  const { wrong, columns } = head.data
  const named = head.data.items.some((row) => row.column !== null && row.value !== null)
  const rank = (name: string) => (columns.find((c) => c.name === name)?.key ? 0 : wrong.includes(name) ? 1 : 2)
  const shown = columns.toSorted((a, b) => rank(a.name) - rank(b.name)).slice(0, MOST)
  const cells: TableColumnsType<Row> = [
    {
      title: t('ticket.row'),
      render: (_, { row, marks, at }) => (
        <>
          {row ?? '—'} <DoubtTag marks={marks} at={at} />
        </>
      ),
    },
    ...shown.map(({ name, title }) => ({
      title: wrong.includes(name) ? `${title || name} ⚠` : title || name,
      render: (_: unknown, row: Row) => {
        const value = row.values[name] ?? row.keys[name] ?? null
        return value === null ? <span className="quiet">{t('ticket.nothing')}</span> : value
      },
    })),
    ...(named
      ? [
          { title: t('ticket.column'), render: (_: unknown, row: Row) => titleOf(row.column) },
          { title: t('ticket.doubted'), render: (_: unknown, row: Row) => row.value ?? '—' },
          { title: t('ticket.expected'), render: (_: unknown, row: Row) => row.expected ?? '—' },
        ]
      : []),
    { title: t('ticket.excepted'), render: (_, row) => (row.excepted ? <Tag>{t('ticket.excepted')}</Tag> : null) },
  ]
  function titleOf(name: string | null): string {
    return columns.find((c) => c.name === name)?.title ?? name ?? ''
  }
  return (
    <QueryTable<Row>
      label={t('ticket.rowsTitle')}
      queryKey={['ticket', ticket.id, 'rows', ticket.version]}
      rowKey="line"
      size="small"
      empty={t('ticket.noRows')}
      columns={cells}
      load={async (after) => {
        const page = await load(50, after)
        return {
          ...page,
          items: page.items.map((row, at) => ({ ...row, marks: page.marks, at, line: `${after ?? ''}${at}` })),
        }
      }}
    />
  )
}
