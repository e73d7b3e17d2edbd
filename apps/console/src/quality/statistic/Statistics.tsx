import { useQuery } from '@tanstack/react-query'
import { Empty, Space, Table } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../../api.ts'
import { useCan, useMe } from '../../session/session.tsx'
import { Loaded } from '../../ui/Loaded.tsx'
import { OrgSelect, useOrgs } from '../../ui/OrgSelect.tsx'
import { SearchInput } from '../../ui/SearchInput.tsx'
import { useUrlFilters } from '../../ui/useUrlFilters.ts'
import { StatisticForm } from './StatisticForm.tsx'

type Statistic = Schemas['QualityStatistic']

/** Registered statistical items; a department keeps its own. */
export function Statistics() {
  const { t } = useTranslation()
  const { nameOf } = useOrgs()
  const can = useCan()
  const subject = useMe().me?.subject
  const [filters, change] = useUrlFilters()
  const { org, q } = filters
  const query = useQuery({
    queryKey: ['quality', 'statistics', org, q],
    queryFn: () =>
      read(api.GET('/v1/quality/statistics', { params: { query: { ...(org ? { org } : {}), ...(q ? { q } : {}) } } })),
  })
  const own = (one: Statistic) =>
    can('quality.statistic.edit') && (one.org === subject?.org || can('quality.statistic.settle'))
  return (
    <>
      <div className="filters">
        <SearchInput label={t('quality.statistic.search')} />
        <OrgSelect
          aria-label={t('quality.statistic.org')}
          placeholder={t('quality.statistic.org')}
          value={org ?? null}
          onChange={(chosen?: string) => change({ org: chosen })}
        />
        {can('quality.statistic.edit') && subject?.org ? <StatisticForm org={subject.org} /> : null}
      </div>
      <Loaded query={query}>
        {({ items }) => (
          <Table<Statistic>
            aria-label={t('quality.statistic.all')}
            size="small"
            rowKey="id"
            dataSource={items}
            pagination={{ pageSize: 30, hideOnSinglePage: true, showSizeChanger: false }}
            locale={{ emptyText: <Empty description={t('quality.statistic.none')} /> }}
            columns={[
              { title: t('quality.statistic.name'), dataIndex: 'name' },
              { title: t('quality.statistic.org'), render: (_, one) => nameOf(one.org) },
              { title: t('quality.statistic.fields.definition'), dataIndex: 'definition' },
              { title: t('quality.statistic.fields.formula'), dataIndex: 'formula' },
              { title: t('quality.statistic.fields.unit'), dataIndex: 'unit' },
              { title: t('quality.statistic.fields.period'), dataIndex: 'period' },
              { title: t('quality.pack.version'), dataIndex: 'version', align: 'right' },
              {
                title: t('quality.actions'),
                render: (_, one) =>
                  own(one) ? (
                    <Space>
                      <StatisticForm org={one.org} statistic={one} />
                    </Space>
                  ) : null,
              },
            ]}
          />
        )}
      </Loaded>
    </>
  )
}
