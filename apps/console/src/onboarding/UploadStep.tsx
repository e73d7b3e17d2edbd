import { InboxOutlined } from '@ant-design/icons'
import { Alert, Button, Progress, Space, Upload } from 'antd'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../api.ts'
import { problemText } from '../ui/Problem.tsx'
import { sendFile } from './send-file.ts'

const MB = 1 << 20
const NEXT = ['detect', 'propose', 'load', 'submit'] as const

/** Step 1: drop a file or choose one; it is streamed, shows how far it is, and can be cancelled. */
export function UploadStep({ onDone }: { onDone(upload: Schemas['IntakeUpload']): void }) {
  const { t } = useTranslation()
  const [sending, setSending] = useState<{ name: string; sent: number; total: number } | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const abort = useRef<AbortController | null>(null)

  const start = async (file: File) => {
    abort.current = new AbortController()
    setFailure(null)
    setSending({ name: file.name, sent: 0, total: file.size })
    try {
      const onProgress = (sent: number, total: number) => setSending({ name: file.name, sent, total })
      onDone(await sendFile(file, { signal: abort.current.signal, onProgress }))
    } catch (cause) {
      if (!(cause instanceof DOMException)) setFailure(problemText(cause))
    } finally {
      setSending(null)
    }
  }

  if (sending)
    return (
      <Space orientation="vertical" style={{ width: '100%' }}>
        <strong>{sending.name}</strong>
        <Progress
          aria-label={t('onboarding.sending')}
          percent={sending.total ? Math.floor((sending.sent / sending.total) * 100) : 0}
        />
        <span aria-live="polite">
          {sending.sent < sending.total
            ? t('onboarding.sent', { sent: (sending.sent / MB).toFixed(1), total: (sending.total / MB).toFixed(1) })
            : t('onboarding.detecting')}
        </span>
        <Button onClick={() => abort.current?.abort()}>{t('onboarding.cancel')}</Button>
      </Space>
    )
  return (
    <>
      {failure ? <Alert type="error" showIcon title={failure} style={{ marginBottom: 12 }} /> : null}
      <Upload.Dragger
        showUploadList={false}
        accept=".csv,.tsv,.txt,.dat,.xlsx,.xls,.json,.ndjson,.jsonl,.xml,.parquet,.zip"
        beforeUpload={(file) => {
          void start(file)
          return false
        }}
      >
        <p className="ant-upload-drag-icon">
          <InboxOutlined aria-hidden />
        </p>
        <p>{t('onboarding.drop')}</p>
        <p style={{ color: '#56606b' }}>{t('onboarding.dropHint')}</p>
      </Upload.Dragger>
      <h2 className="section">{t('onboarding.next')}</h2>
      <ol className="quiet">
        {NEXT.map((step) => (
          <li key={step}>{t(`onboarding.nextSteps.${step}`)}</li>
        ))}
      </ol>
    </>
  )
}
