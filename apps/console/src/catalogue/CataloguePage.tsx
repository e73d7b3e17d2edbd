import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Button, Input, type TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { useCan } from '../session/session.tsx'
import { FilterSelect } from '../ui/FilterSelect.tsx'
import { Go } from '../ui/Go.tsx'
import { moment } from '../ui/moment.ts'
import { OrgSelect } from '../ui/OrgSelect.tsx'
import { PageShell } from '../ui/PageShell.tsx'
import { QueryTable } from '../ui/QueryTable.tsx'
import { useUrlFilters } from '../ui/useUrlFilters.ts'
import { EntryTree } from './EntryTree.tsx'
import { ExportMenu } from './ExportMenu.tsx'
import { FilterTags } from './FilterTags.tsx'
import { StateTag } from './StateTag.tsx'
import { useEnumerations } from './useEnumerations.ts'
import { useShow } from './useShow.ts'
import './catalogue.css'

type Line = Schemas['CatalogueEntryLine']
/** filter in the address → table of its codes */
const FACETS = {
  state: 'state',
  shareType: 'shareType',
  openType: 'openType',
  theme: 'theme',
  level: 'dataLevel',
  attached: 'attached',
}

/** facts of a line with the place that their words need */
const FACTS = [
  { field: 'dataLevel', width: 100 },
  { field: 'updateCycle', width: 60 },
] as const

/** 一本账: all entries that the reader may see, with counts for each filter. */
export function CataloguePage() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const can = useCan()
  const { show, nameOf } = useShow()
  const { options } = useEnumerations()
  const [{ tree: _tree, ...filters }, change] = useUrlFilters()
  const facets = useQuery({
    queryKey: ['catalogue', 'facets', filters],
    queryFn: () => read(api.GET('/v1/catalogue/facets', { params: { query: filters as never } })),
  })
  const counted = (facet: keyof typeof FACETS) =>
    options(FACETS[facet]).map(({ value, label }) => {
      const count = facets.data?.[facet]?.[value]
      return { value, label: count === undefined ? label : `${label} (${count})` }
    })
  const columns: TableColumnsType<Line> = [
    {
      title: `${nameOf('name')} · ${nameOf('code')}`,
      dataIndex: 'name',
      width: 190,
      render: (name: string, line) => (
        <>
          <Go to={`/catalogue/${line.id}`}>{name}</Go>
          <div className="mono quiet">{line.code}</div>
        </>
      ),
    },
    { title: nameOf('provider'), dataIndex: 'providerName' },
    {
      title: nameOf('state'),
      dataIndex: 'state',
      width: 72,
      render: (state: Line['state']) => <StateTag state={state} />,
    },
    {
      title: (
        <>
          {nameOf('shareType')}
          <div>{nameOf('openType')}</div>
        </>
      ),
      width: 88,
      render: (_, line) => (
        <>
          {show('shareType', line.shareType)}
          <div className="quiet">{show('openType', line.openType)}</div>
        </>
      ),
    },
    ...FACTS.map(({ field, width }) => ({
      title: nameOf(field),
      dataIndex: field,
      width,
      render: (value: unknown) => show(field, value),
    })),
    { title: nameOf('items'), dataIndex: 'itemCount', width: 58, align: 'right' },
    {
      title: nameOf('attached'),
      dataIndex: 'attached',
      width: 64,
      render: (value: boolean) => show('attached', value),
    },
    { title: nameOf('updatedAt'), dataIndex: 'updatedAt', width: 98, render: moment },
  ]
  const query = new URLSearchParams(Object.entries(filters).filter((pair): pair is [string, string] => !!pair[1]))
  return (
    <PageShell
      title={t('catalogue.title')}
      actions={
        <>
          <ExportMenu query={query} />
          {can('catalogue.entry.create') ? (
            <Button type="primary" onClick={() => void navigate({ to: '/catalogue/new' })}>
              {t('catalogue.new')}
            </Button>
          ) : null}
        </>
      }
    >
      <div className="filters">
        <Input.Search
          key={filters.q}
          aria-label={t('catalogue.search')}
          placeholder={t('catalogue.search')}
          defaultValue={filters.q ?? ''}
          allowClear
          style={{ width: 260 }}
          onSearch={(q) =>
            q.trim()
              ? void navigate({ to: '/search', search: { ...filters, q: q.trim() } as never })
              : change({ q: '' })
          }
        />
        <OrgSelect
          aria-label={nameOf('provider')}
          placeholder={nameOf('provider')}
          value={filters.provider ?? null}
          onChange={(provider?: string) => change({ provider })}
        />
        {(Object.keys(FACETS) as (keyof typeof FACETS)[]).map((facet) => (
          <FilterSelect
            key={facet}
            label={nameOf(facet)}
            value={filters[facet]}
            options={counted(facet)}
            onChange={(value) => change({ [facet]: value })}
          />
        ))}
        {query.size > 0 ? (
          <Button type="link" onClick={() => void navigate({ to: '/catalogue', search: {} as never })}>
            {t('catalogue.clear')}
          </Button>
        ) : null}
      </div>
      <FilterTags filters={filters} change={change} />
      <div className="with-tree">
        <EntryTree />
        <div>
          <QueryTable<Line>
            label={t('catalogue.list')}
            queryKey={['catalogue', 'entries', filters]}
            rowKey="id"
            size="small"
            wrap
            columns={columns}
            empty={t('catalogue.empty')}
            load={(after) => {
              const wanted = { ...filters, limit: 50, ...(after ? { after } : {}) }
              return read(api.GET('/v1/catalogue/entries', { params: { query: wanted as never } }))
            }}
          />
        </div>
      </div>
    </PageShell>
  )
}
