import { useQuery } from '@tanstack/react-query'
import { Button, Input, type TableColumnsType } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mark } from '../i18n/mark.ts'
import { api, read, type Schemas } from '../api.ts'
import { useCan } from '../session/session.tsx'
import { FilterSelect } from '../ui/FilterSelect.tsx'
import { Go } from '../ui/Go.tsx'
import { JobProgress } from '../ui/JobProgress.tsx'
import { OrgSelect, useOrgs } from '../ui/OrgSelect.tsx'
import { QueryTable } from '../ui/QueryTable.tsx'
import { useAct } from '../ui/useAct.ts'
import { useUrlFilters } from '../ui/useUrlFilters.ts'

type Cluster = Schemas['CatalogueSourceCluster']
const STATES = ['found', 'arbitrating', 'decided'] as const

/** The source map as a list: which item, how many departments, who is its source. */
export function ClustersTab() {
  const { t } = useTranslation()
  const can = useCan()
  const { act, busy } = useAct()
  const { nameOf } = useOrgs()
  const [{ tab: _, ...filters }, change] = useUrlFilters()
  const [job, setJob] = useState<string | null>(null)
  const counts = useQuery({
    queryKey: ['sources', 'counts'],
    queryFn: () => read(api.GET('/v1/catalogue/sources/counts')),
  })
  const sweep = async () => {
    const started = await act(() => read(api.POST('/v1/catalogue/sources/sweep')))
    if (started) setJob(started.job)
  }
  const columns: TableColumnsType<Cluster> = [
    { title: t('sources.item'), render: (_, { id, title }) => <Go to={`/sources/${id}`}>{title}</Go> },
    { title: t('sources.orgs'), dataIndex: 'orgs', align: 'right' },
    { title: t('sources.items'), dataIndex: 'items', align: 'right' },
    { title: t('sources.score'), dataIndex: 'score', render: (score: number) => `${Math.round(score * 100)}%` },
    {
      title: t('sources.reasons'),
      dataIndex: 'reasons',
      width: 380,
      render: (reasons: string[]) => reasons.join(mark('；')),
    },
    { title: t('sources.state'), dataIndex: 'state', render: (state: string) => t(`sources.states.${state}`) },
    {
      title: t('sources.source'),
      dataIndex: 'sourceOrg',
      render: (org: string | null) => (org === null ? '—' : nameOf(org)),
    },
  ]
  return (
    <>
      <div className="filters">
        <Input.Search
          key={filters.q}
          aria-label={t('sources.search')}
          placeholder={t('sources.search')}
          defaultValue={filters.q ?? ''}
          allowClear
          style={{ width: 220 }}
          onSearch={(q) => change({ q: q.trim() })}
        />
        <OrgSelect
          aria-label={t('sources.org')}
          placeholder={t('sources.org')}
          value={filters.org ?? null}
          onChange={(org?: string) => change({ org })}
        />
        <FilterSelect
          label={t('sources.state')}
          value={filters.state}
          options={STATES.map((value) => ({
            value,
            label: counts.data
              ? `${t(`sources.states.${value}`)} (${counts.data[value]})`
              : t(`sources.states.${value}`),
          }))}
          onChange={(state) => change({ state })}
        />
        {can('catalogue.source.sweep') ? (
          <Button onClick={() => void sweep()} loading={busy}>
            {t('sources.sweep')}
          </Button>
        ) : null}
      </div>
      {job ? <JobProgress job={job} onDone={() => void counts.refetch()} /> : null}
      <QueryTable<Cluster>
        label={t('sources.tabs.clusters')}
        queryKey={['sources', 'clusters', filters, counts.dataUpdatedAt]}
        rowKey="id"
        size="small"
        columns={columns}
        empty={t('sources.empty')}
        load={(after) => {
          const query = { ...filters, limit: 50, ...(after ? { after } : {}) }
          return read(api.GET('/v1/catalogue/sources', { params: { query: query as never } }))
        }}
      />
    </>
  )
}
