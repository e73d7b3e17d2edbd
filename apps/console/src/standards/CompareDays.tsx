import { useQuery } from '@tanstack/react-query'
import { Alert, Input, Select, Table, Tag } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { Loaded } from '../ui/Loaded.tsx'
import { today } from '../ui/today.ts'

type Change = Schemas['StandardsCodeListDiff']['items'][number]
const COLOUR = { added: 'success', changed: 'processing', withdrawn: 'warning' } as const

/** What differs between the values of two days; a version stands for the day from which it is in force. */
export function CompareDays({ list }: { list: Schemas['StandardsCodeListDetail'] }) {
  const { t } = useTranslation()
  const [days, setDays] = useState({ from: list.versions[1]?.validFrom ?? '2020-01-01', to: today() })
  const query = useQuery({
    queryKey: ['code-list', list.id, 'diff', days],
    queryFn: () =>
      read(api.GET('/v1/standards/code-lists/{id}/diff', { params: { path: { id: list.id }, query: days } })),
  })
  const pick = (side: 'from' | 'to') => (
    <>
      <label>
        {t(`standards.compare.${side}`)}{' '}
        <Input
          type="date"
          style={{ width: 160 }}
          value={days[side]}
          onChange={(event) => event.target.value && setDays({ ...days, [side]: event.target.value })}
        />
      </label>
      <Select
        aria-label={t('standards.compare.version', { side: t(`standards.compare.${side}`) })}
        placeholder={t('standards.compare.choose')}
        style={{ width: 170 }}
        value={null}
        options={list.versions.map(({ version, validFrom }) => ({
          value: version,
          label: `${t('standards.version', { version })} ${validFrom}`,
        }))}
        onChange={(version: number | null) => {
          const day = list.versions.find((one) => one.version === version)?.validFrom
          if (day) setDays({ ...days, [side]: day })
        }}
      />
    </>
  )
  const named = (value: Change['before']) =>
    value ? `${value.label}${value.parent ? ` (${t('standards.parent')} ${value.parent})` : ''}` : '—'
  return (
    <>
      <div className="filters">
        {pick('from')}
        {pick('to')}
      </div>
      <Loaded query={query}>
        {(diff) => (
          <>
            {diff.complete ? null : <Alert type="warning" showIcon title={t('standards.compare.cut')} />}
            <Table<Change>
              aria-label={t('standards.compare.title')}
              size="small"
              rowKey="code"
              dataSource={diff.items}
              locale={{ emptyText: t('standards.compare.none') }}
              pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
              columns={[
                { title: t('standards.code'), dataIndex: 'code', className: 'mono' },
                {
                  title: t('standards.compare.kind'),
                  dataIndex: 'kind',
                  render: (kind: Change['kind']) => <Tag color={COLOUR[kind]}>{t(`standards.${kind}`)}</Tag>,
                },
                { title: t('standards.compare.before'), dataIndex: 'before', render: named },
                { title: t('standards.compare.after'), dataIndex: 'after', render: named },
              ]}
            />
          </>
        )}
      </Loaded>
    </>
  )
}
