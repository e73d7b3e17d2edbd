import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Input, Table } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { Loaded } from '../ui/Loaded.tsx'
import { moment } from '../ui/moment.ts'
import { PageShell } from '../ui/PageShell.tsx'
import { QueryTable } from '../ui/QueryTable.tsx'
import { useUrlFilters } from '../ui/useUrlFilters.ts'

/** Values of a code list as they were in force on a day, and its versions. */
export function CodeListPage() {
  const { t } = useTranslation()
  const { id = '' } = useParams({ strict: false }) as { id?: string }
  const [{ q, asOf }, change] = useUrlFilters()
  const query = useQuery({
    queryKey: ['code-list', id],
    queryFn: () => read(api.GET('/v1/standards/code-lists/{id}', { params: { path: { id } } })),
  })
  return (
    <PageShell title={query.data?.name ?? t('standards.list')}>
      <Loaded query={query}>
        {(list) => (
          <>
            <p>
              <span className="mono">{list.id}</span> · {list.standard} · {t(`standards.sources.${list.source}`)} ·{' '}
              {t('standards.version', { version: list.version })}
            </p>
            {list.description ? <p>{list.description}</p> : null}
            <div className="filters">
              <Input.Search
                aria-label={t('standards.searchValue')}
                placeholder={t('standards.searchValue')}
                defaultValue={q ?? ''}
                allowClear
                style={{ width: 220 }}
                onSearch={(text) => change({ q: text.trim() })}
              />
              <label>
                {t('standards.asOf')}{' '}
                <Input
                  type="date"
                  style={{ width: 160 }}
                  value={asOf ?? ''}
                  onChange={(event) => change({ asOf: event.target.value })}
                />
              </label>
            </div>
            <QueryTable<Schemas['StandardsCodeValue']>
              label={t('standards.values')}
              queryKey={['code-values', id, q, asOf]}
              rowKey="code"
              size="small"
              empty={t('standards.noValues')}
              load={(after) => {
                const wanted = { limit: 100, q, asOf, after } as never
                const params = { path: { id }, query: wanted }
                return read(api.GET('/v1/standards/code-lists/{id}/values', { params }))
              }}
              columns={[
                { title: t('standards.code'), dataIndex: 'code', className: 'mono' },
                { title: t('standards.label'), dataIndex: 'label' },
                { title: t('standards.parent'), dataIndex: 'parent', render: (value: string | null) => value ?? '—' },
                {
                  title: t('standards.validFrom'),
                  dataIndex: 'validFrom',
                  render: (value: string | null) => value ?? '—',
                },
                { title: t('standards.validTo'), dataIndex: 'validTo', render: (value: string | null) => value ?? '—' },
              ]}
            />
            <h2 className="section">{t('standards.versions')}</h2>
            <Table
              aria-label={t('standards.versions')}
              size="small"
              rowKey="version"
              pagination={false}
              dataSource={list.versions}
              columns={[
                { title: t('standards.versions'), dataIndex: 'version' },
                { title: t('standards.validFrom'), dataIndex: 'validFrom' },
                { title: t('standards.added'), dataIndex: 'added' },
                { title: t('standards.changed'), dataIndex: 'changed' },
                { title: t('standards.withdrawn'), dataIndex: 'withdrawn' },
                { title: t('standards.note'), dataIndex: 'note' },
                { title: t('standards.fields.updatedAt'), dataIndex: 'createdAt', render: moment },
              ]}
            />
          </>
        )}
      </Loaded>
    </PageShell>
  )
}
