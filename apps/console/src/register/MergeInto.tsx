import { Button, Form, Input, Modal, Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

interface Props {
  name: string
  /** what it can be put into */
  choices: { id: string; name: string }[]
  busy: boolean
  onMerge(into: string, reason: string): Promise<unknown>
}

/** Puts a duty or system into another: which, and why. */
export function MergeInto({ name, choices, busy, onMerge }: Props) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  const [form] = Form.useForm<{ into: string; reason: string }>()
  const required = [{ required: true, whitespace: true, message: t('catalogue.required') }]
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {t('register.merge')}
      </Button>
      <Modal
        open={open}
        title={`${t('register.merge')} · ${name}`}
        okText={t('register.merge')}
        okButtonProps={{ loading: busy }}
        onOk={() => form.submit()}
        onCancel={() => setOpen(false)}
      >
        <p>{t('register.mergeExplain')}</p>
        <Form
          form={form}
          layout="vertical"
          onFinish={({ into, reason }) => void onMerge(into, reason).then((done) => done && setOpen(false))}
        >
          <Form.Item name="into" label={t('register.into')} rules={required}>
            <Select
              showSearch={{ optionFilterProp: 'label' }}
              options={choices.map((one) => ({ value: one.id, label: one.name }))}
            />
          </Form.Item>
          <Form.Item name="reason" label={t('reason.label')} rules={required}>
            <Input.TextArea rows={2} maxLength={500} />
          </Form.Item>
        </Form>
      </Modal>
    </>
  )
}
