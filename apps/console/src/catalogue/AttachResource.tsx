import { Button, Form, Input, Modal, Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, type Schemas } from '../api.ts'
import { useAct } from '../ui/useAct.ts'

/** Attaches a service or a file that lies outside the platform. */
export function AttachResource({ entry }: { entry: string }) {
  const { t } = useTranslation()
  const { act, busy } = useAct()
  const [open, setOpen] = useState(false)
  const [form] = Form.useForm<Schemas['CatalogueAttachInput']>()
  const required = [{ required: true, whitespace: true, message: t('catalogue.required') }]
  const attach = async (body: Schemas['CatalogueAttachInput']) => {
    const send = () => api.POST('/v1/catalogue/entries/{id}/resources', { params: { path: { id: entry } }, body })
    if (!(await act(send, { done: t('catalogue.attached'), form }))) return
    setOpen(false)
    form.resetFields()
  }
  return (
    <>
      <Button style={{ marginBottom: 12 }} onClick={() => setOpen(true)}>
        {t('catalogue.attach')}
      </Button>
      <Modal
        open={open}
        title={t('catalogue.attach')}
        okButtonProps={{ loading: busy }}
        onOk={() => form.submit()}
        onCancel={() => setOpen(false)}
      >
        <Form
          form={form}
          layout="vertical"
          initialValues={{ kind: 'service' }}
          onFinish={(values) => void attach(values)}
        >
          <Form.Item name="kind" label={t('catalogue.resourceKind')}>
            <Select
              options={['service', 'file', 'stream'].map((value) => ({ value, label: t(`catalogue.kinds.${value}`) }))}
            />
          </Form.Item>
          <Form.Item name="title" label={t('catalogue.resourceTitle')} rules={required}>
            <Input maxLength={100} />
          </Form.Item>
          <Form.Item
            name="ref"
            label={t('catalogue.address')}
            rules={[
              {
                required: true,
                pattern: /^(https?|kafka|amqps?|mqtts?):\/\/\S+$/,
                message: t('catalogue.addressWrong'),
              },
            ]}
          >
            <Input maxLength={500} />
          </Form.Item>
        </Form>
      </Modal>
    </>
  )
}
