import { Space, type TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../../api.ts'
import { useCan, useMe } from '../../session/session.tsx'
import { FilterSelect } from '../../ui/FilterSelect.tsx'
import { Go } from '../../ui/Go.tsx'
import { moment } from '../../ui/moment.ts'
import { OrgSelect, useOrgs } from '../../ui/OrgSelect.tsx'
import { PageShell } from '../../ui/PageShell.tsx'
import { QueryTable } from '../../ui/QueryTable.tsx'
import { SearchInput } from '../../ui/SearchInput.tsx'
import { useUrlFilters } from '../../ui/useUrlFilters.ts'
import { KINDS } from './kind-fields.ts'
import { StateTag } from './StateTag.tsx'

type Source = Schemas['ConnectionSource']
const STATES = ['draft', 'tested', 'enabled', 'paused'] as const

/** 数据源: the systems of departments that data is read from. */
export function SourcesPage() {
  const { t } = useTranslation()
  const can = useCan()
  const { me } = useMe()
  const { nameOf } = useOrgs()
  const [filters, change] = useUrlFilters()
  const oversees = me?.subject.roles.some((role) => ['bureau', 'auditor', 'cdo'].includes(role)) ?? false
  const wanted = Object.fromEntries(
    ['q', 'kind', 'state', 'provider'].flatMap((name) => (filters[name] ? [[name, filters[name]]] : [])),
  )
  const columns: TableColumnsType<Source> = [
    {
      title: t('connection.source.name'),
      dataIndex: 'name',
      render: (name: string, { id }) => <Go to={`/connection/sources/${id}`}>{name}</Go>,
    },
    {
      title: t('connection.source.kind'),
      dataIndex: 'kind',
      render: (kind: string) => t(`connection.source.kinds.${kind}`),
    },
    { title: t('connection.source.provider'), dataIndex: 'provider', render: nameOf },
    {
      title: t('connection.source.state'),
      key: 'state',
      render: (_, source) => <StateTag source={{ ...source, reachable: source.trial?.ok ?? null }} />,
    },
    { title: t('connection.source.lastTrial'), key: 'trial', render: (_, { trial }) => moment(trial?.at ?? null) },
    { title: t('connection.source.secretAt'), dataIndex: 'secretAt', render: moment },
  ]
  return (
    <PageShell
      title={t('connection.source.title')}
      actions={
        <>
          <Go to="/connection/map" as="button">
            {t('connection.source.map')}
          </Go>
          {can('connection.source.edit') ? (
            <Go to="/connection/sources/new" as="primary">
              {t('connection.source.register')}
            </Go>
          ) : null}
        </>
      }
    >
      <Space wrap className="filters">
        <SearchInput label={t('connection.source.search')} />
        <FilterSelect
          label={t('connection.source.kind')}
          value={filters.kind}
          options={KINDS.map((value) => ({ value, label: t(`connection.source.kinds.${value}`) }))}
          onChange={(kind) => change({ kind })}
        />
        <FilterSelect
          label={t('connection.source.state')}
          value={filters.state}
          options={STATES.map((value) => ({ value, label: t(`connection.source.states.${value}`) }))}
          onChange={(state) => change({ state })}
        />
        {oversees ? (
          <OrgSelect
            aria-label={t('connection.source.provider')}
            placeholder={t('connection.source.provider')}
            value={(filters.provider ?? null) as string}
            onChange={(provider) => change({ provider })}
          />
        ) : null}
      </Space>
      <QueryTable<Source>
        label={t('connection.source.title')}
        queryKey={['connection', 'sources', wanted]}
        rowKey="id"
        columns={columns}
        empty={t(
          Object.keys(wanted).length > 0
            ? 'connection.source.noneFits'
            : can('connection.source.edit')
              ? 'connection.source.empty'
              : 'list.none',
        )}
        load={(after) =>
          read(
            api.GET('/v1/connection/sources', {
              params: { query: { limit: 50, ...wanted, ...(after ? { after } : {}) } as never },
            }),
          )
        }
      />
    </PageShell>
  )
}
