import type { TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { FilterSelect } from '../ui/FilterSelect.tsx'
import { Go } from '../ui/Go.tsx'
import { moment } from '../ui/moment.ts'
import { PageShell } from '../ui/PageShell.tsx'
import { QueryTable } from '../ui/QueryTable.tsx'
import { useUrlFilters } from '../ui/useUrlFilters.ts'
import { StateTag } from './StateTag.tsx'

type Doubt = Schemas['TicketListedDoubt']

/** 疑义: doubts about answers, with the ticket each became and how it was settled. */
export function DoubtsPage() {
  const { t } = useTranslation()
  const [{ open }, change] = useUrlFilters()
  const columns: TableColumnsType<Doubt> = [
    { title: t('ticket.number'), render: (_, doubt) => <Go to={`/ticket/${doubt.ticket}`}>{doubt.number}</Go> },
    { title: t('ticket.matter'), dataIndex: 'title' },
    { title: t('ticket.problem'), render: (_, { problem }) => t(`ticket.problems.${problem}`) },
    { title: t('ticket.asker'), dataIndex: 'askerName' },
    { title: t('ticket.owner'), dataIndex: 'ownerName' },
    { title: t('ticket.since'), render: (_, { since }) => moment(since) },
    { title: t('ticket.due'), render: (_, { dueOn }) => dueOn ?? '—' },
    { title: t('ticket.state'), render: (_, { state }) => <StateTag state={state} /> },
    {
      title: t('ticket.settled'),
      render: (_, d) => (d.settled ? t(`ticket.settledAs.${d.settled}`) : t('ticket.marked')),
    },
    { title: t('ticket.call'), render: (_, { call }) => <Go to={`/evidence/${call}`}>{call.slice(-8)}</Go> },
  ]
  return (
    <PageShell title={t('ticket.doubts')} actions={<Go to="/ticket">{t('ticket.title')}</Go>}>
      <div className="filters">
        <FilterSelect
          label={t('ticket.settled')}
          value={open}
          options={['true', 'false'].map((value) => ({ value, label: t(`ticket.openDoubts.${value}`) }))}
          onChange={(value) => change({ open: value })}
        />
      </div>
      <QueryTable<Doubt>
        label={t('ticket.doubts')}
        queryKey={['ticket', 'doubts', open]}
        rowKey="id"
        size="small"
        columns={columns}
        empty={t('ticket.noDoubts')}
        load={(after) =>
          read(
            api.GET('/v1/ticket/doubts', {
              params: { query: { limit: 50, ...(open ? { open } : {}), ...(after ? { after } : {}) } as never },
            }),
          )
        }
      />
    </PageShell>
  )
}
