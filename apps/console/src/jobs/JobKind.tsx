import { useTranslation } from 'react-i18next'
import { useCodes } from '../i18n/useCodes.ts'

/** What part of the platform a job or an event belongs to and what was done, in words; its own name on hover. */
export function JobKind({ kind }: { kind: string }) {
  const { t } = useTranslation()
  const { event } = useCodes()
  const [part = ''] = kind.split('.')
  const name = event(kind)
  const of = t(`jobs.parts.${part}`, { defaultValue: t('jobs.parts.other') })
  return <span title={kind}>{name ? t('jobs.deedOf', { of, name }) : of}</span>
}
