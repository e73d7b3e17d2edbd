import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Alert, Button, Statistic } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { JobProgress } from '../ui/JobProgress.tsx'
import { Loaded } from '../ui/Loaded.tsx'
import { PageShell } from '../ui/PageShell.tsx'
import { useUrlFilters } from '../ui/useUrlFilters.ts'
import { DifferenceTable } from './DifferenceTable.tsx'

type Alignment = Schemas['HarvestAlignment']

/** The outcome of one comparison; each figure opens its rows below. */
export function AlignmentPage() {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const { id = '' } = useParams({ strict: false }) as { id?: string }
  const [filters] = useUrlFilters()
  const query = useQuery({
    queryKey: ['harvest', 'alignment', id],
    queryFn: () => read(api.GET('/v1/harvest/alignments/{alignment}', { params: { path: { alignment: id } } })),
    refetchInterval: ({ state }) => (state.data?.state === 'running' ? 1000 : false),
  })
  const search = new URLSearchParams(
    Object.entries(filters).filter((pair): pair is [string, string] => !!pair[1]),
  ).toString()
  return (
    <PageShell
      title={query.data?.referenceName ?? t('harvest.alignments')}
      actions={<Button href={`/v1/harvest/alignments/${id}/differences.csv?${search}`}>{t('harvest.export')}</Button>}
    >
      <Loaded query={query}>
        {(alignment) =>
          alignment.state === 'running' && alignment.job ? (
            <JobProgress job={alignment.job} onDone={() => void queries.invalidateQueries({ queryKey: ['harvest'] })} />
          ) : alignment.state === 'failed' ? (
            <Alert type="error" showIcon title={t('harvest.failed')} />
          ) : (
            <>
              <Figures alignment={alignment} />
              <DifferenceTable alignment={id} />
            </>
          )
        }
      </Loaded>
    </PageShell>
  )
}

function Figures({ alignment }: { alignment: Alignment }) {
  const { t } = useTranslation()
  const [filters, change] = useUrlFilters()
  return (
    <div className="harvest-counts">
      <Statistic title={t('harvest.localRows')} value={alignment.localRows} />
      <Statistic title={t('harvest.reference')} value={alignment.referenceRows} />
      {Object.entries(alignment.counts).map(([kind, count]) =>
        kind === 'same' ? (
          <Statistic key={kind} title={t('harvest.same')} value={count} />
        ) : (
          <Button
            key={kind}
            type="text"
            aria-pressed={filters.kind === kind}
            style={{ height: 'auto' }}
            onClick={() => change({ kind: filters.kind === kind ? undefined : kind })}
          >
            <Statistic title={t(`harvest.differenceKinds.${kind}`)} value={count} />
          </Button>
        ),
      )}
    </div>
  )
}
