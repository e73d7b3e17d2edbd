import './matrix.css'
import { useQuery } from '@tanstack/react-query'
import { Statistic } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { Loaded } from '../ui/Loaded.tsx'
import { ConflictTable } from './ConflictTable.tsx'
import { FieldResults } from './FieldResults.tsx'
import { Matrix } from './Matrix.tsx'

export type Facts = NonNullable<Schemas['VerificationRun']['facts']>
export type Result = NonNullable<Schemas['VerificationRun']['result']>

/** What one comparison found: figures, who disagrees with whom, each field, and the conflicts behind. */
export function RunResult({ run }: { run: string }) {
  const { t } = useTranslation()
  const query = useQuery({
    queryKey: ['verification', 'run', run],
    queryFn: () => read(api.GET('/v1/verification/runs/{run}', { params: { path: { run } } })),
  })
  return (
    <Loaded query={query}>
      {({ facts, result, keys, conflicts, undecided }) =>
        facts && result ? (
          <>
            <div className="filters" style={{ gap: 48 }}>
              <Statistic title={t('verification.objectCount')} value={keys ?? 0} />
              <Statistic title={t('verification.conflicts')} value={conflicts ?? 0} />
              <Statistic title={t('verification.undecided')} value={undecided ?? 0} />
              <Statistic title={t('verification.iterations')} value={result.iterations} />
            </div>
            <Matrix facts={facts} result={result} />
            <FieldResults facts={facts} result={result} />
            <ConflictTable run={run} facts={facts} />
          </>
        ) : null
      }
    </Loaded>
  )
}
