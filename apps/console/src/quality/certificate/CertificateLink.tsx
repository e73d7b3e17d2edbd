import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { mark } from '../../i18n/mark.ts'
import { api, read } from '../../api.ts'
import { useCan } from '../../session/session.tsx'
import { Go } from '../../ui/Go.tsx'

/** The newest certificate of the data under a catalogue entry: what an applicant reads before he applies. */
export function CertificateLink({ entry }: { entry: string }) {
  const { t } = useTranslation()
  const can = useCan()
  const { data } = useQuery({
    queryKey: ['quality', 'certificates', 'entry', entry],
    enabled: can('quality.certificate.list'),
    queryFn: () => read(api.GET('/v1/quality/certificates', { params: { query: { entry, limit: 1 } } })),
  })
  if (!data) return null
  const [last] = data.items
  if (!last) return <p>{t('quality.certificate.noneForEntry')}</p>
  return (
    <p>
      {t('quality.certificate.latest')}
      {mark('：')}
      <Go to={`/quality/certificates/${last.id}`}>
        {t('quality.certificate.latestScore', { score: last.score ?? '—', grade: last.grade ?? '—' })}
      </Go>
    </p>
  )
}
