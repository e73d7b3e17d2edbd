import { Alert, Table, type TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../api.ts'
import { Counts } from '../quality/profile/Counts.tsx'
import { useSay } from '../quality/useSay.ts'
import { Unseen } from '../ui/Unseen.tsx'

type Profile = Schemas['ConnectionLogicalProfile']
type Column = Profile['columns'][number]

/** What the columns hold in the department's database; forms and frequent values unfold beneath each. */
export function LogicalProfile({ profile }: { profile: Profile }) {
  const { t } = useTranslation()
  const say = useSay()
  const columns: TableColumnsType<Column> = [
    ...(['title', 'nulls', 'distinct', 'min', 'max'] as const).map((key) => ({
      title: t(`sync.profile.${key}`),
      dataIndex: key,
      render: (value: string | number | null) => value ?? '—',
    })),
    {
      title: t('sync.profile.length'),
      render: (_, { length }) => (length ? t('sync.profile.lengths', length) : '—'),
    },
  ]
  return (
    <>
      <p>{t('sync.profileRows', { rows: profile.rows.toLocaleString() })}</p>
      {profile.unmeasured ? (
        <Alert type="info" showIcon title={say(profile.unmeasured)} style={{ marginBottom: 12 }} />
      ) : null}
      <Table<Column>
        size="small"
        pagination={false}
        scroll={{ x: 'max-content' }}
        aria-label={t('sync.lookProfile')}
        rowKey="name"
        dataSource={profile.columns}
        columns={columns}
        expandable={{
          columnTitle: <Unseen>{t('list.details')}</Unseen>,
          rowExpandable: ({ patterns, top }) => (patterns ?? []).length + (top ?? []).length > 0,
          expandedRowRender: (column) => <Frequent column={column} filled={profile.rows - column.nulls} />,
        }}
      />
    </>
  )
}

function Frequent({ column: { patterns, top, masked }, filled }: { column: Column; filled: number }) {
  const { t } = useTranslation()
  const shared = (some: Column['top']) =>
    (some ?? []).map((one) => ({ ...one, share: { low: one.count / filled, high: one.count / filled } }))
  return (
    <div className="figures" style={{ alignItems: 'flex-start' }}>
      {patterns?.length ? <Counts label={t('quality.profile.patterns')} counts={shared(patterns)} /> : null}
      {top?.length ? (
        <Counts label={t('quality.profile.top')} note={masked ? t('sync.profile.masked') : ''} counts={shared(top)} />
      ) : null}
    </div>
  )
}
