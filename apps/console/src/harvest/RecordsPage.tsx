import { Button, Input, type TableColumnsType } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { App } from 'antd'
import { aside } from '../i18n/mark.ts'
import { api, read, type Schemas } from '../api.ts'
import { useCan } from '../session/session.tsx'
import { FilterSelect } from '../ui/FilterSelect.tsx'
import { Go } from '../ui/Go.tsx'
import { PageShell } from '../ui/PageShell.tsx'
import { QueryTable } from '../ui/QueryTable.tsx'
import { useAct } from '../ui/useAct.ts'
import { useUrlFilters } from '../ui/useUrlFilters.ts'

type Line = Schemas['HarvestRecordLine']
const STATES = ['candidate', 'ready', 'adopted', 'gone']

/** Harvested records; those that lack nothing can be made drafts together. */
export function RecordsPage() {
  const { t } = useTranslation()
  const can = useCan()
  const { message } = App.useApp()
  const { act, busy } = useAct()
  const [filters, change] = useUrlFilters()
  const [chosen, setChosen] = useState<string[]>([])
  const stateOf = ({ gone, entry, lacking }: Line) =>
    gone ? 'gone' : entry ? 'adopted' : lacking > 0 ? 'candidate' : 'ready'
  const columns: TableColumnsType<Line> = [
    {
      title: t('harvest.recordTitle'),
      dataIndex: 'title',
      render: (title: string, { id }) => <Go to={`/harvest/records/${id}`}>{title}</Go>,
    },
    { title: t('harvest.publisher'), dataIndex: 'publisher' },
    {
      title: t('harvest.recordState'),
      render: (_, line) =>
        `${t(`harvest.recordStates.${stateOf(line)}`)}${!line.entry && line.lacking > 0 ? aside(t('harvest.lacking', { count: line.lacking })) : ''}`,
    },
  ]
  const adopt = async () => {
    const done = await act(() => read(api.POST('/v1/harvest/records/adopt', { body: { records: chosen } })))
    if (!done) return
    setChosen([])
    const left = done.items.filter(({ problem }) => problem)
    const made = done.items.length - left.length
    const why = left[0]?.problem?.title ?? '—'
    void message.info(t('harvest.adoptedMany', { made, left: left.length, why }), 6)
  }
  return (
    <PageShell
      title={t('harvest.records')}
      actions={
        can('harvest.record.adopt') ? (
          <Button type="primary" disabled={chosen.length === 0} loading={busy} onClick={() => void adopt()}>
            {t('harvest.adoptMany', { count: chosen.length })}
          </Button>
        ) : null
      }
    >
      <div className="filters">
        <Input.Search
          key={filters.q}
          aria-label={t('harvest.search')}
          placeholder={t('harvest.search')}
          defaultValue={filters.q ?? ''}
          allowClear
          style={{ width: 280 }}
          onSearch={(q) => change({ q: q.trim() })}
        />
        <FilterSelect
          label={t('harvest.recordState')}
          value={filters.state}
          options={STATES.map((value) => ({ value, label: t(`harvest.recordStates.${value}`) }))}
          onChange={(state) => change({ state })}
        />
      </div>
      <QueryTable<Line>
        label={t('harvest.records')}
        queryKey={['harvest', 'records', filters]}
        rowKey="id"
        columns={columns}
        empty={t('harvest.noRecords')}
        rowSelection={{
          selectedRowKeys: chosen,
          onChange: (keys) => setChosen(keys.map(String)),
          getCheckboxProps: (line) => ({ disabled: stateOf(line) !== 'ready', 'aria-label': line.title }) as never,
        }}
        load={(after) =>
          read(
            api.GET('/v1/harvest/records', {
              params: { query: { ...filters, limit: 50, ...(after ? { after } : {}) } as never },
            }),
          )
        }
      />
    </PageShell>
  )
}
