import { Checkbox, Tag, type TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import { mark } from '../i18n/mark.ts'
import { api, read, type Schemas } from '../api.ts'
import { FilterSelect } from '../ui/FilterSelect.tsx'
import { Go } from '../ui/Go.tsx'
import { moment } from '../ui/moment.ts'
import { PageShell } from '../ui/PageShell.tsx'
import { QueryTable } from '../ui/QueryTable.tsx'
import { useUrlFilters } from '../ui/useUrlFilters.ts'

type Line = Schemas['HarvestChangeLine']

/** What sources changed in things that entries were made of: the desk where people decide. */
export function ChangesPage() {
  const { t } = useTranslation()
  const [filters, change] = useUrlFilters()
  const state = filters.state ?? 'open'
  const columns: TableColumnsType<Line> = [
    {
      title: t('harvest.labels.name'),
      dataIndex: 'title',
      render: (title: string, { id }) => <Go to={`/harvest/changes/${id}`}>{title}</Go>,
    },
    {
      title: t('harvest.fields'),
      dataIndex: 'fields',
      render: (fields: string[]) => fields.map((field) => t(`harvest.labels.${field}`)).join(mark('、')),
    },
    {
      title: t('harvest.conflict'),
      dataIndex: 'conflicts',
      render: (conflicts: string[]) =>
        conflicts.length > 0 ? <Tag color="error">{t('harvest.conflict')}</Tag> : <Tag>{t('harvest.clean')}</Tag>,
    },
    { title: t('harvest.state'), dataIndex: 'state', render: (each: string) => t(`harvest.changeStates.${each}`) },
    { title: t('harvest.startedAt'), dataIndex: 'createdAt', render: moment },
  ]
  return (
    <PageShell title={t('harvest.changes')}>
      <div className="filters">
        <FilterSelect
          label={t('harvest.state')}
          value={state}
          options={['open', 'settled'].map((value) => ({ value, label: t(`harvest.changeStates.${value}`) }))}
          onChange={(next) => change({ state: next })}
        />
        <Checkbox
          checked={filters.conflict === 'true'}
          onChange={({ target }) => change({ conflict: target.checked ? 'true' : undefined })}
        >
          {t('harvest.onlyConflicts')}
        </Checkbox>
      </div>
      <QueryTable<Line>
        label={t('harvest.changes')}
        queryKey={['harvest', 'changes', filters]}
        rowKey="id"
        columns={columns}
        empty={t('harvest.noChanges')}
        load={(after) =>
          read(
            api.GET('/v1/harvest/changes', {
              params: { query: { ...filters, state, limit: 50, ...(after ? { after } : {}) } as never },
            }),
          )
        }
      />
    </PageShell>
  )
}
