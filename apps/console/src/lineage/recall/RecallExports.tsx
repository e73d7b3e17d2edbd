import { Table } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../../api.ts'
import { useCan } from '../../session/session.tsx'
import { Go } from '../../ui/Go.tsx'
import { moment } from '../../ui/moment.ts'
import { useOrgs } from '../../ui/OrgSelect.tsx'

/** The files with rows of the wrong version: who took them, when, with the evidence of it. */
export function RecallExports({ recall }: { recall: Schemas['SharingRecallDetail'] }) {
  const { t } = useTranslation()
  const can = useCan()
  const { nameOf } = useOrgs()
  return (
    <>
      <h2>{t('lineage.recall.exports')}</h2>
      <p>{t('lineage.recall.exportsNote')}</p>
      <Table
        aria-label={t('lineage.recall.exports')}
        rowKey="id"
        size="small"
        pagination={false}
        dataSource={recall.exports}
        locale={{ emptyText: t(recall.state === 'tracing' ? 'lineage.recall.tracing' : 'lineage.recall.noExports') }}
        columns={[
          { title: t('lineage.recall.file'), dataIndex: 'name' },
          { title: t('lineage.org'), dataIndex: 'org', render: nameOf },
          { title: t('lineage.recall.taker'), dataIndex: 'actorName' },
          { title: t('lineage.recall.takenAt'), dataIndex: 'at', render: moment },
          {
            title: t('lineage.recall.evidence'),
            dataIndex: 'id',
            render: (id: string) =>
              can('evidence.read') ? <Go to={`/evidence/${id}`}>{id}</Go> : <span className="mono">{id}</span>,
          },
        ]}
      />
    </>
  )
}
