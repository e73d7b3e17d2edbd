import { useQuery } from '@tanstack/react-query'
import { Alert, Typography } from 'antd'
import { type RefObject, useDeferredValue, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, read } from '../api.ts'
import { GoldenRows } from './GoldenRows.tsx'
import { PreviewPane } from './PreviewPane.tsx'
import { StepList } from './StepList.tsx'
import { type Golden, type Pipeline, useDraft } from './useDraft.ts'
import './cleansing.css'

interface Props {
  pipeline: Pipeline
  tab: 'steps' | 'golden'
  editable: boolean
  onSaved(saved: Pipeline): void
  /** set to what keeps the last change now */
  flush: RefObject<() => Promise<void>>
}

export interface Sample {
  sample: 'first' | 'random'
  rows: number
  seed: number
  touched: boolean
}

/** The draft on the left, what it does to real rows on the right. */
export function PipelineEditor({ pipeline, tab, editable, onSaved, flush }: Props) {
  const { t } = useTranslation()
  const { definition, change, state, refusal, flush: keepNow } = useDraft(pipeline, onSaved)
  useEffect(() => {
    flush.current = keepNow
  })
  const [open, setOpen] = useState<string | null>(null)
  const [sample, setSample] = useState<Sample>({ sample: 'first', rows: 500, seed: 1, touched: true })
  const steps = useDeferredValue(definition.steps)
  const at = steps.findIndex((step) => step.id === open)
  const preview = useQuery({
    queryKey: ['cleansing', 'preview', pipeline.id, steps, at, sample],
    queryFn: () =>
      read(
        api.POST('/v1/cleansing/pipelines/{pipeline}/preview', {
          params: { path: { pipeline: pipeline.id } },
          body: { definition: { steps, golden: [] }, step: at < 0 ? null : at, limit: 50, ...sample },
        }),
      ),
    placeholderData: (before) => before,
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  })
  const addGolden = (golden: Golden) => change((now) => ({ ...now, golden: [...now.golden, golden] }))
  return (
    <>
      {state === 'failed' ? <Alert type="error" showIcon title={refusal} style={{ marginBottom: 12 }} /> : null}
      {tab === 'steps' ? (
        <div className="cleansing-editor">
          <section aria-label={t('cleansing.tabs.steps')}>
            <StepList
              steps={definition.steps}
              open={open}
              onOpen={setOpen}
              editable={editable}
              preview={preview.data}
              dataset={pipeline.input}
              onChange={(change_) => change((now) => ({ ...now, steps: change_(now.steps) }))}
            />
            {editable ? (
              <Typography.Text type="secondary" aria-live="polite">
                {t(`cleansing.draft.${state}`)}
              </Typography.Text>
            ) : null}
          </section>
          <div>
            <PreviewPane
              query={preview}
              step={at}
              sample={sample}
              onSample={setSample}
              onWhole={() => setOpen(null)}
              {...(editable ? { onGolden: addGolden } : {})}
            />
          </div>
        </div>
      ) : (
        <GoldenRows
          pipeline={pipeline}
          definition={definition}
          editable={editable}
          onChange={(golden) => change((now) => ({ ...now, golden }))}
        />
      )}
    </>
  )
}
