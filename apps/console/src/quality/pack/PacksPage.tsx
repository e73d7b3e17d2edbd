import { useQuery } from '@tanstack/react-query'
import { Empty, Input, Table } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../../api.ts'
import { FilterSelect } from '../../ui/FilterSelect.tsx'
import { Go } from '../../ui/Go.tsx'
import { Loaded } from '../../ui/Loaded.tsx'
import { moment } from '../../ui/moment.ts'
import { PageShell } from '../../ui/PageShell.tsx'
import { useUrlFilters } from '../../ui/useUrlFilters.ts'

/** Packs of the data elements: what a column gets by being mapped. */
export function PacksPage() {
  const { t } = useTranslation()
  const [filters, change] = useUrlFilters()
  const query = useQuery({
    queryKey: ['quality', 'packs'],
    queryFn: () => read(api.GET('/v1/quality/packs')),
  })
  const wanted = (pack: Schemas['QualityPackHead']) =>
    (!filters.q || pack.name.includes(filters.q) || pack.element.includes(filters.q)) &&
    (!filters.category || pack.category === filters.category)
  return (
    <PageShell
      title={t('quality.pack.title')}
      actions={
        <Go to="/quality/library" as="button">
          {t('quality.studio.library')}
        </Go>
      }
    >
      <p className="quiet">{t('quality.pack.explain')}</p>
      <Loaded query={query}>
        {({ items }) => (
          <>
            <div className="filters">
              <Input.Search
                key={filters.q ?? ''}
                aria-label={t('quality.pack.search')}
                placeholder={t('quality.pack.search')}
                defaultValue={filters.q ?? ''}
                allowClear
                style={{ width: 260 }}
                onSearch={(q) => change({ q: q.trim() })}
              />
              <FilterSelect
                label={t('quality.pack.category')}
                value={filters.category}
                options={[...new Set(items.map((p) => p.category))].map((value) => ({ value, label: value }))}
                onChange={(category) => change({ category })}
              />
            </div>
            <Table
              aria-label={t('quality.pack.title')}
              size="small"
              rowKey="element"
              dataSource={items.filter(wanted)}
              pagination={{ pageSize: 30, hideOnSinglePage: true, showSizeChanger: false }}
              locale={{ emptyText: <Empty description={t('quality.pack.nothing')} /> }}
              columns={[
                {
                  title: t('quality.mapping.element'),
                  render: (_, { element, name }) => <Go to={`/quality/packs/${element}`}>{name}</Go>,
                },
                { title: t('quality.pack.number'), dataIndex: 'element', className: 'mono' },
                { title: t('quality.pack.category'), dataIndex: 'category' },
                { title: t('quality.rules'), dataIndex: 'rules', align: 'right' },
                {
                  title: t('quality.pack.version'),
                  render: (_, { version }) => (version === 0 ? t('quality.pack.bundled') : version),
                },
                { title: t('quality.pack.editedAt'), render: (_, { editedAt }) => (editedAt ? moment(editedAt) : '—') },
              ]}
            />
          </>
        )}
      </Loaded>
    </PageShell>
  )
}
