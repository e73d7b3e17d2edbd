import { App, Button, Form, Input, Modal } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, read } from '../api.ts'
import { OrgSelect } from '../ui/OrgSelect.tsx'
import { useAct } from '../ui/useAct.ts'

interface Values {
  note?: string
  dueOn?: string
  org?: string
}

/** Hands the chosen differences to the departments they belong to. */
export function AssignForm({ differences, onDone }: { differences: string[]; onDone(): void }) {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const { act, busy } = useAct()
  const [open, setOpen] = useState(false)
  const [form] = Form.useForm<Values>()
  const assign = async ({ note = '', dueOn, org }: Values) => {
    const body = { differences, note, dueOn: dueOn || null, ...(org ? { org } : {}) }
    const done = await act(() => read(api.POST('/v1/harvest/differences/assign', { body })), { form })
    if (!done) return
    void message.success(t('harvest.assigned', done))
    setOpen(false)
    onDone()
  }
  const label = t('harvest.assign', { count: differences.length })
  return (
    <>
      <Button type="primary" disabled={differences.length === 0} onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Modal
        open={open}
        title={label}
        okText={label}
        okButtonProps={{ loading: busy }}
        onOk={() => form.submit()}
        onCancel={() => setOpen(false)}
      >
        <Form<Values> form={form} layout="vertical" onFinish={(values) => void assign(values)}>
          <Form.Item name="note" label={t('harvest.note')}>
            <Input.TextArea rows={3} maxLength={2000} autoFocus />
          </Form.Item>
          <Form.Item name="dueOn" label={t('harvest.dueOn')}>
            <Input type="date" />
          </Form.Item>
          <Form.Item name="org" label={t('harvest.provider')}>
            <OrgSelect />
          </Form.Item>
        </Form>
      </Modal>
    </>
  )
}
