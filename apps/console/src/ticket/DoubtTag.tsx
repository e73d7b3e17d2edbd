import { Tag, Tooltip } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../api.ts'
import { Go } from '../ui/Go.tsx'
import { moment } from '../ui/moment.ts'

/** 有异议: the record of a row is being verified; with its ticket for those who may read it. Nothing where nobody doubts. */
export function DoubtTag({ marks, at }: { marks: readonly Schemas['IntakeRowMark'][]; at: number }) {
  const { t } = useTranslation()
  const mark = marks.find(({ row }) => row === at)
  if (!mark) return null
  return (
    <Tooltip title={t('ticket.doubtedSince', { since: moment(mark.doubtedSince) })}>
      <Tag color="warning">{t('ticket.doubtedRow')}</Tag>
      {mark.ticket ? <Go to={`/ticket/${mark.ticket}`}>{mark.number}</Go> : null}
    </Tooltip>
  )
}
