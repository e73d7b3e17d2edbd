import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Tabs } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read } from '../api.ts'
import { LatestCheck } from '../quality/LatestCheck.tsx'
import { Go } from '../ui/Go.tsx'
import { Loaded } from '../ui/Loaded.tsx'
import { useOrgs } from '../ui/OrgSelect.tsx'
import { PageShell } from '../ui/PageShell.tsx'
import { useUrlFilters } from '../ui/useUrlFilters.ts'
import { DatasetColumns } from './DatasetColumns.tsx'
import { DatasetLinks } from './DatasetLinks.tsx'
import { VersionTable } from './VersionTable.tsx'

/** One dataset: its versions and its schema. */
export function DatasetPage() {
  const { t } = useTranslation()
  const { nameOf } = useOrgs()
  const { id = '' } = useParams({ strict: false }) as { id?: string }
  const [filters, change] = useUrlFilters()
  const query = useQuery({
    queryKey: ['intake', 'dataset', id],
    queryFn: () => read(api.GET('/v1/intake/datasets/{dataset}', { params: { path: { dataset: id } } })),
  })
  return (
    <PageShell
      title={query.data?.name ?? t('intake.dataset')}
      actions={query.data ? <DatasetLinks of={query.data} /> : null}
    >
      <Loaded query={query}>
        {(dataset) => (
          <>
            <p>
              {nameOf(dataset.provider)} · {t('intake.revisionOf', { revision: dataset.revision })} ·{' '}
              {t(`intake.keyPolicies.${dataset.keyPolicy}`)} ·{' '}
              <Go to={`/quality/${dataset.id}`}>{t('intake.openQuality')}</Go>
              {dataset.entry ? (
                <>
                  {' · '}
                  <Go to={`/catalogue/${dataset.entry}`}>{t('intake.openEntry')}</Go>
                </>
              ) : null}
            </p>
            <LatestCheck dataset={dataset.id} />
            <Tabs
              activeKey={filters.tab ?? 'versions'}
              onChange={(tab) => change({ tab })}
              items={[
                { key: 'versions', label: t('intake.versions'), children: <VersionTable dataset={dataset.id} /> },
                { key: 'columns', label: t('intake.columns'), children: <DatasetColumns dataset={dataset} /> },
              ]}
            />
          </>
        )}
      </Loaded>
    </PageShell>
  )
}
