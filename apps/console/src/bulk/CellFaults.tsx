import type { TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { QueryTable } from '../ui/QueryTable.tsx'

type Fault = Schemas['CatalogueCellFault']

/** Every wrong cell in the order of the sheet. */
export function CellFaults({ id }: { id: string }) {
  const { t } = useTranslation()
  const columns: TableColumnsType<Fault> = [
    { title: t('bulk.row'), dataIndex: 'row', align: 'right', width: 80 },
    { title: t('bulk.column'), dataIndex: 'title', render: (title: string) => title || t('bulk.whole') },
    { title: t('bulk.value'), dataIndex: 'value' },
    { title: t('bulk.text'), dataIndex: 'text' },
  ]
  return (
    <QueryTable<Fault>
      label={t('bulk.faultList')}
      queryKey={['catalogue', 'import', id, 'faults']}
      rowKey="seq"
      size="small"
      columns={columns}
      empty={t('bulk.noFaults')}
      load={async (after) => {
        const params = { path: { import: id }, query: { limit: 200, ...(after ? { after: Number(after) } : {}) } }
        const page = await read(api.GET('/v1/catalogue/imports/{import}/faults', { params }))
        return { items: page.items, next: page.next === null ? null : String(page.next) }
      }}
    />
  )
}
