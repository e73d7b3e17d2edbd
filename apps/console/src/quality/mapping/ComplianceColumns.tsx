import { useQuery } from '@tanstack/react-query'
import { Empty, Segmented, Table } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mark } from '../../i18n/mark.ts'
import { api, read } from '../../api.ts'
import { Go } from '../../ui/Go.tsx'
import { Loaded } from '../../ui/Loaded.tsx'

const STATES = ['unmapped', 'differs', 'all'] as const

/** The columns behind a line of compliance, with what keeps each from the standard. */
export function ComplianceColumns({ filter }: { filter: Record<string, string> }) {
  const { t } = useTranslation()
  const [state, setState] = useState<(typeof STATES)[number]>('unmapped')
  const query = useQuery({
    queryKey: ['quality', 'compliance', 'columns', filter, state],
    queryFn: () =>
      read(api.GET('/v1/quality/compliance/columns', { params: { query: { ...filter, state } as never } })),
  })
  return (
    <>
      <Segmented
        size="small"
        aria-label={t('quality.state')}
        value={state}
        onChange={setState}
        options={STATES.map((value) => ({ value, label: t(`quality.mapping.states.${value}`) }))}
      />
      <Loaded query={query}>
        {({ items, more }) => (
          <>
            <Table
              aria-label={t('quality.mapping.behind')}
              size="small"
              rowKey={({ dataset, column }) => `${dataset} ${column}`}
              dataSource={items}
              pagination={{ pageSize: 10, hideOnSinglePage: true, showSizeChanger: false }}
              locale={{ emptyText: <Empty description={t('quality.mapping.noColumns')} /> }}
              columns={[
                {
                  title: t('quality.dataset'),
                  render: (_, { dataset, name }) => <Go to={`/quality/${dataset}?tab=mapping`}>{name}</Go>,
                },
                {
                  title: t('quality.columns'),
                  render: (_, { column, title }) => (
                    <>
                      {title} <code>{column}</code>
                    </>
                  ),
                },
                { title: t('quality.mapping.element'), render: (_, { element }) => element ?? '—' },
                { title: t('quality.mapping.faults'), render: (_, { faults }) => faults.join(mark('；')) },
              ]}
            />
            {more ? <p className="quiet">{t('quality.cockpit.more')}</p> : null}
          </>
        )}
      </Loaded>
    </>
  )
}
