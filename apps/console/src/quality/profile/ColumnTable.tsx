import { Progress, Table, type TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../../api.ts'
import { ColumnDetail } from './ColumnDetail.tsx'
import { Histogram } from './Histogram.tsx'
import { Unseen } from '../../ui/Unseen.tsx'

type Profile = Schemas['QualityProfile']
type Column = Profile['columns'][number]

/** One line per column; forms, values and quantiles unfold beneath it. */
export function ColumnTable({ profile }: { profile: Profile }) {
  const { t } = useTranslation()
  const columns: TableColumnsType<Column> = [
    {
      title: t('quality.profile.column'),
      render: (_, { title, name }) => (
        <>
          {title} <span className="mono">{title === name ? '' : name}</span>
        </>
      ),
    },
    {
      title: t('quality.profile.type'),
      dataIndex: 'type',
      render: (type: string) => t(`quality.profile.types.${type}`),
    },
    {
      title: t('quality.profile.filled'),
      render: (_, { filled, title }) => {
        const percent = profile.rows === 0 ? 0 : Math.floor((filled / profile.rows) * 1000) / 10
        return (
          <Progress
            percent={percent}
            size="small"
            style={{ width: 120 }}
            aria-label={`${title} ${t('quality.profile.filled')}`}
          />
        )
      },
    },
    {
      title: t('quality.profile.distinct'),
      align: 'right',
      render: (_, { distinct, distinctError }) =>
        `${distinct.toLocaleString()}${distinctError > 0 ? ` ${t('quality.profile.plusMinus', { error: distinctError.toLocaleString() })}` : ''}`,
    },
    {
      title: t('quality.profile.range'),
      render: (_, { min, max }) => (min === null ? '—' : `${cut(min)} – ${cut(max ?? '')}`),
    },
    {
      title: t('quality.profile.meaning'),
      render: (_, { recognized }) => recognized?.semantic ?? t('quality.profile.unknown'),
    },
    { title: t('quality.profile.shape'), render: (_, column) => <Histogram column={column} /> },
  ]
  return (
    <Table<Column>
      aria-label={t('quality.profile.columnTable')}
      size="small"
      rowKey="name"
      dataSource={profile.columns}
      columns={columns}
      pagination={{ pageSize: 100, hideOnSinglePage: true, showSizeChanger: false }}
      scroll={{ x: 'max-content' }}
      expandable={{
        columnTitle: <Unseen>{t('list.details')}</Unseen>,
        expandedRowRender: (column) => <ColumnDetail column={column} />,
      }}
    />
  )
}

const cut = (value: string) => (value.length > 24 ? `${value.slice(0, 24)}…` : value)
