import { useQuery } from '@tanstack/react-query'
import { Input, Table } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { Go } from '../ui/Go.tsx'
import { Loaded } from '../ui/Loaded.tsx'
import { useOrgs } from '../ui/OrgSelect.tsx'
import { today } from '../ui/today.ts'
import { useUrlFilters } from '../ui/useUrlFilters.ts'

type Line = Schemas['WorkflowLateness']

/** Missed time limits of a period by department and rule; each figure opens its rows. */
export function Lateness() {
  const { t } = useTranslation()
  const { nameOf } = useOrgs()
  const [filters, change] = useUrlFilters()
  const from = filters.from ?? `${today().slice(0, 4)}-01-01`
  const to = filters.to ?? today()
  const query = useQuery({
    queryKey: ['lateness', from, to],
    queryFn: () => read(api.GET('/v1/workflow/lateness', { params: { query: { from, to } } })),
  })
  const day = (key: 'from' | 'to', value: string) => (
    <label>
      {t(`supervise.${key}`)}{' '}
      <Input
        type="date"
        style={{ width: 150 }}
        value={value}
        onChange={(event) => change({ [key]: event.target.value })}
      />
    </label>
  )
  return (
    <>
      <h2 className="section">{t('supervise.lateness')}</h2>
      <div className="filters">
        {day('from', from)}
        {day('to', to)}
      </div>
      <Loaded query={query}>
        {({ items }) => (
          <Table<Line>
            aria-label={t('supervise.lateness')}
            size="small"
            rowKey={(line) => `${line.org}/${line.rule}`}
            dataSource={items.toSorted((a, b) => b.lateDays - a.lateDays)}
            pagination={items.length > 20 ? { pageSize: 20 } : false}
            locale={{ emptyText: t('supervise.nothingDue') }}
            columns={[
              { title: t('supervise.org'), render: (_, line) => (line.org ? nameOf(line.org) : t('supervise.bureau')) },
              { title: t('workflow.rule'), render: (_, line) => `${line.ruleName} (${line.rule})` },
              { title: t('supervise.due'), dataIndex: 'due' },
              {
                title: t('supervise.lateCount'),
                render: (_, line) =>
                  line.late > 0 ? (
                    <Go
                      to={`/workflow/timers?state=all&colour=red&rule=${line.rule}${line.org ? `&org=${line.org}` : ''}`}
                    >
                      {line.late}
                    </Go>
                  ) : (
                    0
                  ),
              },
              { title: t('supervise.lateDays'), dataIndex: 'lateDays' },
              {
                title: t('supervise.lateShare'),
                render: (_, line) => `${Math.round((line.late / line.due) * 100)}%`,
              },
            ]}
          />
        )}
      </Loaded>
    </>
  )
}
