import { Form, type FormInstance, Input, Modal } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useAct } from '../ui/useAct.ts'

interface Props<T extends { id: string; name: string }> {
  /** id and name of what is changed; null makes a new one, whose id is asked */
  kept: { id: string; name: string } | null
  /** title while there is no name yet */
  newTitle: string
  nameLabel: string
  form: FormInstance<T>
  initial: Partial<T>
  done: string
  send(id: string, values: T): Promise<unknown>
  onClose(): void
  children: ReactNode
}

/** A dialog that keeps a scheme or a tree of the bureau under its id: id and name are asked the same way, the rest is the child's. */
export function KeptForm<T extends { id: string; name: string }>(props: Props<T>) {
  const { kept, newTitle, nameLabel, form, initial, done, send, onClose, children } = props
  const { t } = useTranslation()
  const { act, busy } = useAct()
  const needed = [{ required: true, whitespace: true, message: t('grading.missing.text') }]
  const save = async (values: T) => {
    if (await act(() => send(kept?.id ?? values.id, values), { form, done })) onClose()
  }
  return (
    <Modal
      open
      width={860}
      title={kept?.name ?? newTitle}
      okText={t('grading.save')}
      okButtonProps={{ loading: busy }}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form form={form} layout="vertical" initialValues={initial} onFinish={(values) => void save(values)}>
        {kept ? null : (
          <Form.Item name="id" label={t('grading.schemeId')} rules={needed}>
            <Input maxLength={40} />
          </Form.Item>
        )}
        <Form.Item name="name" label={nameLabel} rules={needed}>
          <Input maxLength={60} />
        </Form.Item>
        {children}
      </Form>
    </Modal>
  )
}
