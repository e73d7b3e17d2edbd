import { Button, Upload } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { sendFile } from '../onboarding/send-file.ts'
import { Go } from '../ui/Go.tsx'
import { JobProgress } from '../ui/JobProgress.tsx'
import { useAct } from '../ui/useAct.ts'

/** Tries the bad rows again (after a schema change), or takes a corrected file; both make a new version. */
export function RepairRows({ version }: { version: Schemas['IntakeVersion'] }) {
  const { t } = useTranslation()
  const { act, busy } = useAct()
  const [made, setMade] = useState<{ version: string; job: string } | null>(null)
  const replay = async (file?: File) => {
    const queued = await act(async () => {
      const signal = new AbortController().signal
      const upload = file ? await sendFile(file, { signal, onProgress: () => {} }) : null
      const body = upload ? { upload: upload.id } : {}
      return read(api.POST('/v1/intake/versions/{version}/replay', { params: { path: { version: version.id } }, body }))
    })
    if (queued) setMade(queued)
  }
  return (
    <>
      <Button loading={busy} onClick={() => void replay()}>
        {t('intake.replay')}
      </Button>
      <Upload
        showUploadList={false}
        accept=".csv"
        beforeUpload={(file) => {
          void replay(file)
          return false
        }}
      >
        <Button type="primary" loading={busy}>
          {t('intake.uploadCorrected')}
        </Button>
      </Upload>
      {made ? (
        <div style={{ width: 420 }}>
          <JobProgress key={made.job} job={made.job} />
          <Go to={`/datasets/${version.dataset}/versions/${made.version}`}>{t('intake.openNew')}</Go>
        </div>
      ) : null}
    </>
  )
}
