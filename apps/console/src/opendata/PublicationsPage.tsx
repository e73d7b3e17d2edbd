import { Input, type TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { useCan } from '../session/session.tsx'
import { FilterSelect } from '../ui/FilterSelect.tsx'
import { Go } from '../ui/Go.tsx'
import { moment } from '../ui/moment.ts'
import { PageShell } from '../ui/PageShell.tsx'
import { QueryTable } from '../ui/QueryTable.tsx'
import { useUrlFilters } from '../ui/useUrlFilters.ts'
import { PublicationState } from './PublicationState.tsx'
import { PublishButton } from './PublishButton.tsx'

type Publication = Schemas['OpendataPublication']
const STATES = ['preparing', 'online', 'refused', 'withdrawn']

/** What is open, what was refused and why. */
export function PublicationsPage() {
  const { t } = useTranslation()
  const can = useCan()
  const [filters, change] = useUrlFilters()
  const columns: TableColumnsType<Publication> = [
    {
      title: t('opendata.name'),
      dataIndex: 'title',
      render: (title: string, publication) => <Go to={`/opendata/${publication.id}`}>{title}</Go>,
    },
    { title: t('opendata.provider'), dataIndex: 'providerName' },
    {
      title: t('opendata.rows'),
      dataIndex: 'rows',
      align: 'right',
      render: (rows: number | null) => rows?.toLocaleString() ?? '—',
    },
    { title: t('opendata.updatedAt'), dataIndex: 'updatedAt', render: moment },
    {
      title: t('opendata.state'),
      dataIndex: 'state',
      render: (state: Publication['state']) => <PublicationState state={state} />,
    },
    {
      title: t('opendata.portal'),
      render: (_, { id, state }) =>
        state === 'online' ? <a href={`/datasets/${id}`}>{t('opendata.openPortal')}</a> : '—',
    },
  ]
  return (
    <PageShell title={t('opendata.title')} actions={can('opendata.publication.create') ? <PublishButton /> : null}>
      <div className="filters">
        <Input.Search
          key={filters.q}
          aria-label={t('opendata.search')}
          placeholder={t('opendata.search')}
          defaultValue={filters.q ?? ''}
          allowClear
          style={{ width: 260 }}
          onSearch={(q) => change({ q: q.trim() })}
        />
        <FilterSelect
          label={t('opendata.state')}
          value={filters.state}
          options={STATES.map((value) => ({ value, label: t(`opendata.states.${value}`) }))}
          onChange={(state) => change({ state })}
        />
      </div>
      <QueryTable<Publication>
        label={t('opendata.title')}
        queryKey={['opendata', filters]}
        rowKey="id"
        columns={columns}
        empty={t('opendata.empty')}
        load={(after) =>
          read(
            api.GET('/v1/opendata/publications', {
              params: { query: { ...filters, limit: 50, ...(after ? { after } : {}) } as never },
            }),
          )
        }
      />
    </PageShell>
  )
}
