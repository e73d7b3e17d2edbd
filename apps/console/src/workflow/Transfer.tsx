import { useQuery } from '@tanstack/react-query'
import { Button, Form, Input, Modal, Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { useCan, useMe } from '../session/session.tsx'

interface Props {
  task: Schemas['WorkflowTask']
  onSubmit(body: Schemas['WorkflowActInput']): Promise<unknown>
}

/** 转办: hands the task to somebody of the same organisation who holds the same role. */
export function Transfer({ task, onSubmit }: Props) {
  const { t } = useTranslation()
  const { me } = useMe()
  const can = useCan()
  const [open, setOpen] = useState(false)
  const [form] = Form.useForm<{ user: string; comment: string }>()
  const colleagues = useQuery({
    queryKey: ['users', me?.subject.org, task.role],
    enabled: open && can('identity.user.read'),
    queryFn: () => {
      const query = { limit: 100, role: task.role, ...(me?.subject.org ? { org: me.subject.org } : {}) }
      return read(api.GET('/v1/identity/users', { params: { query: query as never } }))
    },
  })
  const people = colleagues.data?.items.filter((user) => user.id !== me?.subject.id && user.enabled) ?? []
  const submit = async (values: { user: string; comment: string }) => {
    if (await onSubmit({ action: 'transfer', ...values })) setOpen(false)
  }
  if (!can('identity.user.read')) return null
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('workflow.actions.transfer')}</Button>
      <Modal
        open={open}
        title={t('workflow.actions.transfer')}
        onOk={() => form.submit()}
        onCancel={() => setOpen(false)}
      >
        <Form form={form} name="transfer" layout="vertical" onFinish={(values) => void submit(values)}>
          <Form.Item
            name="user"
            label={t('workflow.receiver')}
            rules={[{ required: true, message: t('workflow.receiverMissing') }]}
          >
            <Select
              loading={colleagues.isFetching}
              notFoundContent={t('workflow.nobody')}
              options={people.map((user) => ({ value: user.id, label: `${user.name} ${user.login}` }))}
            />
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
