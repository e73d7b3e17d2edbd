import { useTranslation } from 'react-i18next'

/** What part of the platform a job belongs to, in words; its own name stands small behind. */
export function JobKind({ kind }: { kind: string }) {
  const { t } = useTranslation()
  const [part = ''] = kind.split('.')
  return (
    <>
      {t(`jobs.parts.${part}`, { defaultValue: t('jobs.parts.other') })} <code className="machine">{kind}</code>
    </>
  )
}
