import { Button, Form, Input, Modal } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { useMe } from '../session/session.tsx'
import { OrgSelect } from '../ui/OrgSelect.tsx'
import { useAct } from '../ui/useAct.ts'

/** Registers a program of an organisation. */
export function NewClient({ onMade }: { onMade(made: Schemas['IdentityClientSecret']): void }) {
  const { t } = useTranslation()
  const { me } = useMe()
  const { act, busy } = useAct()
  const [open, setOpen] = useState(false)
  const [form] = Form.useForm<{ name: string; org: string }>()
  const required = [{ required: true, message: t('identity.required') }]
  const create = async (body: { name: string; org: string }) => {
    const made = await act(() => read(api.POST('/v1/identity/clients', { body })), { form })
    if (!made) return
    setOpen(false)
    form.resetFields()
    onMade(made)
  }
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)}>
        {t('identity.newClient')}
      </Button>
      <Modal
        open={open}
        title={t('identity.newClient')}
        okButtonProps={{ loading: busy }}
        onOk={() => form.submit()}
        onCancel={() => setOpen(false)}
      >
        <Form
          form={form}
          layout="vertical"
          initialValues={{ org: me?.subject.org }}
          onFinish={(values) => void create(values)}
        >
          <Form.Item name="name" label={t('identity.client')} rules={required}>
            <Input maxLength={100} />
          </Form.Item>
          <Form.Item name="org" label={t('identity.org')} rules={required}>
            <OrgSelect disabled={!me?.roles.some(({ id }) => id === 'bureau')} />
          </Form.Item>
        </Form>
      </Modal>
    </>
  )
}
