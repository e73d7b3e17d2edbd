import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { Lineage } from '../intake/Lineage.tsx'
import { useCan } from '../session/session.tsx'
import { Go } from '../ui/Go.tsx'
import { Loaded } from '../ui/Loaded.tsx'
import { useChain } from './useChain.ts'
import './catalogue.css'

/** Where an entry comes from and what hangs on it, down to the files behind its data. */
export function EntryChain({ entry }: { entry: string }) {
  const { t } = useTranslation()
  const can = useCan()
  const query = useChain(entry)
  const related = ({ code, id, name }: Schemas['CatalogueRelated']) =>
    id ? <Go to={`/catalogue/${id}`}>{`${name} ${code}`}</Go> : <span className="mono">{code}</span>
  return (
    <Loaded query={query}>
      {({ duties, systems, expected, drawsOn, drawnBy, resources }) => (
        <>
          <dl className="chain">
            <Part
              label={t('catalogue.chain.duties')}
              rows={duties.map(({ id, org, code, name }) => (
                <Go key={id} to={`/duties?org=${org}&q=${encodeURIComponent(code)}`}>{`${code} ${name}`}</Go>
              ))}
            />
            <Part
              label={t('catalogue.chain.systems')}
              rows={systems.map(({ id, org, name }) => (
                <Go key={id} to={`/systems?org=${org}&q=${encodeURIComponent(name)}`}>
                  {name}
                </Go>
              ))}
            />
            <Part
              label={t('catalogue.chain.expected')}
              rows={expected.map(({ id, duty, name }) => (
                <Go key={id} to={`/expected?duty=${duty}`}>
                  {name}
                </Go>
              ))}
            />
            <Part
              label={t('catalogue.chain.drawsOn')}
              rows={drawsOn.map((one) => <span key={one.code}>{related(one)}</span>)}
            />
            <Part
              label={t('catalogue.chain.drawnBy')}
              rows={drawnBy.map((one) => <span key={one.code}>{related(one)}</span>)}
            />
          </dl>
          <h2>{t('catalogue.chain.lineage')}</h2>
          {can('lineage.graph.read') && resources.some(({ kind }) => kind === 'dataset') ? (
            <p>
              <Go to={`/lineage?node=entry:${entry}`}>{t('catalogue.chain.graph')}</Go>
            </p>
          ) : null}
          {resources
            .filter(({ kind }) => kind === 'dataset')
            .map(({ id, ref, title }) => (
              <section key={id}>
                <h3>
                  <Go to={`/datasets/${ref}`}>{title}</Go>
                </h3>
                <NewestLineage dataset={ref} />
              </section>
            ))}
        </>
      )}
    </Loaded>
  )
}

function Part({ label, rows }: { label: string; rows: ReactNode[] }) {
  const { t } = useTranslation()
  return (
    <>
      <dt>{label}</dt>
      <dd>{rows.length === 0 ? t('catalogue.chain.none') : rows.map((row, i) => <div key={i}>{row}</div>)}</dd>
    </>
  )
}

/** What the newest published version of a dataset was made of. */
function NewestLineage({ dataset }: { dataset: string }) {
  const { t } = useTranslation()
  const query = useQuery({
    queryKey: ['intake', 'versions', dataset, 'newest'],
    queryFn: () =>
      read(
        api.GET('/v1/intake/datasets/{dataset}/versions', {
          params: { path: { dataset }, query: { limit: 20 } } as never,
        }),
      ),
  })
  return (
    <Loaded query={query}>
      {({ items }) => {
        const newest = items.find(({ state }) => state === 'published')
        return newest ? <Lineage version={newest.id} /> : <p className="quiet">{t('catalogue.chain.noLineage')}</p>
      }}
    </Loaded>
  )
}
