import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Drawer, Empty, Table } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../../api.ts'
import { FilterSelect } from '../../ui/FilterSelect.tsx'
import { Go } from '../../ui/Go.tsx'
import { Loaded } from '../../ui/Loaded.tsx'
import { PageShell } from '../../ui/PageShell.tsx'
import { SearchInput } from '../../ui/SearchInput.tsx'
import { useUrlFilters } from '../../ui/useUrlFilters.ts'
import { useSay } from '../useSay.ts'
import { IndicatorFacets } from './IndicatorFacets.tsx'
import { ItemDetail } from './ItemDetail.tsx'

type Item = Schemas['QualityLibraryItem']

/** The rule library: search, facets by the twenty indicators, one item with its examples. */
export function LibraryPage() {
  const { t } = useTranslation()
  const say = useSay()
  const [filters, change] = useUrlFilters()
  const { item, ...wanted } = filters
  const query = useQuery({
    queryKey: ['quality', 'library', wanted],
    placeholderData: keepPreviousData,
    queryFn: () => read(api.GET('/v1/quality/library', { params: { query: wanted as never } })),
  })
  return (
    <PageShell
      title={t('quality.studio.library')}
      actions={
        <Go to="/quality/packs" as="button">
          {t('quality.pack.title')}
        </Go>
      }
    >
      <div className="filters">
        <SearchInput label={t('quality.studio.search')} width={280} />
        <FilterSelect
          label={t('quality.dimension')}
          value={filters.dimension}
          options={[...new Set(query.data?.indicators.map((i) => i.dimension))].map((value) => ({
            value,
            label: t(`quality.dimensions.${value}`),
          }))}
          onChange={(dimension) => change({ dimension, indicator: undefined })}
        />
      </div>
      <Loaded query={query}>
        {({ items, indicators, total }) => (
          <div style={{ display: 'flex', gap: 16, alignItems: 'flex-start', flexWrap: 'wrap' }}>
            <IndicatorFacets
              indicators={indicators}
              chosen={filters.indicator}
              onChoose={(indicator) => change({ indicator, dimension: undefined })}
            />
            <div style={{ flex: 1, minWidth: 480 }}>
              <p className="quiet">{t('quality.studio.found', { count: items.length, total })}</p>
              <Table<Item>
                aria-label={t('quality.studio.library')}
                size="small"
                rowKey="id"
                dataSource={items}
                pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }}
                locale={{ emptyText: <Empty description={t('quality.studio.nothing')} /> }}
                columns={[
                  {
                    title: t('quality.rule'),
                    render: (_, one) => <Go to={address(filters, one.id)}>{say(one.title)}</Go>,
                  },
                  { title: t('quality.studio.indicator'), dataIndex: 'indicator', className: 'mono', width: 80 },
                  { title: t('quality.studio.wrong'), render: (_, one) => say(one.wrong) },
                ]}
              />
            </div>
          </div>
        )}
      </Loaded>
      <Drawer
        open={item !== undefined}
        size={720}
        title={t('quality.studio.item')}
        onClose={() => change({ item: undefined })}
        destroyOnHidden
      >
        {item ? <ItemDetail id={item} /> : null}
      </Drawer>
    </PageShell>
  )
}

function address(filters: Record<string, string | undefined>, item: string): string {
  const set = Object.entries({ ...filters, item }).filter((pair): pair is [string, string] => pair[1] !== undefined)
  return `/quality/library?${new URLSearchParams(set)}`
}
