import { Button, Empty, Progress, Space, Table, type TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../api.ts'
import { FIGURES, type Line, RATES } from './dimension.ts'
import { FigureLink } from './FigureLink.tsx'
import { percent } from './percent.ts'
import { useBookNames } from './useBookNames.ts'

/** The book line by line; a name narrows the book to it. */
export function BookTable({ book, onNarrow }: { book: Schemas['CatalogueBook']; onNarrow(key: string): void }) {
  const { t } = useTranslation()
  const nameOf = useBookNames()
  const name = ({ key, label }: Line) => nameOf(book.by, key, label)
  const columns: TableColumnsType<Line> = [
    {
      title: t(`book.dimensions.${book.by}`),
      rowScope: 'row',
      width: 200,
      render: (_, line) => (
        <Button
          type="link"
          size="small"
          className="says wrap-link"
          aria-label={t('book.narrowTo', { name: name(line) })}
          onClick={() => onNarrow(line.key)}
        >
          {name(line)}
        </Button>
      ),
    },
    ...FIGURES.map((figure) => ({
      title: t(`book.heads.${figure}`),
      width: 84,
      align: 'right' as const,
      sorter: (a: Line, b: Line) => a[figure].count - b[figure].count,
      render: (_: unknown, line: Line) => <FigureLink figure={line[figure]} />,
    })),
    ...RATES.map((rate) => ({
      title: t(`book.${rate}`),
      width: 116,
      align: 'right' as const,
      sorter: (a: Line, b: Line) => (a[rate] ?? -1) - (b[rate] ?? -1),
      render: (_: unknown, line: Line) => (
        <Space size={4}>
          <Progress
            aria-hidden
            percent={(line[rate] ?? 0) * 100}
            showInfo={false}
            size="small"
            style={{ width: 44, margin: 0 }}
          />
          <span style={{ display: 'inline-block', width: 48 }}>{percent(line[rate])}</span>
        </Space>
      ),
    })),
  ]
  return (
    <Table<Line>
      aria-label={t('book.table')}
      rowKey="key"
      size="small"
      columns={columns}
      dataSource={book.lines}
      pagination={false}
      scroll={{ x: 1080 }} // what the heads need in two lines: all of it stands on a screen of 1366 points
      locale={{ emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('book.empty')} /> }}
    />
  )
}
