import { Tag, type TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import { mark } from '../../i18n/mark.ts'
import { api, read, type Schemas } from '../../api.ts'
import { useCan } from '../../session/session.tsx'
import { Go } from '../../ui/Go.tsx'
import { moment } from '../../ui/moment.ts'
import { useOrgs } from '../../ui/OrgSelect.tsx'
import { QueryTable } from '../../ui/QueryTable.tsx'

type Call = Schemas['SharingRecallCall']

/** The calls that were answered with the old values, each with its evidence. */
export function RecallCalls({ recall }: { recall: Schemas['SharingRecallDetail'] }) {
  const { t } = useTranslation()
  const can = useCan()
  const { nameOf } = useOrgs()
  const columns: TableColumnsType<Call> = [
    { title: t('lineage.at'), dataIndex: 'at', render: moment },
    { title: t('lineage.recall.consumer'), dataIndex: 'consumer', render: nameOf },
    { title: t('lineage.recall.mode'), dataIndex: 'mode', render: (mode: string) => t(`lineage.recall.modes.${mode}`) },
    { title: t('lineage.recall.key'), dataIndex: 'key' },
    {
      title: t('lineage.columns'),
      dataIndex: 'fields',
      render: (fields: string[], { certain }) => (
        <>
          {fields.join(mark('、'))} {certain ? null : <Tag color="warning">{t('lineage.recall.uncertain')}</Tag>}
        </>
      ),
    },
    {
      title: t('lineage.recall.evidence'),
      dataIndex: 'evidence',
      render: (id: string) =>
        can('evidence.read') ? <Go to={`/evidence/${id}`}>{id}</Go> : <span className="mono">{id}</span>,
    },
  ]
  return (
    <QueryTable<Call>
      label={t('lineage.recall.callList')}
      queryKey={['recall', recall.id, 'calls', recall.state]}
      rowKey="evidence"
      size="small"
      columns={columns}
      empty={t('lineage.recall.noCalls')}
      load={(after) =>
        read(
          api.GET('/v1/sharing/recalls/{recall}/calls', {
            params: { path: { recall: recall.id }, query: { limit: 50, ...(after ? { after } : {}) } },
          }),
        )
      }
    />
  )
}
