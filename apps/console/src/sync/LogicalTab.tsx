import { type TableColumnsType, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { Go } from '../ui/Go.tsx'
import { useOrgs } from '../ui/OrgSelect.tsx'
import { QueryTable } from '../ui/QueryTable.tsx'
import { useNames } from './useNames.ts'

type Logical = Schemas['ConnectionLogical']
export const CIRCUIT_COLOURS = { closed: 'success', open: 'error', 'half-open': 'warning' } as const

/** 数据不搬家: datasets that are asked in the department's own database. */
export function LogicalTab() {
  const { t } = useTranslation()
  const names = useNames()
  const { nameOf } = useOrgs()
  const columns: TableColumnsType<Logical> = [
    {
      title: t('sync.dataset'),
      dataIndex: 'dataset',
      render: (dataset: string, { id }) => <Go to={`/connection/logical/${id}`}>{names.dataset(dataset)}</Go>,
    },
    { title: t('sync.source'), dataIndex: 'source', render: names.source },
    {
      title: t('sync.table'),
      dataIndex: 'tableName',
      render: (_name, { schemaName, tableName }) => [schemaName, tableName].filter(Boolean).join('.'),
    },
    { title: t('sync.provider'), dataIndex: 'provider', render: nameOf },
    { title: t('sync.perMinute'), dataIndex: 'perMinute', align: 'right' },
    { title: t('sync.state'), dataIndex: 'state', render: (state: string) => t(`sync.planStates.${state}`) },
    {
      title: t('sync.circuit'),
      dataIndex: 'circuit',
      render: (circuit: Logical['circuit']) => (
        <Tag color={CIRCUIT_COLOURS[circuit]}>{t(`sync.circuits.${circuit}`)}</Tag>
      ),
    },
  ]
  return (
    <QueryTable<Logical>
      label={t('sync.tabs.logical')}
      queryKey={['sync', 'logical']}
      rowKey="id"
      columns={columns}
      empty={t('sync.noLogical')}
      load={(after) =>
        read(api.GET('/v1/connection/logical', { params: { query: { limit: 50, ...(after ? { after } : {}) } } }))
      }
    />
  )
}
