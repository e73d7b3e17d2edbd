import { Button, Form, Input, Modal, Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../api.ts'
import { OrgSelect } from '../ui/OrgSelect.tsx'
import { useWords } from './useWords.ts'

const ROLES = ['bureau', 'provider', 'consumer', 'cdo', 'security'] as const

interface Values {
  role: (typeof ROLES)[number]
  org?: string
  comment: string
}

/** 加签: asks one more role, of one organisation or any, to decide at this level. */
export function AddSigner({ onSubmit }: { onSubmit(body: Schemas['WorkflowActInput']): Promise<unknown> }) {
  const { t } = useTranslation()
  const words = useWords()
  const [open, setOpen] = useState(false)
  const [form] = Form.useForm<Values>()
  const submit = async ({ role, org, comment }: Values) => {
    if (await onSubmit({ action: 'add-sign', role, org: org ?? null, comment })) setOpen(false)
  }
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('workflow.actions.add-sign')}</Button>
      <Modal
        open={open}
        title={t('workflow.actions.add-sign')}
        onOk={() => form.submit()}
        onCancel={() => setOpen(false)}
      >
        <Form form={form} name="add-sign" layout="vertical" onFinish={(values) => void submit(values)}>
          <Form.Item
            name="role"
            label={t('workflow.signerRole')}
            rules={[{ required: true, message: t('workflow.signerRoleMissing') }]}
          >
            <Select options={ROLES.map((value) => ({ value, label: words.role(value) }))} />
          </Form.Item>
          <Form.Item name="org" label={t('workflow.signerOrg')}>
            <OrgSelect />
          </Form.Item>
          <Form.Item
            name="comment"
            label={t('workflow.comment')}
            rules={[{ required: true, whitespace: true, message: t('workflow.commentMissing') }]}
          >
            <Input.TextArea rows={3} maxLength={2000} />
          </Form.Item>
        </Form>
      </Modal>
    </>
  )
}
