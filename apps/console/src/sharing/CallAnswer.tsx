import '../data-pages.css'
import { Alert, Button, Descriptions, Space } from 'antd'
import { useTranslation } from 'react-i18next'
import { DoubtAnswer } from '../ticket/DoubtAnswer.tsx'
import { Go } from '../ui/Go.tsx'
import { moment } from '../ui/moment.ts'
import { saveFile } from '../ui/save-file.ts'
import type { Exchange } from './send-call.ts'

/** The answer as it came: outcome, headers, body, and the receipt to keep. */
export function CallAnswer({ exchange, fields }: { exchange: Exchange; fields: { name: string; title: string }[] }) {
  const { t } = useTranslation()
  const { status, answer, receipt, headers } = exchange
  const body = answer as {
    result?: string
    records?: object[]
    title?: string
    code?: string
    evidence?: string
    doubted?: true
    doubtedSince?: string
  } | null
  const asked = JSON.parse(exchange.request.body) as { key: Record<string, string> }
  const said =
    body?.result !== undefined
      ? t(`sharing.verdicts.${body.result}`)
      : body?.records !== undefined
        ? t('sharing.found', { count: body.records.length })
        : `${body?.title ?? status} (${body?.code ?? ''})`
  return (
    <section aria-label={t('sharing.answer')} style={{ marginTop: 16 }}>
      <Alert type={status === 200 ? 'success' : 'error'} showIcon title={said} />
      {body?.doubted ? (
        <Alert type="warning" showIcon title={t('sharing.doubted', { since: moment(body.doubtedSince ?? null) })} />
      ) : null}
      <pre className="mono block" tabIndex={0}>
        {JSON.stringify(answer, null, 2)}
      </pre>
      <Descriptions
        size="small"
        bordered
        column={1}
        title={t('sharing.headers')}
        items={[
          { key: 'status', label: 'HTTP', children: status },
          ...Object.entries(headers).map(([name, value]) => ({
            key: name,
            label: name,
            children: <span className="mono">{value.length > 160 ? `${value.slice(0, 160)}…` : value}</span>,
          })),
        ]}
      />
      {receipt ? (
        <>
          <h2 className="section">{t('sharing.receipt')}</h2>
          <pre className="mono block" tabIndex={0}>
            {JSON.stringify(receipt, null, 2)}
          </pre>
          <Space>
            <Button
              type="primary"
              onClick={() => saveFile('receipt.json', JSON.stringify(receipt, null, 2), 'application/json')}
            >
              {t('sharing.saveReceipt')}
            </Button>
            {body?.evidence ? <DoubtAnswer call={body.evidence} queryKey={asked.key} fields={fields} /> : null}
            {body?.evidence ? <Go to={`/evidence/${body.evidence}`}>{t('sharing.openEvidence')}</Go> : null}
          </Space>
        </>
      ) : null}
    </section>
  )
}
