import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { useCan } from '../session/session.tsx'
import { FilterSelect } from '../ui/FilterSelect.tsx'
import { Go } from '../ui/Go.tsx'
import { moment } from '../ui/moment.ts'
import { QueryTable } from '../ui/QueryTable.tsx'
import { SearchInput } from '../ui/SearchInput.tsx'
import { useUrlFilters } from '../ui/useUrlFilters.ts'

/** National and local code lists; the bureau makes local ones. */
export function CodeListsTab() {
  const { t } = useTranslation()
  const can = useCan()
  const [{ q, source }, change] = useUrlFilters()
  return (
    <>
      <div className="filters">
        <SearchInput label={t('standards.searchList')} />
        <FilterSelect
          label={t('standards.source')}
          value={source}
          options={['national', 'local'].map((value) => ({ value, label: t(`standards.sources.${value}`) }))}
          onChange={(value) => change({ source: value })}
        />
        {can('standards.list.edit') ? (
          <Go to="/standards/code-lists/new" as="primary">
            {t('standards.newList')}
          </Go>
        ) : null}
      </div>
      <QueryTable<Schemas['StandardsCodeList']>
        label={t('standards.tabs.lists')}
        queryKey={['code-lists', q, source]}
        rowKey="id"
        size="small"
        empty={t('standards.noLists')}
        load={(after) =>
          read(api.GET('/v1/standards/code-lists', { params: { query: { limit: 50, q, source, after } as never } }))
        }
        columns={[
          { title: t('standards.fields.id'), dataIndex: 'id', className: 'mono' },
          {
            title: t('standards.fields.name'),
            render: (_, list) => <Go to={`/standards/code-lists/${list.id}`}>{list.name}</Go>,
          },
          { title: t('standards.standard'), dataIndex: 'standard' },
          { title: t('standards.source'), dataIndex: 'source', render: (value) => t(`standards.sources.${value}`) },
          {
            title: t('standards.values'),
            align: 'right',
            render: (_, list) => <Go to={`/standards/code-lists/${list.id}`}>{String(list.valueCount)}</Go>,
          },
          { title: t('standards.fields.updatedAt'), dataIndex: 'updatedAt', render: moment },
        ]}
      />
    </>
  )
}
