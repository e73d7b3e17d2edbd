import { Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { QueryTable } from '../ui/QueryTable.tsx'
import { SearchInput } from '../ui/SearchInput.tsx'
import { useUrlFilters } from '../ui/useUrlFilters.ts'

/** Values of a code list as they are in force on a day, today unless asked. */
export function CodeValues({ list: id }: { list: string }) {
  const { t } = useTranslation()
  const [{ q, asOf }, change] = useUrlFilters()
  const orDash = (value: string | null) => value ?? '—'
  return (
    <>
      <div className="filters">
        <SearchInput label={t('standards.searchValue')} name="q" />
        <label>
          {t('standards.asOf')}{' '}
          <Input
            type="date"
            style={{ width: 160 }}
            value={asOf ?? ''}
            onChange={(event) => change({ asOf: event.target.value })}
          />
        </label>
      </div>
      <QueryTable<Schemas['StandardsCodeValue']>
        label={t('standards.values')}
        queryKey={['code-values', id, q, asOf]}
        rowKey="code"
        size="small"
        empty={t('standards.noValues')}
        load={(after) => {
          const params = { path: { id }, query: { limit: 100, q, asOf, after } as never }
          return read(api.GET('/v1/standards/code-lists/{id}/values', { params }))
        }}
        columns={[
          { title: t('standards.code'), dataIndex: 'code', className: 'mono' },
          { title: t('standards.label'), dataIndex: 'label' },
          { title: t('standards.parent'), dataIndex: 'parent', render: orDash },
          { title: t('standards.validFrom'), dataIndex: 'validFrom', render: orDash },
          { title: t('standards.validTo'), dataIndex: 'validTo', render: orDash },
        ]}
      />
    </>
  )
}
