import { useQueryClient } from '@tanstack/react-query'
import { Alert, Button, Space } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../api.ts'
import { JobProgress } from '../ui/JobProgress.tsx'

interface Props {
  draft: Schemas['OnboardingDraft']
  onLoaded(): void
  onBack(): void
}

/** Step 4: the rows go into the lake; leaving the page does not stop it. */
export function LoadStep({ draft, onLoaded, onBack }: Props) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  if (!draft.job) return <Alert type="info" showIcon title={t('onboarding.notLoaded')} />
  return (
    <Space orientation="vertical" style={{ width: '100%' }}>
      <JobProgress
        job={draft.job}
        onDone={(job) => {
          void queries.invalidateQueries({ queryKey: ['onboarding'] })
          if (job.state === 'done') onLoaded()
        }}
      />
      <p>{t('onboarding.mayLeave')}</p>
      <Space>
        <Button onClick={onBack}>{t('onboarding.back')}</Button>
        {draft.state === 'loaded' ? (
          <Button type="primary" onClick={onLoaded}>
            {t('onboarding.toReport')}
          </Button>
        ) : null}
      </Space>
    </Space>
  )
}
