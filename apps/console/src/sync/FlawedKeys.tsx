import { useQuery } from '@tanstack/react-query'
import { Table, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { Loaded } from '../ui/Loaded.tsx'

/** Keys of the rows that differ, masked for whoever may not see them. */
export function FlawedKeys({ report: { id } }: { report: Schemas['ConnectionReconciliation'] }) {
  const { t } = useTranslation()
  const query = useQuery({
    queryKey: ['sync', 'keys', id],
    queryFn: () => read(api.GET('/v1/connection/reconciliations/{id}/keys', { params: { path: { id } } })),
  })
  return (
    <>
      <h2>{t('sync.keys')}</h2>
      <Loaded query={query}>
        {({ columns, complete, items }) => (
          <>
            {complete ? null : <Typography.Paragraph type="secondary">{t('sync.notAllKeys')}</Typography.Paragraph>}
            <Table
              aria-label={t('sync.keys')}
              size="small"
              rowKey={({ flaw, key }) => `${flaw} ${key.join(' ')}`}
              dataSource={items}
              pagination={items.length > 20 ? { pageSize: 20 } : false}
              locale={{ emptyText: t('sync.noKeys') }}
              columns={[
                { title: t('sync.flaw'), dataIndex: 'flaw', render: (flaw: string) => t(`sync.flaws.${flaw}`) },
                ...columns.map((title, i) => ({
                  title,
                  key: title,
                  render: (_: unknown, row: (typeof items)[number]) => row.key[i] ?? '—',
                })),
              ]}
            />
          </>
        )}
      </Loaded>
    </>
  )
}
