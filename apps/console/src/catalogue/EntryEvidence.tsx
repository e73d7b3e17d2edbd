import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { Go } from '../ui/Go.tsx'
import { moment } from '../ui/moment.ts'
import { QueryTable } from '../ui/QueryTable.tsx'

/** What the evidence log says about an entry; each line opens its receipt. */
export function EntryEvidence({ entry }: { entry: string }) {
  const { t } = useTranslation()
  return (
    <QueryTable<Schemas['EvidenceEvent']>
      label={t('catalogue.tabs.evidence')}
      queryKey={['evidence', 'entry', entry]}
      rowKey="id"
      size="small"
      empty={t('catalogue.noEvents')}
      load={(after) =>
        read(
          api.GET('/v1/evidence/events', {
            params: { query: { object: entry, ...(after ? { after } : {}) } as never },
          }),
        )
      }
      columns={[
        { title: t('evidence.at'), dataIndex: 'at', render: moment },
        {
          title: t('evidence.kind'),
          dataIndex: 'kind',
          render: (kind: string, { id }) => <Go to={`/evidence/${id}`}>{kind}</Go>,
        },
        { title: t('evidence.actor'), dataIndex: 'actor', className: 'mono' },
      ]}
    />
  )
}
