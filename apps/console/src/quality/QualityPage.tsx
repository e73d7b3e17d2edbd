import { Input, type TableColumnsType, Tabs } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { Go } from '../ui/Go.tsx'
import { OrgSelect, useOrgs } from '../ui/OrgSelect.tsx'
import { PageShell } from '../ui/PageShell.tsx'
import { QueryTable } from '../ui/QueryTable.tsx'
import { useUrlFilters } from '../ui/useUrlFilters.ts'
import { CockpitTab } from './cockpit/CockpitTab.tsx'
import { LatestCheck } from './LatestCheck.tsx'
import { OrgScores } from './OrgScores.tsx'

type Dataset = Schemas['IntakeDataset']

/** Cockpit: each dataset with its last score and trend; scores of departments beside it. */
export function QualityPage() {
  const { t } = useTranslation()
  const { nameOf } = useOrgs()
  const [filters, change] = useUrlFilters()
  const { tab, by: _by, org: _org, line: _line, ...wanted } = filters
  const columns: TableColumnsType<Dataset> = [
    {
      title: t('quality.dataset'),
      dataIndex: 'name',
      render: (name: string, { id }) => <Go to={`/quality/${id}`}>{name}</Go>,
    },
    { title: t('quality.provider'), dataIndex: 'provider', render: nameOf },
    { title: t('quality.latest'), render: (_, { id }) => <LatestCheck dataset={id} /> },
  ]
  const list = (
    <>
      <div className="filters">
        <Input.Search
          key={filters.search}
          aria-label={t('quality.search')}
          placeholder={t('quality.search')}
          defaultValue={filters.search ?? ''}
          allowClear
          style={{ width: 260 }}
          onSearch={(search) => change({ search: search.trim() })}
        />
        <OrgSelect
          aria-label={t('quality.provider')}
          placeholder={t('quality.provider')}
          value={filters.provider ?? null}
          onChange={(provider?: string) => change({ provider })}
        />
      </div>
      <QueryTable<Dataset>
        label={t('quality.title')}
        queryKey={['quality', 'datasets', wanted]}
        rowKey="id"
        columns={columns}
        empty={t('quality.empty')}
        load={(after) =>
          read(
            api.GET('/v1/intake/datasets', {
              params: { query: { ...wanted, limit: 20, ...(after ? { after } : {}) } as never },
            }),
          )
        }
      />
    </>
  )
  return (
    <PageShell title={t('quality.title')}>
      <Tabs
        activeKey={tab ?? 'datasets'}
        onChange={(chosen) => change({ tab: chosen, line: undefined })}
        destroyOnHidden
        items={[
          { key: 'cockpit', label: t('quality.tabs.cockpit'), children: <CockpitTab /> },
          { key: 'datasets', label: t('quality.tabs.datasets'), children: list },
          { key: 'orgs', label: t('quality.tabs.orgs'), children: <OrgScores /> },
        ]}
      />
    </PageShell>
  )
}
