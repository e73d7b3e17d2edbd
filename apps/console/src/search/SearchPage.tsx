import { useInfiniteQuery } from '@tanstack/react-query'
import { Alert, Button, Input, Spin } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read } from '../api.ts'
import { useCan } from '../session/session.tsx'
import { Go } from '../ui/Go.tsx'
import { PageShell } from '../ui/PageShell.tsx'
import { Problem } from '../ui/Problem.tsx'
import { useUrlFilters } from '../ui/useUrlFilters.ts'
import { FacetPanel } from './FacetPanel.tsx'
import { HitCard } from './HitCard.tsx'
import { HowFound } from './HowFound.tsx'
import { SavedSearches } from './SavedSearches.tsx'
import './search.css'

/** 检索: the best entries first, with facets; everything asked for stands in the address. */
export function SearchPage() {
  const { t } = useTranslation()
  const can = useCan()
  const [filters, change] = useUrlFilters()
  const query = useInfiniteQuery({
    queryKey: ['catalogue', 'search', filters],
    queryFn: ({ pageParam }) =>
      read(
        api.GET('/v1/catalogue/search', {
          params: { query: { ...filters, ...(pageParam ? { after: pageParam } : {}) } as never },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    // while the index is being filled the page looks again by itself
    refetchInterval: ({ state }) => (state.data?.pages[0]?.filling ? 1500 : false),
  })
  const [first] = query.data?.pages ?? []
  const hits = query.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <PageShell
      title={t('search.title')}
      actions={
        <>
          <Go to="/search/wants" as="button">
            {t('search.wants')}
          </Go>
          {can('catalogue.synonym.edit') ? (
            <Go to="/search/synonyms" as="button">
              {t('search.synonyms')}
            </Go>
          ) : null}
        </>
      }
    >
      <Input.Search
        key={filters.q}
        aria-label={t('search.question')}
        placeholder={t('search.hint')}
        defaultValue={filters.q ?? ''}
        maxLength={500}
        allowClear
        enterButton={t('search.go')}
        size="large"
        onSearch={(q) => change({ q: q.trim() })}
      />
      <SavedSearches filters={filters} />
      {query.error ? <Problem cause={query.error} retry={() => void query.refetch()} /> : null}
      {query.isPending ? <Spin /> : null}
      {first?.filling ? (
        <Alert
          type={first.filling.full ? 'warning' : 'info'}
          showIcon
          title={t(first.filling.full ? 'search.fillingFull' : 'search.filling', { ...first.filling })}
          role="status"
        />
      ) : first ? (
        <div className="search-columns">
          <FacetPanel
            facets={first.facets}
            more={first.more}
            providers={first.providers}
            filters={filters}
            change={change}
          />
          <section aria-label={t('search.results')}>
            <HowFound page={first} question={filters.q ?? ''} change={change} />
            {hits.map((hit) => (
              <HitCard key={hit.id} hit={hit} />
            ))}
            {query.hasNextPage ? (
              <Button onClick={() => void query.fetchNextPage()} loading={query.isFetchingNextPage}>
                {t('list.more')}
              </Button>
            ) : null}
            {can('catalogue.search.explain') && hits.length > 0 ? (
              <Button type="link" onClick={() => change({ explain: filters.explain ? undefined : 'true' })}>
                {t(filters.explain ? 'search.noExplain' : 'search.explain')}
              </Button>
            ) : null}
          </section>
        </div>
      ) : null}
    </PageShell>
  )
}
