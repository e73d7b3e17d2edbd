import { Button, Space, Upload } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read } from '../api.ts'
import { useCan } from '../session/session.tsx'
import { postFile } from '../ui/post-file.ts'
import { today } from '../ui/today.ts'
import { useAct } from '../ui/useAct.ts'

/** A list to compare with: a file of an upper level or of last year, or a snapshot of the own book. */
export function MakeReference() {
  const { t } = useTranslation()
  const can = useCan()
  const { act, busy } = useAct()
  if (!can('harvest.reference.make')) return null
  const done = { done: t('harvest.referenceMade') }
  const upload = (file: File) =>
    void act(
      () => postFile(`/v1/harvest/references/upload?name=${encodeURIComponent(file.name.slice(0, 100))}`, file),
      done,
    )
  const snapshot = () => {
    const name = `${t('harvest.snapshot')} ${today()}`
    void act(() => read(api.POST('/v1/harvest/references', { body: { name } })), done)
  }
  return (
    <Space>
      <Upload showUploadList={false} beforeUpload={(file) => (upload(file), false)}>
        <Button loading={busy}>{t('harvest.uploadReference')}</Button>
      </Upload>
      <Button loading={busy} onClick={snapshot}>
        {t('harvest.snapshot')}
      </Button>
    </Space>
  )
}
