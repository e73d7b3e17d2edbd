import { useQuery } from '@tanstack/react-query'
import { Alert } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read } from '../api.ts'
import { Go } from '../ui/Go.tsx'
import { useOrgs } from '../ui/OrgSelect.tsx'

/** What the departments that use broken fields said; nothing when nobody had to be asked. */
export function Consents({ entry, waiting = false }: { entry: string; waiting?: boolean }) {
  const { t } = useTranslation()
  const { nameOf } = useOrgs()
  const { data } = useQuery({
    queryKey: ['catalogue', 'consents', entry],
    queryFn: () => read(api.GET('/v1/catalogue/entries/{id}/consents', { params: { path: { id: entry } } })),
  })
  const asked = data?.items.filter((consent) => consent.state !== 'cancelled') ?? []
  if (asked.length === 0) return null
  return (
    <Alert
      type={asked.every((consent) => consent.state === 'accepted') ? 'success' : 'warning'}
      showIcon
      style={{ marginBottom: 12 }}
      title={t(waiting ? 'review.consentsWaiting' : 'review.consents')}
      description={
        <ul>
          {asked.map((consent) => (
            <li key={consent.id}>
              <Go to={`/review/consents/${consent.id}`}>{nameOf(consent.org)}</Go>{' '}
              {t(`review.consentStates.${consent.state}`, { due: consent.dueOn })}{' '}
              {t('review.fieldsOf', { fields: consent.fields.map((field) => field.title).join(t('workflow.comma')) })}{' '}
              {consent.comment}
            </li>
          ))}
        </ul>
      }
    />
  )
}
