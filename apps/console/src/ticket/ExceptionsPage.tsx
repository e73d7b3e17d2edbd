import '../data-pages.css'
import { useQuery } from '@tanstack/react-query'
import { Empty, Popconfirm, Button, Table, type TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { useCan } from '../session/session.tsx'
import { Go } from '../ui/Go.tsx'
import { Loaded } from '../ui/Loaded.tsx'
import { moment } from '../ui/moment.ts'
import { PageShell } from '../ui/PageShell.tsx'
import { useAct } from '../ui/useAct.ts'
import { useUrlFilters } from '../ui/useUrlFilters.ts'

type Exception = Schemas['TicketException']

/** 例外: what was settled as no fault, why and on which ticket; the bureau takes one back. */
export function ExceptionsPage() {
  const { t } = useTranslation()
  const can = useCan()
  const { act, busy } = useAct()
  const [{ dataset }, change] = useUrlFilters()
  const query = useQuery({
    queryKey: ['ticket', 'exceptions', dataset],
    queryFn: () => read(api.GET('/v1/ticket/exceptions', { params: { query: dataset ? { dataset } : {} } })),
  })
  const end = (ticket: string) =>
    act(() => read(api.DELETE('/v1/ticket/tickets/{ticket}/exceptions', { params: { path: { ticket } } })), {
      done: t('ticket.exceptionEnded'),
    })
  const columns: TableColumnsType<Exception> = [
    { title: t('ticket.number'), render: (_, { ticket, number }) => <Go to={`/ticket/${ticket}`}>{number}</Go> },
    {
      title: t('ticket.matter'),
      render: (_, one) => (
        <div>
          {one.title}
          <div className="quiet">
            {one.rows === 0 ? t('ticket.exceptionWhole') : t('ticket.exceptionRows', { count: one.rows })}
          </div>
        </div>
      ),
    },
    { title: t('ticket.reason'), dataIndex: 'reason' },
    { title: t('ticket.owner'), dataIndex: 'ownerName' },
    { title: t('ticket.exceptionAt'), render: (_, { at }) => moment(at) },
    ...(can('ticket.exception.end')
      ? [
          {
            title: t('ticket.exceptionDoing'),
            render: (_: unknown, { ticket, number }: Exception) => (
              <Popconfirm
                title={t('ticket.exceptionEndExplain')}
                okText={t('ticket.exceptionEnd')}
                onConfirm={() => void end(ticket)}
              >
                <Button size="small" loading={busy} aria-label={`${t('ticket.exceptionEnd')} ${number}`}>
                  {t('ticket.exceptionEnd')}
                </Button>
              </Popconfirm>
            ),
          },
        ]
      : []),
  ]
  return (
    <PageShell title={t('ticket.exceptions')} actions={<Go to="/ticket">{t('ticket.title')}</Go>}>
      <p className="quiet">{t('ticket.exceptionsExplain')}</p>
      {dataset ? (
        <p>
          <Button size="small" onClick={() => change({ dataset: undefined })}>
            {t('ticket.allDatasets')}
          </Button>
        </p>
      ) : null}
      <Loaded query={query}>
        {({ items }) => (
          <Table<Exception>
            aria-label={t('ticket.exceptions')}
            rowKey="id"
            size="small"
            columns={columns}
            dataSource={items}
            pagination={{ pageSize: 50, hideOnSinglePage: true }}
            locale={{
              emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('ticket.noExceptions')} />,
            }}
          />
        )}
      </Loaded>
    </PageShell>
  )
}
