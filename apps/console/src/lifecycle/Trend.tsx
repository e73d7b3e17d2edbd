import { Table } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../api.ts'
import { size } from './size.ts'

const LAYERS = ['upload', 'lake', 'online', 'open', 'archive'] as const
const COLOURS = ['#6b7280', '#1d4ed8', '#047857', '#b45309', '#7c3aed']

/** How much lay where on the measured days: bars, newest first, with the numbers beside them. */
export function Trend({ trend }: { trend: Schemas['LifecycleCosts']['trend'] }) {
  const { t } = useTranslation()
  const days = [...Map.groupBy(trend, (one) => one.day)].map(([day, parts]) => ({
    day,
    parts,
    bytes: parts.reduce((sum, part) => sum + part.bytes, 0),
  }))
  const bytesOf = (parts: typeof trend, layer: string) => parts.find((one) => one.layer === layer)?.bytes ?? 0
  const labels = (parts: typeof trend) =>
    LAYERS.map((layer) => `${t(`lifecycle.layers.${layer}`)} ${size(bytesOf(parts, layer))}`)
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
          render: (parts: typeof trend) => (
            <div role="img" aria-label={labels(parts).join('，')} style={{ display: 'flex', height: 14 }}>
              {LAYERS.map((layer, i) => (
                <div
                  key={layer}
                  title={labels(parts)[i]}
                  style={{ width: `${(bytesOf(parts, layer) / most) * 100}%`, background: COLOURS[i] }}
                />
              ))}
            </div>
          ),
        },
      ]}
    />
  )
}
