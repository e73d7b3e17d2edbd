import { Button, Form, Input, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { useAct } from '../ui/useAct.ts'

type Ruling = Schemas['CatalogueRuling']

/** The bureau names the source with its legal basis, or settles the appeal. */
export function RulingForm({ arbitration }: { arbitration: Schemas['CatalogueArbitrationDetail'] }) {
  const { t } = useTranslation()
  const { act, busy } = useAct()
  const [form] = Form.useForm<Ruling>()
  const appealed = arbitration.state === 'appealed'
  const send = (body: Ruling) => {
    const params = { path: { id: arbitration.id } }
    return act(
      () =>
        appealed
          ? read(api.POST('/v1/catalogue/arbitrations/{id}/settle', { params, body }))
          : read(api.POST('/v1/catalogue/arbitrations/{id}/decide', { params, body })),
      { form, done: t('sources.ruled') },
    )
  }
  const needed = [{ required: true, whitespace: true, message: t('reason.missing') }]
  return (
    <Form
      form={form}
      layout="vertical"
      style={{ maxWidth: 640, marginTop: 16 }}
      {...(arbitration.sourceOrg ? { initialValues: { sourceOrg: arbitration.sourceOrg } } : {})}
      onFinish={(values) => void send(values)}
    >
      <h2>{t(appealed ? 'sources.settle' : 'sources.decide')}</h2>
      <Form.Item name="sourceOrg" label={t('sources.source')} rules={needed}>
        <Select options={arbitration.orgs.map(({ org, name }) => ({ value: org, label: name }))} />
      </Form.Item>
      <Form.Item name="basisTitle" label={t('sources.basisTitle')} rules={needed}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="basisArticle" label={t('sources.basisArticle')} rules={needed}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="ruling" label={t('sources.ruling')} rules={needed}>
        <Input.TextArea rows={3} maxLength={4000} />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={busy}>
        {t(appealed ? 'sources.settle' : 'sources.decide')}
      </Button>
    </Form>
  )
}
