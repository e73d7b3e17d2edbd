import { Table } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../api.ts'
import { LAYERS, LayerBar } from './LayerBar.tsx'
import { size } from './size.ts'

/** How much lay where on the measured days: bars, newest first, with the numbers beside them. */
export function Trend({ trend }: { trend: Schemas['LifecycleCosts']['trend'] }) {
  const { t } = useTranslation()
  const days = [...Map.groupBy(trend, (one) => one.day)].map(([day, parts]) => ({
    day,
    parts,
    bytes: parts.reduce((sum, part) => sum + part.bytes, 0),
  }))
  const most = Math.max(1, ...days.map((one) => one.bytes))
  return (
    <Table
      aria-label={t('lifecycle.trend')}
      rowKey="day"
      size="small"
      dataSource={days.toReversed()}
      pagination={{ pageSize: 31, hideOnSinglePage: true }}
      columns={[
        { title: t('lifecycle.day'), dataIndex: 'day', width: 120 },
        { title: t('lifecycle.total'), dataIndex: 'bytes', width: 110, align: 'right', render: size },
        {
          title: LAYERS.map((layer) => t(`lifecycle.layers.${layer}`)).join(' · '),
          dataIndex: 'parts',
          render: (parts: typeof trend) => <LayerBar parts={parts} most={most} />,
        },
      ]}
    />
  )
}
