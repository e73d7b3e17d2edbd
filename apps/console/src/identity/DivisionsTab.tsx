import { useQuery } from '@tanstack/react-query'
import { Breadcrumb, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { Go } from '../ui/Go.tsx'
import { QueryTable } from '../ui/QueryTable.tsx'
import { useUrlFilters } from '../ui/useUrlFilters.ts'

const page = (code?: string) => `/identity?tab=divisions${code ? `&parent=${code}` : ''}`

/** 行政区划, level by level or searched. */
export function DivisionsTab() {
  const { t } = useTranslation()
  const [{ q, parent }, change] = useUrlFilters()
  const above = useQuery({
    queryKey: ['division', parent],
    enabled: Boolean(parent),
    queryFn: () => read(api.GET('/v1/identity/divisions/{code}', { params: { path: { code: parent ?? '' } } })),
  })
  const path = parent ? (above.data?.path ?? []) : []
  return (
    <>
      <div className="filters">
        <Input.Search
          aria-label={t('identity.searchDivision')}
          placeholder={t('identity.searchDivision')}
          defaultValue={q ?? ''}
          allowClear
          style={{ width: 240 }}
          onSearch={(text) => change({ q: text.trim() })}
        />
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
