import { useQuery } from '@tanstack/react-query'
import { Button, Collapse, Empty, Space, Switch, Tag } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../../api.ts'
import { Loaded } from '../../ui/Loaded.tsx'
import { PageShell } from '../../ui/PageShell.tsx'
import { SearchInput } from '../../ui/SearchInput.tsx'
import { useUrlFilters } from '../../ui/useUrlFilters.ts'
import { MapSource, troubled } from './MapSource.tsx'
import './source.css'

type Drawn = Schemas['ConnectionMap']
type Department = Drawn['departments'][number]
/** With fewer sources every department is open from the start; of more only so many where somebody should look. */
const FEW = 24

/** 源系统地图: department → system → source → table → dataset. Departments fold, so that five hundred sources stay readable. */
export function MapPage() {
  const { t } = useTranslation()
  const [filters, change] = useUrlFilters()
  const q = filters.q ?? ''
  const query = useQuery({
    queryKey: ['connection', 'map', q],
    queryFn: () => read(api.GET('/v1/connection/map', { params: { query: q ? { q } : {} } })),
  })
  const onlyTrouble = filters.trouble === '1'
  return (
    <PageShell title={t('connection.source.map')}>
      <Space wrap className="filters">
        <SearchInput label={t('connection.source.mapSearch')} width={340} />
        <label>
          <Switch checked={onlyTrouble} onChange={(on) => change({ trouble: on ? '1' : undefined })} />{' '}
          {t('connection.source.onlyTrouble')}
        </label>
      </Space>
      <Loaded query={query}>
        {(map) => (
          <>
            <Counts map={map} />
            {map.more ? <p role="status">{t('connection.source.mapMore')}</p> : null}
            <Departments map={map} onlyTrouble={onlyTrouble} q={q} />
          </>
        )}
      </Loaded>
    </PageShell>
  )
}

function Counts({ map }: { map: Drawn }) {
  const { t } = useTranslation()
  return (
    <p>
      {(['sources', 'links', 'failed', 'stale', 'writable'] as const).map((key) => (
        <Tag key={key} color={key === 'sources' || key === 'links' || map.counts[key] === 0 ? 'default' : 'warning'}>
          {t(`connection.source.counts.${key}`, { count: map.counts[key] })}
        </Tag>
      ))}
    </p>
  )
}

function Departments({ map, onlyTrouble, q }: { map: Drawn; onlyTrouble: boolean; q: string }) {
  const { t } = useTranslation()
  const shown = map.departments
    .map((department) => ({
      ...department,
      systems: department.systems
        .map((system) => ({ ...system, sources: onlyTrouble ? system.sources.filter(troubled) : system.sources }))
        .filter(({ sources }) => sources.length > 0),
    }))
    .filter(({ systems }) => systems.length > 0)
  if (shown.length === 0)
    return (
      <Empty
        image={Empty.PRESENTED_IMAGE_SIMPLE}
        description={t(onlyTrouble ? 'connection.source.noTrouble' : 'connection.source.empty')}
      />
    )
  const bad = shown.filter(({ systems }) => systems.some(({ sources }) => sources.some(troubled)))
  const open = map.counts.sources <= FEW ? shown : bad.slice(0, 3)
  return (
    <Collapse
      key={`${onlyTrouble} ${q}`}
      defaultActiveKey={open.map(({ org }) => org)}
      items={shown.map((department) => ({
        key: department.org,
        label: <Head department={department} />,
        children: <Systems department={department} />,
      }))}
    />
  )
}

function Head({ department }: { department: Department }) {
  const { t } = useTranslation()
  const sources = department.systems.flatMap((system) => system.sources)
  const bad = sources.filter(troubled).length
  return (
    <>
      <strong>{department.name}</strong> <Tag>{t('connection.source.counts.sources', { count: sources.length })}</Tag>
      {bad > 0 ? <Tag color="warning">{t('connection.source.counts.trouble', { count: bad })}</Tag> : null}
    </>
  )
}

function Systems({ department }: { department: Department }) {
  const { t } = useTranslation()
  return department.systems.map(({ system, name, sources }) => (
    <section key={system ?? ''} aria-label={name || t('connection.source.noSystem')}>
      <h2 className="section">{name || t('connection.source.noSystem')}</h2>
      <Cards sources={sources} />
    </section>
  ))
}

/** Those that somebody should look at come first; of many the rest comes when asked for. */
function Cards({ sources }: { sources: Department['systems'][number]['sources'] }) {
  const { t } = useTranslation()
  const [all, setAll] = useState(false)
  const order = sources.toSorted((a, b) => Number(troubled(b)) - Number(troubled(a)))
  const shown = all ? order : order.slice(0, FEW)
  return (
    <>
      <div className="source-cards">
        {shown.map((source) => (
          <MapSource key={source.id} source={source} />
        ))}
      </div>
      {shown.length < order.length ? (
        <Button type="link" onClick={() => setAll(true)}>
          {t('connection.source.mapRest', { count: order.length - shown.length })}
        </Button>
      ) : null}
    </>
  )
}
