import { useQuery } from '@tanstack/react-query'
import { Space } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read } from '../api.ts'
import { Go } from '../ui/Go.tsx'
import { moment } from '../ui/moment.ts'
import { AtSourceTag } from './AtSourceTag.tsx'
import { Sparkline } from './Sparkline.tsx'
import { Verdict } from './Verdict.tsx'

/** The newest check of a dataset in one line, with the way its score went. */
export function LatestCheck({ dataset }: { dataset: string }) {
  const { t } = useTranslation()
  const { data } = useQuery({
    queryKey: ['quality', 'heads', dataset],
    queryFn: () =>
      read(api.GET('/v1/quality/datasets/{dataset}/checks', { params: { path: { dataset }, query: { limit: 20 } } })),
  })
  const [check] = data?.items ?? []
  if (!check) return <span className="quiet">{data ? t('quality.never') : ''}</span>
  if (check.verdict === 'none')
    return (
      <Space>
        <Verdict verdict="none" />
        <AtSourceTag version={check.version} />
        <span className="quiet">{moment(check.finishedAt)}</span>
      </Space>
    )
  const scores = (data?.items ?? []).flatMap(({ score }) => score ?? [])
  return (
    <Space>
      <Verdict verdict={check.verdict} />
      <Go to={`/quality/${dataset}/checks/${check.id}`}>
        {check.score === null
          ? t('quality.noScore')
          : t('quality.scoreOf', { score: check.score, grade: check.grade ?? '—' })}
      </Go>
      <AtSourceTag version={check.version} />
      {scores.length > 1 ? <Sparkline scores={scores.toReversed()} /> : null}
      {check.violations ? (
        <Go to={`/quality/${dataset}/checks/${check.id}`}>
          {t('quality.violationCount', { count: check.violations })}
        </Go>
      ) : (
        <span className="quiet">{t('quality.violationCount', { count: 0 })}</span>
      )}
      <span className="quiet">{moment(check.finishedAt)}</span>
    </Space>
  )
}
