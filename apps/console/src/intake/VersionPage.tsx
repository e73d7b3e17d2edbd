import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Alert, Tabs } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read } from '../api.ts'
import { useCan } from '../session/session.tsx'
import { Go } from '../ui/Go.tsx'
import { Loaded } from '../ui/Loaded.tsx'
import { PageShell } from '../ui/PageShell.tsx'
import { useUrlFilters } from '../ui/useUrlFilters.ts'
import { BadRows } from './BadRows.tsx'
import { Lineage } from './Lineage.tsx'
import { PreviewRows } from './PreviewRows.tsx'
import { Reconciliation } from './Reconciliation.tsx'
import { SchemaTable } from './SchemaTable.tsx'
import { useDataset } from './useDataset.ts'

/** One immutable version: does it add up, what is in it, what stayed out, where it came from. */
export function VersionPage() {
  const { t } = useTranslation()
  const can = useCan()
  const { id = '', version = '' } = useParams({ strict: false }) as { id?: string; version?: string }
  const [filters, change] = useUrlFilters()
  const dataset = useDataset(id)
  const query = useQuery({
    queryKey: ['intake', 'version', version],
    queryFn: () => read(api.GET('/v1/intake/versions/{version}', { params: { path: { version } } })),
  })
  return (
    <PageShell
      title={
        query.data
          ? t('intake.versionOf', { name: dataset.data?.name ?? '', seq: query.data.seq })
          : t('intake.version')
      }
      actions={<Go to={`/datasets/${id}`}>{t('intake.backToDataset')}</Go>}
    >
      <Loaded query={query}>
        {(found) =>
          found.state === 'published' ? (
            <Tabs
              activeKey={filters.tab ?? 'reconciliation'}
              onChange={(tab) => change({ tab })}
              items={[
                { key: 'reconciliation', children: <Reconciliation version={version} dataset={id} /> },
                ...(can('intake.rows.read') ? [{ key: 'preview', children: <PreviewRows version={version} /> }] : []),
                ...(can('intake.rows.read') ? [{ key: 'bad', children: <BadRows version={found} /> }] : []),
                { key: 'schema', children: <Columns version={version} /> },
                { key: 'lineage', children: <Lineage version={version} /> },
              ].map((tab) => ({ ...tab, label: t(`intake.tabs.${tab.key}`, { count: found.rowsBad }) }))}
            />
          ) : (
            <Alert
              type={found.state === 'failed' ? 'error' : 'info'}
              showIcon
              title={found.error ? `${found.error.title} (${found.error.code})` : t(`intake.states.${found.state}`)}
              description={found.job ? <Go to={`/jobs/${found.job}`}>{t('intake.openJob')}</Go> : null}
            />
          )
        }
      </Loaded>
    </PageShell>
  )
}

function Columns({ version }: { version: string }) {
  const query = useQuery({
    queryKey: ['intake', 'manifest', version],
    queryFn: () => read(api.GET('/v1/intake/versions/{version}/manifest', { params: { path: { version } } })),
  })
  return <Loaded query={query}>{({ columns }) => <SchemaTable columns={columns} />}</Loaded>
}
