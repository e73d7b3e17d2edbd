import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Card } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { useCan, useMe } from '../session/session.tsx'
import { Go } from '../ui/Go.tsx'
import { Loaded } from '../ui/Loaded.tsx'
import { moment } from '../ui/moment.ts'
import { useOrgs } from '../ui/OrgSelect.tsx'
import { PageShell } from '../ui/PageShell.tsx'
import { ReasonButton } from '../ui/ReasonButton.tsx'
import { useAct } from '../ui/useAct.ts'
import { HistoryTimeline } from '../workflow/HistoryTimeline.tsx'
import { useWords } from '../workflow/useWords.ts'
import { AnswerOrder } from './AnswerOrder.tsx'
import { OrderTag } from './OrderTag.tsx'

type Order = Schemas['WorkflowOrderDetail']
/** What the bureau may do with an order in each state. */
const JUDGED = { issued: ['cancel'], answered: ['close', 'redo', 'cancel'], closed: [], cancelled: [] } as const

/** One 督办单: demand, answer with proof, judgement, history. */
export function OrderPage() {
  const { t } = useTranslation()
  const can = useCan()
  const { me } = useMe()
  const { act } = useAct()
  const { id = '' } = useParams({ strict: false }) as { id?: string }
  const query = useQuery({
    queryKey: ['order', id],
    queryFn: () => read(api.GET('/v1/workflow/orders/{id}', { params: { path: { id } } })),
  })
  const order = query.data
  const judge = (action: 'close' | 'redo' | 'cancel') => (opinion: string) =>
    act(() => api.POST('/v1/workflow/orders/{id}/judge', { params: { path: { id } }, body: { action, opinion } }), {
      done: t('supervise.judged'),
    })
  const own = order !== undefined && (order.org === null ? can('workflow.order.judge') : order.org === me?.subject.org)
  return (
    <PageShell
      title={order?.number ?? t('supervise.order')}
      actions={
        <>
          {own && order?.state === 'issued' && can('workflow.order.answer') ? <AnswerOrder order={id} /> : null}
          {order && can('workflow.order.judge')
            ? JUDGED[order.state].map((action) => (
                <ReasonButton
                  key={action}
                  label={t(`supervise.${action}`)}
                  explain={t(`supervise.${action}Explain`)}
                  danger={action === 'cancel'}
                  type={action === 'close' ? 'primary' : 'default'}
                  onSubmit={judge(action)}
                />
              ))
            : null}
        </>
      }
    >
      <Loaded query={query}>{(found) => <OrderFacts order={found} />}</Loaded>
    </PageShell>
  )
}

function OrderFacts({ order }: { order: Order }) {
  const { t } = useTranslation()
  const words = useWords()
  const { nameOf } = useOrgs()
  const rows: [string, React.ReactNode][] = [
    ['state', <OrderTag key="tag" order={order} />],
    ['matter', order.link ? <Go to={order.link}>{order.title}</Go> : order.title],
    ['who', `${order.org ? nameOf(order.org) : ''} ${words.role(order.role)}`],
    ['demand', order.demand],
    ['issuedBy', `${order.issuedByName} ${moment(order.issuedAt)}`],
    ['answerBy', order.answerBy],
    ['answerText', order.answer || '—'],
    ['proof', order.proof || '—'],
    ['answeredBy', order.answeredByName ? `${order.answeredByName} ${moment(order.answeredAt)}` : '—'],
    ['opinion', order.opinion || '—'],
  ]
  return (
    <div className="two-columns">
      <table className="facts">
        <caption>{t('supervise.order')}</caption>
        <tbody>
          {rows.map(([field, value]) => (
            <tr key={field}>
              <th scope="row">{t(`supervise.${field}`)}</th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Card size="small" title={t('workflow.history')}>
        <HistoryTimeline history={order.history} />
        <Go to={`/evidence?object=${order.id}`}>{t('supervise.evidence')}</Go>
      </Card>
    </div>
  )
}
