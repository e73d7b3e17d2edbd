import { Alert, Button, Space, Upload } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { sendFile } from '../onboarding/send-file.ts'
import { Go } from '../ui/Go.tsx'
import { JobProgress } from '../ui/JobProgress.tsx'
import { moment } from '../ui/moment.ts'
import { useAct } from '../ui/useAct.ts'

/** Rows out to be corrected, the corrected file in, and what became of it. */
export function Repairs({ ticket }: { ticket: Schemas['TicketDetail'] }) {
  const { t } = useTranslation()
  const { act, busy } = useAct()
  const running = ticket.repairs.find((repair) => repair.state === 'queued')
  const [last] = ticket.repairs
  const send = (file: File) =>
    act(
      async () => {
        const upload = await sendFile(file, { signal: new AbortController().signal, onProgress: () => {} })
        const body = { upload: upload.id, note: '' }
        const path = { ticket: ticket.id }
        return read(api.POST('/v1/ticket/tickets/{ticket}/repairs', { params: { path }, body }))
      },
      { done: t('ticket.repairSent') },
    )
  const file = (format: string) => `/v1/ticket/tickets/${ticket.id}/rows/export?format=${format}`
  return (
    <Space orientation="vertical" style={{ width: '100%', marginBottom: 12 }}>
      <Space wrap>
        {ticket.canExport ? (
          <>
            <a href={file('xlsx')} download>
              {t('ticket.downloadXlsx')}
            </a>
            <a href={file('csv')} download>
              {t('ticket.downloadCsv')}
            </a>
          </>
        ) : null}
        {ticket.canRepair ? (
          <Upload
            showUploadList={false}
            accept=".csv,.xlsx"
            beforeUpload={(chosen) => {
              void send(chosen)
              return false
            }}
          >
            <Button type="primary" loading={busy}>
              {t('ticket.uploadCorrected')}
            </Button>
          </Upload>
        ) : null}
        {ticket.canRepair ? <span className="quiet">{t('ticket.repairHint')}</span> : null}
      </Space>
      {running?.job ? <JobProgress key={running.job} job={running.job} /> : null}
      {last?.state === 'failed' ? (
        <Alert type="error" showIcon title={`${moment(last.at)} ${last.error ?? ''}`} role="alert" />
      ) : null}
      {last?.state === 'done' && ticket.dataset ? (
        <Go to={`/datasets/${ticket.dataset}/versions/${last.version}`}>
          {t('ticket.repaired', { at: moment(last.at), rows: last.rows ?? 0 })}
        </Go>
      ) : null}
    </Space>
  )
}
