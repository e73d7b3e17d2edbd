import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { Go } from '../ui/Go.tsx'

/** The grant that an approved application left behind. */
export function GrantLink({ application }: { application: Schemas['SharingApplication'] }) {
  const { t } = useTranslation()
  const { data } = useQuery({
    queryKey: ['sharing', 'grants', 'of', application.service],
    queryFn: () =>
      read(api.GET('/v1/sharing/grants', { params: { query: { service: application.service, limit: 200 } } })),
  })
  const grant = data?.items.find((found) => found.application === application.id)
  return grant ? <Go to={`/grants/${grant.id}`}>{t('sharing.openGrant')}</Go> : null
}
