import { useQuery } from '@tanstack/react-query'
import { Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read } from '../api.ts'
import { size } from '../lifecycle/size.ts'
import { useCan } from '../session/session.tsx'

/** What the landing layer holds and when its files go; a department sees its own. */
export function LandingNote() {
  const { t } = useTranslation()
  const can = useCan()
  const { data } = useQuery({
    queryKey: ['intake', 'landing'],
    enabled: can('intake.landing.read'),
    queryFn: () => read(api.GET('/v1/intake/landing')),
  })
  if (!data || data.files === 0) return null
  const { days, files, bytes, heldFiles, dueFiles, dueBytes } = data
  const parts = [
    t('intake.landing.holds', { files, size: size(bytes) }),
    days > 0 ? t('intake.landing.days', { days }) : t('intake.landing.forever'),
    heldFiles > 0 && days > 0 ? t('intake.landing.held', { files: heldFiles }) : null,
    dueFiles > 0 ? t('intake.landing.due', { files: dueFiles, size: size(dueBytes) }) : null,
  ]
  return (
    <Typography.Paragraph type="secondary">{parts.filter(Boolean).join(t('intake.landing.join'))}</Typography.Paragraph>
  )
}
