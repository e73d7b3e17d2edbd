import { Input, type TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { useCan } from '../session/session.tsx'
import { Go } from '../ui/Go.tsx'
import { moment } from '../ui/moment.ts'
import { OrgSelect, useOrgs } from '../ui/OrgSelect.tsx'
import { PageShell } from '../ui/PageShell.tsx'
import { QueryTable } from '../ui/QueryTable.tsx'
import { useUrlFilters } from '../ui/useUrlFilters.ts'
import { LandingNote } from './LandingNote.tsx'

type Dataset = Schemas['IntakeDataset']

/** All datasets the reader may see; a department sees its own. */
export function DatasetsPage() {
  const { t } = useTranslation()
  const can = useCan()
  const { nameOf } = useOrgs()
  const [filters, change] = useUrlFilters()
  const columns: TableColumnsType<Dataset> = [
    {
      title: t('intake.name'),
      dataIndex: 'name',
      render: (name: string, set) => <Go to={`/datasets/${set.id}`}>{name}</Go>,
    },
    { title: t('intake.provider'), dataIndex: 'provider', render: nameOf },
    {
      title: t('intake.entry'),
      dataIndex: 'entry',
      render: (entry: string | null) => (entry ? <Go to={`/catalogue/${entry}`}>{t('intake.openEntry')}</Go> : '—'),
    },
    { title: t('intake.columns'), dataIndex: 'columns', align: 'right', render: (list: unknown[]) => list.length },
    { title: t('intake.revision'), dataIndex: 'revision', align: 'right' },
    { title: t('intake.createdAt'), dataIndex: 'createdAt', render: moment },
    {
      title: t('intake.quality'),
      render: (_, set) => <Go to={`/quality/${set.id}`}>{t('intake.openQuality')}</Go>,
    },
  ]
  return (
    <PageShell
      title={t('menu.datasets')}
      actions={can('onboarding.draft.create') ? <Go to="/onboarding/new">{t('intake.onboard')}</Go> : null}
    >
      <div className="filters">
        <Input.Search
          key={filters.search}
          aria-label={t('intake.search')}
          placeholder={t('intake.search')}
          defaultValue={filters.search ?? ''}
          allowClear
          style={{ width: 260 }}
          onSearch={(search) => change({ search: search.trim() })}
        />
        <OrgSelect
          aria-label={t('intake.provider')}
          placeholder={t('intake.provider')}
          value={filters.provider ?? null}
          onChange={(provider?: string) => change({ provider })}
        />
      </div>
      <LandingNote />
      <QueryTable<Dataset>
        label={t('menu.datasets')}
        queryKey={['intake', 'datasets', filters]}
        rowKey="id"
        columns={columns}
        empty={t(can('onboarding.draft.create') ? 'intake.empty' : 'list.none')}
        load={(after) =>
          read(
            api.GET('/v1/intake/datasets', {
              params: { query: { ...filters, limit: 50, ...(after ? { after } : {}) } as never },
            }),
          )
        }
      />
    </PageShell>
  )
}
