import { Empty, Progress, Space, Table, type TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../api.ts'
import { FigureLink } from './FigureLink.tsx'
import { percent } from './percent.ts'

type Line = Schemas['CatalogueBookLine']

/** The book department by department. */
export function BookTable({ providers }: { providers: Line[] }) {
  const { t } = useTranslation()
  const figure = (name: 'published' | 'attached' | 'unattached') => ({
    title: t(`book.${name}`),
    align: 'right' as const,
    sorter: (a: Line, b: Line) => a[name].count - b[name].count,
    render: (_: unknown, line: Line) => <FigureLink figure={line[name]} />,
  })
  const columns: TableColumnsType<Line> = [
    { title: t('book.provider'), dataIndex: 'name', rowScope: 'row' },
    figure('published'),
    figure('attached'),
    figure('unattached'),
    {
      title: t('book.attachRate'),
      align: 'right',
      sorter: (a, b) => (a.attachRate ?? -1) - (b.attachRate ?? -1),
      render: (_, { attachRate }) => (
        <Space>
          <Progress
            aria-hidden
            percent={(attachRate ?? 0) * 100}
            showInfo={false}
            size="small"
            style={{ width: 120, margin: 0 }}
          />
          <span style={{ display: 'inline-block', width: 56 }}>{percent(attachRate)}</span>
        </Space>
      ),
    },
  ]
  return (
    <Table<Line>
      aria-label={t('book.byProvider')}
      rowKey="provider"
      size="small"
      columns={columns}
      dataSource={providers}
      pagination={false}
      scroll={{ x: 'max-content' }}
      locale={{ emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('book.empty')} /> }}
    />
  )
}
