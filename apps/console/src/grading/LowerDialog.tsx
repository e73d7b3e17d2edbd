import { Form, Input, Modal, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read } from '../api.ts'
import { useAct } from '../ui/useAct.ts'
import type { Line } from './choice.ts'
import { useLevels } from './useLevels.ts'

interface Values {
  grade: 1 | 2 | 3 | 4
  sensitivity: Line['sensitivity']
  reason: string
}

/** Asks for a lower grade: the reason now, two signatures later. */
export function LowerDialog({ wanted, onClose }: { wanted: { line: Line; grade: number } | null; onClose(): void }) {
  const { t } = useTranslation()
  const { levelOf } = useLevels()
  const { act, busy } = useAct()
  const [form] = Form.useForm<Values>()
  if (!wanted) return null
  const { line, grade } = wanted
  const send = async (values: Values) => {
    const body = { entry: line.entry, item: line.item, ...values }
    const sent = await act(() => read(api.POST('/v1/catalogue/grading/lowerings', { body })), {
      form,
      done: t('grading.lowerSent'),
    })
    if (sent) onClose()
  }
  return (
    <Modal
      open
      title={t('grading.lowerTitle', { item: line.item })}
      okText={t('grading.lowerAsk')}
      okButtonProps={{ loading: busy }}
      onOk={() => form.submit()}
      onCancel={onClose}
      destroyOnHidden
    >
      <p>{t('grading.lowerExplain')}</p>
      <Form
        form={form}
        layout="vertical"
        initialValues={{ grade, sensitivity: line.sensitivity }}
        onFinish={(values) => void send(values)}
      >
        <Form.Item name="grade" label={t('grading.lowerTo')}>
          <Select options={[1, 2, 3].map((value) => ({ value, label: levelOf(value) }))} />
        </Form.Item>
        <Form.Item name="sensitivity" label={t('grading.sensitivity')}>
          <Select
            options={['none', 'personal', 'sensitive'].map((value) => ({
              value,
              label: t(`grading.sensitivitys.${value}`),
            }))}
          />
        </Form.Item>
        <Form.Item
          name="reason"
          label={t('grading.why')}
          rules={[{ required: true, whitespace: true, message: t('reason.missing') }]}
        >
          <Input.TextArea rows={3} maxLength={2000} autoFocus />
        </Form.Item>
      </Form>
    </Modal>
  )
}
