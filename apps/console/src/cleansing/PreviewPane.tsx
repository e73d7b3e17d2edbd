import type { UseQueryResult } from '@tanstack/react-query'
import { Alert, Button, Checkbox, Segmented, Space, Spin, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../api.ts'
import { Loaded } from '../ui/Loaded.tsx'
import { problemText } from '../ui/Problem.tsx'
import { CompareTable } from './CompareTable.tsx'
import type { Sample } from './PipelineEditor.tsx'
import type { Golden } from './useDraft.ts'

interface Props {
  query: UseQueryResult<Schemas['CleansingPreview']>
  /** place of the step shown; −1 = the whole way */
  step: number
  sample: Sample
  onSample(sample: Sample): void
  onWhole(): void
  onGolden?: (golden: Golden) => void
}

/** Real rows before and after: which, how many of how many, and what changed. */
export function PreviewPane({ query, step, sample, onSample, onWhole, onGolden }: Props) {
  const { t } = useTranslation()
  return (
    <>
      <div className="filters">
        <strong>{step < 0 ? t('cleansing.wholeWay') : t('cleansing.oneStep', { n: step + 1 })}</strong>
        {step >= 0 ? (
          <Button size="small" onClick={onWhole}>
            {t('cleansing.showWhole')}
          </Button>
        ) : null}
        <Segmented
          aria-label={t('cleansing.sampleKind')}
          value={sample.sample}
          onChange={(kind) => onSample({ ...sample, sample: kind as Sample['sample'], seed: sample.seed + 1 })}
          options={(['first', 'random'] as const).map((value) => ({ value, label: t(`cleansing.samples.${value}`) }))}
        />
        {sample.sample === 'random' ? (
          <Button size="small" onClick={() => onSample({ ...sample, seed: sample.seed + 1 })}>
            {t('cleansing.otherSample')}
          </Button>
        ) : null}
        <Checkbox checked={sample.touched} onChange={({ target }) => onSample({ ...sample, touched: target.checked })}>
          {t('cleansing.touchedOnly')}
        </Checkbox>
        {query.isFetching ? <Spin size="small" /> : null}
      </div>
      <Loaded query={query}>
        {(preview) => (
          <>
            {query.error ? (
              <Alert type="error" showIcon title={problemText(query.error)} style={{ marginBottom: 8 }} />
            ) : null}
            <Space wrap style={{ marginBottom: 8 }} aria-live="polite">
              <span>
                {t('cleansing.sampled', {
                  sampled: preview.sampled.toLocaleString(),
                  total: preview.total.toLocaleString(),
                })}
              </span>
              {(step < 0 ? (['rejected', 'dropped'] as const) : (['changed', 'rejected', 'dropped'] as const)).map(
                (what) => (
                  <Tag key={what}>{t(`cleansing.${what}Rows`, { count: total(preview, what, step) })}</Tag>
                ),
              )}
            </Space>
            {Object.keys(preview.masks).length > 0 ? (
              <Alert type="info" showIcon title={t('intake.masked')} style={{ marginBottom: 8 }} />
            ) : null}
            <CompareTable preview={preview} {...(onGolden && step < 0 ? { onGolden } : {})} />
          </>
        )}
      </Loaded>
    </>
  )
}

function total(preview: Schemas['CleansingPreview'], what: 'changed' | 'rejected' | 'dropped', step: number): number {
  if (step >= 0) return preview.steps[step]?.[what] ?? 0
  return preview.steps.reduce((sum, one) => sum + one[what], 0)
}
