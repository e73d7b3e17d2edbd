import { useQuery } from '@tanstack/react-query'
import { Button, Table } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../../api.ts'
import { useCan } from '../../session/session.tsx'
import { Go } from '../../ui/Go.tsx'
import { Loaded } from '../../ui/Loaded.tsx'
import { SearchInput } from '../../ui/SearchInput.tsx'
import { useUrlFilters } from '../../ui/useUrlFilters.ts'
import { TableDrawer } from './TableDrawer.tsx'

/** The tables of a source, asked live; the one that is open stands in the address. */
export function TablesSection({ source }: { source: Schemas['ConnectionSource'] }) {
  const { t } = useTranslation()
  const can = useCan()
  const [filters, change] = useUrlFilters()
  const q = filters.q ?? ''
  const query = useQuery({
    queryKey: ['connection', 'tables', source.id, q],
    enabled: can('connection.source.browse'),
    queryFn: () =>
      read(
        api.GET('/v1/connection/sources/{source}/tables', {
          params: { path: { source: source.id }, query: q ? { q } : {} },
        }),
      ),
  })
  if (!can('connection.source.browse')) return null
  return (
    <>
      <h2>{t('connection.source.tables')}</h2>
      <div className="filters">
        <SearchInput label={t('connection.source.tableSearch')} />
      </div>
      <Loaded query={query}>
        {({ items, total }) => (
          <>
            <Table<Schemas['ConnectionTable']>
              aria-label={t('connection.source.tables')}
              size="small"
              rowKey={({ schema, name }) => `${schema}.${name}`}
              dataSource={items}
              pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
              locale={{ emptyText: t('connection.source.noTables') }}
              columns={[
                { title: t('connection.source.schema'), dataIndex: 'schema' },
                {
                  title: t('connection.source.table'),
                  dataIndex: 'name',
                  render: (name: string, { schema }) => (
                    <Button type="link" size="small" className="says" onClick={() => change({ schema, table: name })}>
                      {name}
                    </Button>
                  ),
                },
                {
                  title: t('connection.source.comment'),
                  dataIndex: 'comment',
                  render: (text: string | null) => text ?? '—',
                },
                {
                  title: t('connection.source.tableKind'),
                  dataIndex: 'kind',
                  render: (kind: string) => t(`connection.source.tableKinds.${kind}`),
                },
                {
                  title: t('connection.source.rows'),
                  dataIndex: 'rows',
                  align: 'right',
                  render: (rows: number | null) => (rows === null ? '—' : Math.round(rows).toLocaleString()),
                },
                {
                  title: t('connection.source.dataset'),
                  dataIndex: 'dataset',
                  render: (dataset: string | null) =>
                    dataset ? <Go to={`/datasets/${dataset}`}>{t('connection.source.openDataset')}</Go> : '—',
                },
              ]}
            />
            {total > items.length ? <p>{t('connection.source.moreTables', { shown: items.length, total })}</p> : null}
          </>
        )}
      </Loaded>
      {filters.table ? (
        <TableDrawer
          source={source}
          table={{ schema: filters.schema ?? '', name: filters.table }}
          onClose={() => change({ schema: undefined, table: undefined })}
        />
      ) : null}
    </>
  )
}
