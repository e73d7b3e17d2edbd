import { Button, type ButtonProps, Form, Input, Modal } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

interface Props extends Pick<ButtonProps, 'danger' | 'type' | 'size' | 'disabled'> {
  label: string
  /** what will happen, said before it does */
  explain: string
  /** whether the sentence may stay empty */
  optional?: boolean
  /** resolves to undefined when it was refused: the dialog stays open with what was typed */
  onSubmit(reason: string): Promise<unknown>
}

/** A button that asks for a reason before it acts. */
export function ReasonButton({ label, explain, optional = false, onSubmit, ...button }: Props) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  const [busy, setBusy] = useState(false)
  const [form] = Form.useForm<{ reason: string }>()
  const submit = async ({ reason = '' }: { reason?: string }) => {
    setBusy(true)
    const result = await onSubmit(reason.trim())
    setBusy(false)
    if (result === undefined) return
    setOpen(false)
    form.resetFields()
  }
  return (
    <>
      <Button {...button} onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Modal
        open={open}
        title={label}
        okText={label}
        okButtonProps={{ danger: button.danger ?? false, loading: busy }}
        onOk={() => form.submit()}
        onCancel={() => setOpen(false)}
      >
        <p>{explain}</p>
        <Form form={form} layout="vertical" onFinish={(values) => void submit(values)}>
          <Form.Item
            name="reason"
            label={t('reason.label')}
            rules={optional ? [] : [{ required: true, whitespace: true, message: t('reason.missing') }]}
          >
            <Input.TextArea rows={3} maxLength={2000} showCount autoFocus />
          </Form.Item>
        </Form>
      </Modal>
    </>
  )
}
