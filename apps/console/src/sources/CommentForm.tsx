import { Button, Form, Input, Radio } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { useAct } from '../ui/useAct.ts'

const STANCES = ['claim', 'agree', 'object'] as const

/** What a department says in an arbitration. */
export function CommentForm({ arbitration }: { arbitration: string }) {
  const { t } = useTranslation()
  const { act, busy } = useAct()
  const [form] = Form.useForm<Schemas['CatalogueArbitrationSay']>()
  const send = async (body: Schemas['CatalogueArbitrationSay']) => {
    const params = { path: { id: arbitration } }
    const said = await act(() => read(api.POST('/v1/catalogue/arbitrations/{id}/comments', { params, body })), {
      form,
      done: t('sources.said'),
    })
    if (said) form.resetFields()
  }
  return (
    <Form form={form} layout="vertical" initialValues={{ stance: 'claim' }} onFinish={(values) => void send(values)}>
      <Form.Item name="stance" label={t('sources.stance')}>
        <Radio.Group options={STANCES.map((value) => ({ value, label: t(`sources.stances.${value}`) }))} />
      </Form.Item>
      <Form.Item
        name="text"
        label={t('sources.comment')}
        rules={[{ required: true, whitespace: true, message: t('reason.missing') }]}
      >
        <Input.TextArea rows={3} maxLength={4000} />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={busy}>
        {t('sources.say')}
      </Button>
    </Form>
  )
}
