import { Form, Input, InputNumber } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read } from '../api.ts'
import { FormModal } from '../ui/FormModal.tsx'

interface Values {
  demand: string
  days: number
}

/** Writes a 督办单 about a time limit. */
export function IssueOrder({ timer }: { timer: { id: string; title: string } }) {
  const { t } = useTranslation()
  return (
    <FormModal<Values>
      size="small"
      type="primary"
      label={t('supervise.issue')}
      title={`${t('supervise.issue')} · ${timer.title}`}
      explain={t('supervise.issueExplain')}
      initial={{ days: 3, demand: t('supervise.demandDefault') }}
      done={t('supervise.issued')}
      send={(values) => read(api.POST('/v1/workflow/orders', { body: { timer: timer.id, ...values } }))}
    >
      <Form.Item
        name="demand"
        label={t('supervise.demand')}
        rules={[{ required: true, whitespace: true, message: t('supervise.demandMissing') }]}
      >
        <Input.TextArea rows={3} maxLength={2000} />
      </Form.Item>
      <Form.Item name="days" label={t('supervise.answerDays')} rules={[{ required: true }]}>
        <InputNumber min={1} max={30} />
      </Form.Item>
    </FormModal>
  )
}
