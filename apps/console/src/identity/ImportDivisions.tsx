import { Alert, Button, Upload } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { readText } from '../ui/read-text.ts'
import { saveFile } from '../ui/save-file.ts'
import { useAct } from '../ui/useAct.ts'

/** Takes over the local tree from a CSV: all rows or none; a row that is wrong is named. */
export function ImportDivisions() {
  const { t } = useTranslation()
  const { act, busy, refusal } = useAct()
  const [done, setDone] = useState<Schemas['IdentityDivisionImported'] | null>(null)
  const [faults, setFaults] = useState<Record<string, string>>({})
  const take = async (file: File) => {
    setFaults({})
    setDone(null)
    const csv = await readText(file)
    const imported = await act(() => read(api.POST('/v1/identity/divisions/import', { body: { csv } })), {
      inPlace: true,
      onFields: setFaults,
    })
    setDone(imported ?? null)
  }
  const lines = Object.entries(faults)
  return (
    <>
      <Upload
        showUploadList={false}
        accept=".csv"
        beforeUpload={(file) => {
          void take(file)
          return false
        }}
      >
        <Button type="primary" loading={busy}>
          {t('identity.importDivisions')}
        </Button>
      </Upload>
      <Button
        type="link"
        onClick={() => saveFile('divisions.csv', `\ufeff${t('identity.divisionColumns')}\r\n`, 'text/csv')}
      >
        {t('identity.template')}
      </Button>
      {done ? (
        <Alert
          type="success"
          showIcon
          closable
          style={{ width: '100%' }}
          title={t('identity.divisionsImported', done)}
        />
      ) : null}
      {refusal ? (
        <Alert
          type="error"
          showIcon
          style={{ width: '100%' }}
          title={refusal}
          description={
            lines.length > 0 ? (
              <ul>
                {lines.map(([path, text]) => (
                  <li key={path}>
                    {t('identity.rowOf', { row: path.split('.')[1] })} {text}
                  </li>
                ))}
              </ul>
            ) : null
          }
        />
      ) : null}
    </>
  )
}
