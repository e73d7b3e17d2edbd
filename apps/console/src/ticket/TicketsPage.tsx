import type { TableColumnsType } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { useCan } from '../session/session.tsx'
import { Go } from '../ui/Go.tsx'
import { PageShell } from '../ui/PageShell.tsx'
import { QueryTable } from '../ui/QueryTable.tsx'
import { type Filters, useUrlFilters } from '../ui/useUrlFilters.ts'
import { DueTag } from '../workflow/DueTag.tsx'
import { BatchBar } from './BatchBar.tsx'
import { Matter } from './Matter.tsx'
import { StateTabs } from './StateTabs.tsx'
import { StateTag } from './StateTag.tsx'
import { TicketFilters } from './TicketFilters.tsx'

type Ticket = Schemas['Ticket']
const NAMES = ['state', 'kind', 'owner', 'dataset', 'severity', 'search', 'colour', 'figure', 'from', 'to', 'order']

/** 工单台: what must be repaired by whom until when; many at once. */
export function TicketsPage() {
  const { t } = useTranslation()
  const can = useCan()
  const [filters] = useUrlFilters()
  const [chosen, setChosen] = useState<Ticket[]>([])
  const { state = filters.figure ? 'all' : 'open' } = filters
  const wanted: Filters = { ...filters, state: state === 'all' ? undefined : state }
  const asked = Object.fromEntries(NAMES.flatMap((name) => (wanted[name] ? [[name, wanted[name]]] : [])))
  const columns: TableColumnsType<Ticket> = [
    { title: t('ticket.number'), render: (_, ticket) => <Go to={`/ticket/${ticket.id}`}>{ticket.number}</Go> },
    { title: t('ticket.matter'), render: (_, ticket) => <Matter ticket={ticket} /> },
    { title: t('ticket.due'), render: (_, ticket) => <DueTag dueOn={ticket.dueOn} colour={ticket.colour} /> },
    { title: t('ticket.state'), render: (_, { state }) => <StateTag state={state} /> },
    { title: t('ticket.owner'), render: (_, { ownerName }) => <div className="narrow-cell">{ownerName}</div> },
    { title: t('ticket.rows'), dataIndex: 'rowsBad', align: 'right' },
  ]
  return (
    <PageShell
      title={t('ticket.title')}
      actions={
        <>
          {can('ticket.report.read') ? <Go to="/ticket/report">{t('ticket.report')}</Go> : null}
          <Go to="/ticket/doubts">{t('ticket.doubts')}</Go>
          {can('ticket.routing.read') ? <Go to="/ticket/routing">{t('ticket.routing.title')}</Go> : null}
          {can('ticket.exception.read') ? <Go to="/ticket/exceptions">{t('ticket.exceptions')}</Go> : null}
          <a href={`/v1/ticket/tickets/export?${new URLSearchParams(asked as Record<string, string>)}`} download>
            {t('ticket.export')}
          </a>
        </>
      }
    >
      <TicketFilters />
      <StateTabs asked={asked} />
      <BatchBar tickets={chosen} onDone={() => setChosen([])} />
      <QueryTable<Ticket>
        label={t('ticket.title')}
        queryKey={['ticket', 'list', asked]}
        rowKey="id"
        size="small"
        columns={columns}
        empty={t('ticket.empty')}
        {...(can('ticket.ticket.act')
          ? {
              rowSelection: {
                selectedRowKeys: chosen.map((ticket) => ticket.id),
                onChange: (_keys, rows) => setChosen(rows),
                getCheckboxProps: (ticket) =>
                  ({ 'aria-label': t('ticket.choose', { number: ticket.number }) }) as never,
              },
            }
          : {})}
        load={(after) =>
          read(
            api.GET('/v1/ticket/tickets', {
              params: { query: { ...asked, limit: 50, ...(after ? { after } : {}) } as never },
            }),
          )
        }
      />
    </PageShell>
  )
}
