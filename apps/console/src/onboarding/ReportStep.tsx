import { useQuery } from '@tanstack/react-query'
import { Button, Skeleton, Space } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { Go } from '../ui/Go.tsx'
import { Loaded } from '../ui/Loaded.tsx'
import { Balance } from './Balance.tsx'
import { CheckResults } from './CheckResults.tsx'

/** Step 5: what went in, what was kept back and why, and what the quality rules found. */
export function ReportStep({ draft, onNext }: { draft: Schemas['OnboardingDraft']; onNext(): void }) {
  const { t } = useTranslation()
  const query = useQuery({
    queryKey: ['onboarding', draft.id, 'report'],
    queryFn: () => read(api.GET('/v1/onboarding/drafts/{draft}/report', { params: { path: { draft: draft.id } } })),
    // the check follows the load within seconds
    refetchInterval: ({ state }) => (state.data && state.data.check === null ? 1000 : false),
  })
  const base = `/v1/onboarding/drafts/${draft.id}/report`
  return (
    <Loaded query={query}>
      {({ version, check, entry }) => (
        <>
          {entry ? (
            <p>
              {t('onboarding.registered')} <Go to={`/catalogue/${entry.id}`}>{entry.name}</Go>{' '}
              <span className="mono">{entry.code}</span>
            </p>
          ) : null}
          {version ? <Balance version={version} dataset={draft.dataset ?? ''} /> : null}
          <h2 className="section">{t('onboarding.check')}</h2>
          {check ? <CheckResults check={check} dataset={draft.dataset ?? ''} /> : <Skeleton active />}
          <Space style={{ marginTop: 16 }}>
            <Button type="primary" onClick={onNext}>
              {t('onboarding.toSubmit')}
            </Button>
            <Button href={`${base}.html`} target="_blank">
              {t('onboarding.printable')}
            </Button>
            <Button href={base} download={`report-${draft.id}.json`}>
              {t('onboarding.json')}
            </Button>
          </Space>
        </>
      )}
    </Loaded>
  )
}
