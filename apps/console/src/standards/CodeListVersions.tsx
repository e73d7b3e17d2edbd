import { Table } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../api.ts'
import { Go } from '../ui/Go.tsx'
import { moment } from '../ui/moment.ts'

/** Versions of a code list, newest first; each opens the values of its day. */
export function CodeListVersions({ list }: { list: Schemas['StandardsCodeListDetail'] }) {
  const { t } = useTranslation()
  return (
    <Table
      aria-label={t('standards.versions')}
      size="small"
      rowKey="version"
      pagination={false}
      dataSource={list.versions}
      columns={[
        {
          title: t('standards.versions'),
          render: (_, { version, validFrom }) => (
            <Go to={`/standards/code-lists/${list.id}?asOf=${validFrom}`}>{t('standards.version', { version })}</Go>
          ),
        },
        { title: t('standards.inForceFrom'), dataIndex: 'validFrom' },
        { title: t('standards.added'), dataIndex: 'added', align: 'right' },
        { title: t('standards.changed'), dataIndex: 'changed', align: 'right' },
        { title: t('standards.withdrawn'), dataIndex: 'withdrawn', align: 'right' },
        { title: t('standards.note'), dataIndex: 'note' },
        { title: t('standards.fields.updatedAt'), dataIndex: 'createdAt', render: moment },
      ]}
    />
  )
}
