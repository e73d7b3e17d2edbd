import { Form, Input, InputNumber } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { useCan } from '../session/session.tsx'
import { FormModal } from '../ui/FormModal.tsx'

/** Archive or restore one version; the job's progress is shown by the list. */
export function MoveButtons({ row, onJob }: { row: Schemas['LifecycleHolding']; onJob(job: string): void }) {
  const { t } = useTranslation()
  const can = useCan()
  const params = { path: { version: row.version } }
  const started = (made: unknown) => onJob((made as Schemas['LifecycleMove']).job)
  if (row.storage === 'lake' && !row.newest && can('lifecycle.version.archive'))
    return (
      <FormModal
        size="small"
        label={t('lifecycle.archive')}
        explain={t('lifecycle.archiveExplain')}
        send={() => read(api.POST('/v1/lifecycle/versions/{version}/archive', { params }))}
        onDone={started}
      >
        {null}
      </FormModal>
    )
  if (row.storage === 'archive' && can('lifecycle.version.restore'))
    return (
      <FormModal<{ days: number; reason: string }>
        size="small"
        label={t('lifecycle.restore')}
        explain={t('lifecycle.restoreExplain')}
        initial={{ days: 30 }}
        send={(body) => read(api.POST('/v1/lifecycle/versions/{version}/restore', { params, body }))}
        onDone={started}
      >
        <Form.Item name="days" label={t('lifecycle.days')} rules={[{ required: true }]}>
          <InputNumber min={1} max={365} />
        </Form.Item>
        <Form.Item name="reason" label={t('lifecycle.reason')} rules={[{ required: true, whitespace: true }]}>
          <Input maxLength={200} />
        </Form.Item>
      </FormModal>
    )
  return null
}
