import '../data-pages.css'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { Steps } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { Loaded } from '../ui/Loaded.tsx'
import { PageShell } from '../ui/PageShell.tsx'
import { useUrlFilters } from '../ui/useUrlFilters.ts'
import { CorrectionStep } from './CorrectionStep.tsx'
import { DetectionStep } from './DetectionStep.tsx'
import { LoadStep } from './LoadStep.tsx'
import { ReportStep } from './ReportStep.tsx'
import { SittingState } from './SittingState.tsx'
import { SubmitStep } from './SubmitStep.tsx'
import { UploadStep } from './UploadStep.tsx'

type Draft = Schemas['OnboardingDraft']
const STEPS = ['upload', 'detection', 'correction', 'load', 'report', 'submit'] as const
/** the step a sitting waits at */
const AT: Record<Draft['state'], number> = { proposed: 2, loading: 3, failed: 3, loaded: 4, submitted: 5, discarded: 2 }
/** the furthest step that can be opened */
const OPEN_TO: Record<Draft['state'], number> = { ...AT, proposed: 3, loaded: 5 }

/** 数据上架: one sitting from file to review. Where it stands is in the address and on the server: a reload goes on. */
export function SittingPage() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { id = 'new' } = useParams({ strict: false }) as { id?: string }
  const [{ upload, step }, change] = useUrlFilters()
  const query = useQuery({
    queryKey: ['onboarding', id],
    enabled: id !== 'new',
    queryFn: () => read(api.GET('/v1/onboarding/drafts/{draft}', { params: { path: { draft: id } } })),
  })
  const draft = query.data
  const reached = draft ? AT[draft.state] : upload ? 1 : 0
  const wanted = Number(step)
  const current = draft && step && wanted >= 2 && wanted <= OPEN_TO[draft.state] ? wanted : reached
  const to = (next: number) => change({ step: String(next) })
  /** the step at which the sitting waits, whatever was looked at */
  const follow = () => change({ step: undefined })

  return (
    <PageShell
      title={draft ? t('onboarding.of', { name: draft.proposal.name }) : t('onboarding.title')}
      actions={draft ? <SittingState state={draft.state} /> : null}
    >
      <Steps
        size="small"
        current={current}
        style={{ marginBottom: 20 }}
        items={STEPS.map((name, i) => ({
          title: t(`onboarding.steps.${name}`),
          disabled: !draft || i < 2 || i > OPEN_TO[draft.state],
        }))}
        {...(draft ? { onChange: to } : {})}
      />
      {id === 'new' ? (
        upload ? (
          <DetectionStep
            upload={upload}
            onProposed={(made) => void navigate({ to: `/onboarding/${made.id}` as '/', replace: true })}
          />
        ) : (
          <UploadStep onDone={(file) => change({ upload: file.id })} />
        )
      ) : (
        <Loaded query={query}>
          {(found) =>
            current === 2 ? (
              <CorrectionStep key={found.id} draft={found} onLoading={follow} />
            ) : current === 3 ? (
              <LoadStep draft={found} onLoaded={follow} onBack={() => to(2)} />
            ) : current === 4 ? (
              <ReportStep draft={found} onNext={() => to(5)} />
            ) : (
              <SubmitStep draft={found} />
            )
          }
        </Loaded>
      )}
    </PageShell>
  )
}
