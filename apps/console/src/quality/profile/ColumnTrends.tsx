import { useQuery } from '@tanstack/react-query'
import { Alert, Select, Table } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../../api.ts'
import { Go } from '../../ui/Go.tsx'
import { Loaded } from '../../ui/Loaded.tsx'
import { moment } from '../../ui/moment.ts'
import { LineChart } from './LineChart.tsx'

type Trend = Schemas['QualityColumnTrend']
const measures = ['emptyRate', 'violationRate', 'distinct', 'drift'] as const
type Measure = (typeof measures)[number]

/** How the columns of a dataset fared from version to version: a curve for the eye, the same numbers as a table. */
export function ColumnTrends({ dataset }: { dataset: string }) {
  const { t } = useTranslation()
  const query = useQuery({
    queryKey: ['quality', 'column-trends', dataset],
    queryFn: () =>
      read(
        api.GET('/v1/quality/datasets/{dataset}/column-trends', {
          params: { path: { dataset }, query: { limit: 50 } },
        }),
      ),
  })
  return (
    <>
      <h2 className="section">{t('quality.profile.trends')}</h2>
      <Loaded query={query}>{({ items }) => <Chosen items={items} />}</Loaded>
    </>
  )
}

function Chosen({ items }: { items: Trend[] }) {
  const { t } = useTranslation()
  const [column, setColumn] = useState(items[0]?.column)
  const [measure, setMeasure] = useState<Measure>('emptyRate')
  const trend = items.find((item) => item.column === column)
  if (!trend) return null
  if (trend.points.length < 2) return <Alert type="info" showIcon title={t('quality.profile.trendShort')} />
  const shown = (key: Measure, value: number | null) =>
    value === null ? '—' : key === 'distinct' ? value.toLocaleString() : `${Math.round(value * 10_000) / 100}%`
  return (
    <>
      <div className="filters">
        <Select
          aria-label={t('quality.profile.column')}
          showSearch={{ optionFilterProp: 'label' }}
          style={{ width: 240 }}
          value={trend.column}
          onChange={setColumn}
          options={items.map((item) => ({ value: item.column, label: item.title }))}
        />
        <Select<Measure>
          aria-label={t('quality.profile.measure')}
          style={{ width: 200 }}
          value={measure}
          onChange={setMeasure}
          options={measures.map((value) => ({ value, label: t(`quality.profile.trendOf.${value}`) }))}
        />
      </div>
      <LineChart
        label={t('quality.profile.trendChart', {
          column: trend.title,
          measure: t(`quality.profile.trendOf.${measure}`),
        })}
        points={trend.points.map((point) => ({ at: `#${point.seq}`, value: point[measure] }))}
        share={measure !== 'distinct'}
      />
      <Table
        aria-label={t('quality.profile.trendTable', { column: trend.title })}
        size="small"
        rowKey="version"
        dataSource={trend.points.toReversed()}
        pagination={{ pageSize: 10, hideOnSinglePage: true, showSizeChanger: false }}
        columns={[
          {
            title: t('quality.profile.version'),
            render: (_, { version, seq }) => <Go to={`/quality/versions/${version}/profile`}>{`#${seq}`}</Go>,
          },
          { title: t('quality.profile.when'), dataIndex: 'at', render: moment },
          ...measures.map((key) => ({
            title: t(`quality.profile.trendOf.${key}`),
            dataIndex: key,
            align: 'right' as const,
            render: (value: number | null) => shown(key, value),
          })),
        ]}
      />
    </>
  )
}
