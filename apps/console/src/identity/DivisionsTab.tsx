import { useQuery } from '@tanstack/react-query'
import { Breadcrumb } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { useCan } from '../session/session.tsx'
import { Go } from '../ui/Go.tsx'
import { QueryTable } from '../ui/QueryTable.tsx'
import { SearchInput } from '../ui/SearchInput.tsx'
import { useUrlFilters } from '../ui/useUrlFilters.ts'
import { ImportDivisions } from './ImportDivisions.tsx'

const page = (code?: string) => `/identity?tab=divisions${code ? `&parent=${code}` : ''}`

/** 行政区划, level by level or searched. */
export function DivisionsTab() {
  const { t } = useTranslation()
  const can = useCan()
  const [{ q, parent }] = useUrlFilters()
  const above = useQuery({
    queryKey: ['division', parent],
    enabled: Boolean(parent),
    queryFn: () => read(api.GET('/v1/identity/divisions/{code}', { params: { path: { code: parent ?? '' } } })),
  })
  const path = parent ? (above.data?.path ?? []) : []
  return (
    <>
      <div className="filters">
        <SearchInput label={t('identity.searchDivision')} />
        {can('identity.division.import') ? <ImportDivisions /> : null}
      </div>
      <Breadcrumb
        style={{ marginBottom: 12 }}
        items={[
          { title: <Go to={page()}>{t('identity.country')}</Go> },
          ...path.map(({ code, name }) => ({ title: <Go to={page(code)}>{name}</Go> })),
        ]}
      />
      <QueryTable<Schemas['IdentityDivision']>
        label={t('identity.tabs.divisions')}
        queryKey={['divisions', q, parent]}
        rowKey="code"
        size="small"
        empty={t('identity.noDivisions')}
        load={(after) =>
          read(api.GET('/v1/identity/divisions', { params: { query: { limit: 200, q, parent, after } as never } }))
        }
        columns={[
          { title: t('identity.divisionCode'), dataIndex: 'code', className: 'mono' },
          { title: t('identity.name'), render: (_, { code, name }) => <Go to={page(code)}>{name}</Go> },
          { title: t('identity.level'), dataIndex: 'level', render: (level: number) => t(`identity.levels.${level}`) },
          { title: t('identity.validFrom'), dataIndex: 'validFrom', render: (day: string | null) => day ?? '—' },
          { title: t('identity.validTo'), dataIndex: 'validTo', render: (day: string | null) => day ?? '—' },
        ]}
      />
    </>
  )
}
