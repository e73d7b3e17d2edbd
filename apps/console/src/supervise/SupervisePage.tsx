import { useQuery } from '@tanstack/react-query'
import { Card, Empty } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { useCan } from '../session/session.tsx'
import { Go } from '../ui/Go.tsx'
import { useOrgs } from '../ui/OrgSelect.tsx'
import { PageShell } from '../ui/PageShell.tsx'
import { DueTag } from '../workflow/DueTag.tsx'
import { useWords } from '../workflow/useWords.ts'
import { IssueOrder } from './IssueOrder.tsx'
import { Lateness } from './Lateness.tsx'
import { OrderTag } from './OrderTag.tsx'
import './supervise.css'

type Order = Schemas['WorkflowOrder']
const LANES = ['issued', 'answered', 'closed'] as const

/** 督办: what is overdue, and every 督办单 from demand to close. A department sees its own. */
export function SupervisePage() {
  const { t } = useTranslation()
  const can = useCan()
  const { nameOf } = useOrgs()
  return (
    <PageShell title={t('menu.supervise')}>
      <div className="board">
        {can('workflow.timer.supervise') ? <Overdue /> : null}
        {LANES.map((state) => (
          <OrderLane key={state} state={state} nameOf={nameOf} />
        ))}
      </div>
      <Lateness />
    </PageShell>
  )
}

function Lane({ label, count, children }: { label: string; count: number | undefined; children: ReactNode }) {
  const { t } = useTranslation()
  return (
    <section aria-label={label}>
      <h2 className="section">
        {label} {count === undefined ? '' : t('supervise.count', { count })}
      </h2>
      {count === 0 ? <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('supervise.none')} /> : children}
    </section>
  )
}

/** Time limits that ran out and have no order yet. */
function Overdue() {
  const { t } = useTranslation()
  const words = useWords()
  const { nameOf } = useOrgs()
  const { data } = useQuery({
    queryKey: ['supervision'],
    queryFn: () => read(api.GET('/v1/workflow/supervision', { params: { query: { limit: 100 } } })),
  })
  const timers = data?.items.filter((timer) => timer.order === null)
  return (
    <Lane label={t('supervise.overdue')} count={timers?.length}>
      {timers?.map((timer) => (
        <Card key={timer.id} size="small" className="ticket">
          <div>{timer.link ? <Go to={timer.link}>{timer.title}</Go> : timer.title}</div>
          <div className="quiet">
            {timer.org ? nameOf(timer.org) : ''} {words.role(timer.role)} · {timer.ruleName}
          </div>
          <div className="ticket-end">
            <DueTag dueOn={timer.dueOn} colour={timer.colour} />
            <IssueOrder timer={timer} />
          </div>
        </Card>
      ))}
    </Lane>
  )
}

function OrderLane({ state, nameOf }: { state: Order['state']; nameOf(org: string | null): string }) {
  const { t } = useTranslation()
  const { data } = useQuery({
    queryKey: ['orders', state],
    queryFn: () =>
      read(
        api.GET('/v1/workflow/orders', { params: { query: { state, limit: state === 'closed' ? 20 : 100 } as never } }),
      ),
  })
  return (
    <Lane label={t(`supervise.lanes.${state}`)} count={data?.items.length}>
      {data?.items.map((order) => (
        <Card key={order.id} size="small" className="ticket">
          <div>
            <Go to={`/supervise/${order.id}`}>{order.number}</Go>
          </div>
          <div>{order.title}</div>
          <div className="quiet">
            {order.org ? nameOf(order.org) : t('supervise.bureau')} ·{' '}
            {t('supervise.answerUntil', { day: order.answerBy })}
          </div>
          <OrderTag order={order} />
        </Card>
      ))}
    </Lane>
  )
}
