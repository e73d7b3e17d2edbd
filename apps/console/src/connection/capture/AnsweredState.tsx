import { useQuery } from '@tanstack/react-query'
import { Tag, Tooltip } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../../api.ts'
import { Go } from '../../ui/Go.tsx'

type Live = NonNullable<Schemas['SharingLive']['live']>

/** Which state of a captured table its sharing service answers: the time at the source, how far behind, and since when. */
export function AnsweredState({ dataset }: { dataset: string }) {
  const { t } = useTranslation()
  const query = useQuery({
    queryKey: ['sharing', 'live', dataset],
    queryFn: () => read(api.GET('/v1/sharing/live/{dataset}', { params: { path: { dataset } } })),
    refetchInterval: 3000,
  })
  if (!query.data) return <>—</>
  const { service, live } = query.data
  if (!service) return <>{t('connection.capture.noService')}</>
  return (
    <>
      <Go to={`/sharing/services/${service.id}`}>{service.code}</Go>
      <div>{live ? <Answered live={live} /> : t('connection.capture.answersVersions')}</div>
    </>
  )
}

function Answered({ live }: { live: Live }) {
  const { t } = useTranslation()
  const { waiting, waitingMs, following, commitAt, appliedAt, lagMs, position } = live
  const at = second(commitAt ?? appliedAt)
  const seconds = ((waitingMs ?? lagMs ?? 0) / 1000).toFixed(1)
  const said = waiting > 0 ? 'answersWaiting' : lagMs === null ? 'answersAt' : 'answersLag'
  return (
    <Tooltip title={t('connection.capture.answersSince', { at: second(appliedAt), position })}>
      <span tabIndex={0}>
        {t(`connection.capture.${said}`, { at, seconds, waiting })}{' '}
        {following ? null : <Tag color="warning">{t('connection.capture.notFollowing')}</Tag>}
      </span>
    </Tooltip>
  )
}

/** Seconds count here: `2026-03-01 09:30:05`. */
const second = (iso: string): string => iso.slice(0, 19).replace('T', ' ')
