import '../verification/matrix.css'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Alert, Card } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { useCan } from '../session/session.tsx'
import { Go } from '../ui/Go.tsx'
import { Loaded } from '../ui/Loaded.tsx'
import { PageShell } from '../ui/PageShell.tsx'
import { HistoryTimeline } from '../workflow/HistoryTimeline.tsx'
import { Comments } from './Comments.tsx'
import { Repairs } from './Repairs.tsx'
import { TicketActions } from './TicketActions.tsx'
import { TicketFacts } from './TicketFacts.tsx'
import { TicketRows } from './TicketRows.tsx'
import { TicketTimers } from './TicketTimers.tsx'

/** One ticket: what is wrong, which rows, who did what, and what can be done. Followed while a re-check runs. */
export function TicketPage() {
  const { t } = useTranslation()
  const { id = '' } = useParams({ strict: false }) as { id?: string }
  const query = useQuery({
    queryKey: ['ticket', id],
    queryFn: () => read(api.GET('/v1/ticket/tickets/{ticket}', { params: { path: { ticket: id } } })),
    refetchInterval: ({ state }) => (state.data?.state === 'rechecking' ? 1500 : false),
  })
  const ticket = query.data
  return (
    <PageShell title={ticket?.number ?? t('ticket.title')} actions={ticket ? <TicketActions ticket={ticket} /> : null}>
      <Loaded query={query}>{(found) => <TicketBody ticket={found} />}</Loaded>
    </PageShell>
  )
}

function TicketBody({ ticket }: { ticket: Schemas['TicketDetail'] }) {
  const { t } = useTranslation()
  const can = useCan()
  return (
    <>
      {ticket.advice && ticket.state !== 'archived' ? (
        <Alert type="info" showIcon title={t('ticket.advice')} description={ticket.advice} className="gap-below" />
      ) : null}
      <div className="two-columns">
        <div>
          <TicketFacts ticket={ticket} />
          <TicketTimers ticket={ticket.id} />
        </div>
        <Card size="small" title={t('workflow.history')}>
          <HistoryTimeline history={ticket.history} />
        </Card>
      </div>
      {ticket.hasRows ? (
        <>
          <h2 className="section">{t('ticket.rowsTitle')}</h2>
          <Repairs ticket={ticket} />
          {can('ticket.row.read') ? <TicketRows ticket={ticket} /> : <p className="quiet">{t('ticket.rowsOfOwner')}</p>}
        </>
      ) : null}
      {ticket.atSource ? (
        <Alert
          type="info"
          showIcon
          title={t('ticket.atSource', { count: ticket.rowsBad })}
          action={<Go to={`/quality/${ticket.dataset}/checks/${ticket.check}`}>{t('ticket.lookAtSource')}</Go>}
          className="gap-below"
        />
      ) : null}
      <Comments ticket={ticket} />
    </>
  )
}
