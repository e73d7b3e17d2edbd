import type { TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { FilterSelect } from '../ui/FilterSelect.tsx'
import { Go } from '../ui/Go.tsx'
import { moment } from '../ui/moment.ts'
import { QueryTable } from '../ui/QueryTable.tsx'
import { useUrlFilters } from '../ui/useUrlFilters.ts'
import { BalanceTag } from './BalanceTag.tsx'
import { ComparedTable } from './ComparedTable.tsx'
import { useNames } from './useNames.ts'

type Report = Schemas['ConnectionReconciliation']

/** 对账报告, newest first; of one plan where the address says so. */
export function ReconciliationsTab() {
  const { t } = useTranslation()
  const names = useNames()
  const [filters, change] = useUrlFilters()
  const { tab: _, ...own } = filters
  const columns: TableColumnsType<Report> = [
    {
      title: t('sync.at'),
      dataIndex: 'at',
      render: (at: string, { id }) => <Go to={`/connection/reconciliations/${id}`}>{moment(at)}</Go>,
    },
    { title: t('sync.dataset'), dataIndex: 'dataset', render: names.dataset },
    { title: t('sync.table'), key: 'table', render: (_, report) => <ComparedTable report={report} /> },
    { title: t('sync.scope'), dataIndex: 'scope', render: (scope: string) => t(`sync.scopes.${scope}`) },
    { title: t('sync.result'), key: 'balanced', render: (_, report) => <BalanceTag report={report} /> },
    {
      title: t('sync.sourceRows'),
      dataIndex: 'sourceRows',
      align: 'right',
      render: (rows: number) => rows.toLocaleString(),
    },
    {
      title: t('sync.targetRows'),
      dataIndex: 'targetRows',
      align: 'right',
      render: (rows: number) => rows.toLocaleString(),
    },
  ]
  return (
    <>
      <div className="filters">
        <FilterSelect
          label={t('sync.result')}
          value={filters.balanced}
          options={['true', 'false'].map((value) => ({ value, label: t(`sync.balances.${value}`) }))}
          onChange={(balanced) => change({ balanced })}
        />
      </div>
      <QueryTable<Report>
        label={t('sync.tabs.reconciliations')}
        queryKey={['sync', 'reconciliations', own]}
        rowKey="id"
        columns={columns}
        empty={t('sync.noReconciliations')}
        load={(after) =>
          read(
            api.GET('/v1/connection/reconciliations', {
              params: { query: { ...own, limit: 50, ...(after ? { after } : {}) } as never },
            }),
          )
        }
      />
    </>
  )
}
