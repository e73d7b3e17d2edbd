import type { TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { Go } from '../ui/Go.tsx'
import { moment } from '../ui/moment.ts'
import { useOrgs } from '../ui/OrgSelect.tsx'
import { PageShell } from '../ui/PageShell.tsx'
import { QueryTable } from '../ui/QueryTable.tsx'
import { MakeReference } from './MakeReference.tsx'
import { StartAlignment } from './StartAlignment.tsx'

type Alignment = Schemas['HarvestAlignment']
type Reference = Schemas['HarvestReference']

/** The own book beside other lists: comparisons, and the lists themselves. */
export function AlignmentsPage() {
  const { t } = useTranslation()
  const { nameOf } = useOrgs()
  const alignments: TableColumnsType<Alignment> = [
    {
      title: t('harvest.reference'),
      dataIndex: 'referenceName',
      render: (name: string, { id }) => <Go to={`/harvest/alignments/${id}`}>{name}</Go>,
    },
    {
      title: t('harvest.provider'),
      dataIndex: 'provider',
      render: (org: string | null) => (org ? nameOf(org) : t('harvest.wholeBook')),
    },
    { title: t('harvest.localRows'), dataIndex: 'localRows', align: 'right' },
    { title: t('harvest.reference'), dataIndex: 'referenceRows', align: 'right' },
    { title: t('harvest.createdAt'), dataIndex: 'createdAt', render: moment },
  ]
  const references: TableColumnsType<Reference> = [
    { title: t('harvest.referenceName'), dataIndex: 'name' },
    { title: t('harvest.origin'), dataIndex: 'origin', render: (origin: string) => t(`harvest.origins.${origin}`) },
    { title: t('harvest.rows'), dataIndex: 'rows', align: 'right' },
    { title: t('harvest.counts.refused'), dataIndex: 'refused', align: 'right' },
    { title: t('harvest.createdAt'), dataIndex: 'createdAt', render: moment },
  ]
  const query = (after: string | undefined) => ({ params: { query: { limit: 20, ...(after ? { after } : {}) } } })
  return (
    <PageShell
      title={t('harvest.alignments')}
      actions={
        <>
          <MakeReference />
          <StartAlignment />
        </>
      }
    >
      <QueryTable<Alignment>
        label={t('harvest.alignments')}
        queryKey={['harvest', 'alignments']}
        rowKey="id"
        columns={alignments}
        empty={t('harvest.noAlignments')}
        load={(after) => read(api.GET('/v1/harvest/alignments', query(after)))}
      />
      <h2>{t('harvest.references')}</h2>
      <QueryTable<Reference>
        label={t('harvest.references')}
        queryKey={['harvest', 'references']}
        rowKey="id"
        columns={references}
        empty={t('harvest.noReferences')}
        load={(after) => read(api.GET('/v1/harvest/references', query(after)))}
      />
    </PageShell>
  )
}
