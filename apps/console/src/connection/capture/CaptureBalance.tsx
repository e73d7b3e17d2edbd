import { useQuery } from '@tanstack/react-query'
import { Alert } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../../api.ts'
import { BalanceTag } from '../../sync/BalanceTag.tsx'
import { useNames } from '../../sync/useNames.ts'
import { Go } from '../../ui/Go.tsx'
import { moment } from '../../ui/moment.ts'
import { SteerButton } from './SteerButton.tsx'

type Report = Schemas['ConnectionReconciliation']

/** The newest comparison of each table of a capture with its source, by dataset. */
export function useBalances(capture: string): Map<string, Report> {
  const { data } = useQuery({
    queryKey: ['connection', 'capture-balances', capture],
    queryFn: () =>
      read(api.GET('/v1/connection/reconciliations', { params: { query: { capture, limit: 200 } as never } })),
  })
  return new Map((data?.items ?? []).toReversed().map((report) => [report.dataset, report]))
}

/** Whether a table was balanced when it was last compared, and the way to the report. */
export function LastBalance({ report }: { report: Report | undefined }) {
  const { t } = useTranslation()
  if (!report) return <span className="quiet">{t('connection.capture.neverBalanced')}</span>
  return (
    <>
      <BalanceTag report={report} /> <Go to={`/connection/reconciliations/${report.id}`}>{moment(report.at)}</Go>
    </>
  )
}

/** What to do about a table that differs from its source: begin anew. */
export function OfferSnapshot({ report, edits }: { report: Report; edits: boolean }) {
  const { t } = useTranslation()
  const names = useNames()
  if (report.balanced || report.moving || !report.capture) return null
  return (
    <Alert
      type="error"
      showIcon
      style={{ marginBottom: 12 }}
      title={t('connection.capture.unbalanced', { name: names.dataset(report.dataset) })}
      action={edits ? <SteerButton capture={report.capture} action="resnapshot" /> : null}
    />
  )
}
