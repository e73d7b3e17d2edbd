import { Table } from 'antd'
import type { Schemas } from '../../api.ts'

type Counted = Schemas['QualityProfile']['columns'][number]['top'][number]

/** How often some forms or values stand in a column; shares as intervals where rows were drawn. */
export function Counts({ label, note, counts }: { label: string; note?: string; counts: Counted[] }) {
  const percent = (share: number) => `${Math.round(share * 1000) / 10}%`
  return (
    <Table<Counted>
      aria-label={label}
      size="small"
      rowKey="value"
      pagination={false}
      dataSource={counts}
      {...(note ? { footer: () => note } : {})}
      columns={[
        { title: label, dataIndex: 'value', render: (value: string) => <span className="mono">{value}</span> },
        { title: '#', dataIndex: 'count', align: 'right', render: (n: number) => n.toLocaleString() },
        {
          title: '%',
          align: 'right',
          render: (_, { share: { low, high } }) =>
            low === high ? percent(low) : `[${percent(low)}, ${percent(high)}]`,
        },
      ]}
    />
  )
}
