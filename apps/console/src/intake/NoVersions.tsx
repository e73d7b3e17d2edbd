import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, read } from '../api.ts'
import { Go } from '../ui/Go.tsx'

/** Why a dataset has no version: nothing was loaded yet, or its rows stay with the department, where they are checked live. */
export function NoVersions({ dataset }: { dataset: string }) {
  const { t } = useTranslation()
  const { data } = useQuery({
    queryKey: ['quality', 'heads', dataset],
    queryFn: () =>
      read(api.GET('/v1/quality/datasets/{dataset}/checks', { params: { path: { dataset }, query: { limit: 20 } } })),
  })
  if (data?.items[0]?.version !== 'live') return t('intake.noVersions')
  return (
    <>
      {t('intake.staysAway')} <Go to={`/quality/${dataset}`}>{t('intake.liveChecks')}</Go>
    </>
  )
}
