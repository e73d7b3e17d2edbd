import { Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read } from '../api.ts'
import { FormModal } from '../ui/FormModal.tsx'

interface Values {
  answer: string
  proof?: string
}

/** The department says what it did and where the proof is. */
export function AnswerOrder({ order }: { order: string }) {
  const { t } = useTranslation()
  const send = ({ answer, proof = '' }: Values) =>
    read(api.POST('/v1/workflow/orders/{id}/answer', { params: { path: { id: order } }, body: { answer, proof } }))
  return (
    <FormModal<Values>
      type="primary"
      label={t('supervise.answer')}
      explain={t('supervise.answerExplain')}
      done={t('supervise.answered')}
      send={send}
    >
      <Form.Item
        name="answer"
        label={t('supervise.answerText')}
        rules={[{ required: true, whitespace: true, message: t('supervise.answerMissing') }]}
      >
        <Input.TextArea rows={4} maxLength={2000} />
      </Form.Item>
      <Form.Item name="proof" label={t('supervise.proof')} extra={t('supervise.proofHint')}>
        <Input maxLength={500} />
      </Form.Item>
    </FormModal>
  )
}
