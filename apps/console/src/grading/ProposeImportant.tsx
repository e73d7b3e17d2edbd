import { useQuery } from '@tanstack/react-query'
import { Alert, Button, Form, Input, Modal, Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { useAct } from '../ui/useAct.ts'
import { EntrySelect } from './EntrySelect.tsx'

type Values = Schemas['CatalogueProposeImportant']

/** Proposes an entry: who would be harmed how badly; the class that follows is shown before it is sent. */
export function ProposeImportant() {
  const { t } = useTranslation()
  const { act, busy } = useAct()
  const [open, setOpen] = useState(false)
  const [form] = Form.useForm<Values>()
  const object = Form.useWatch('object', form)
  const degree = Form.useWatch('degree', form)
  const { data: impact } = useQuery({
    queryKey: ['grading', 'impact'],
    enabled: open,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: () => read(api.GET('/v1/catalogue/important/impact')),
  })
  const follows = object && degree ? impact?.classes[object]?.[degree] : undefined
  const send = async (body: Values) => {
    const sent = await act(() => read(api.POST('/v1/catalogue/important', { body })), {
      form,
      done: t('grading.proposed'),
    })
    if (!sent) return
    setOpen(false)
    form.resetFields()
  }
  const words = (of: Record<string, string> | undefined) =>
    Object.entries(of ?? {}).map(([value, label]) => ({ value, label }))
  const needed = (text: string) => [{ required: true, message: t(`grading.missing.${text}`) }]
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)}>
        {t('grading.propose')}
      </Button>
      <Modal
        open={open}
        title={t('grading.propose')}
        okText={t('grading.propose')}
        okButtonProps={{ loading: busy }}
        onOk={() => form.submit()}
        onCancel={() => setOpen(false)}
      >
        <Form form={form} layout="vertical" onFinish={(values) => void send(values)}>
          <Form.Item name="entry" label={t('grading.entry')} rules={needed('entry')}>
            <EntrySelect />
          </Form.Item>
          <Form.Item name="object" label={t('grading.object')} rules={needed('object')}>
            <Select options={words(impact?.objects)} />
          </Form.Item>
          <Form.Item name="degree" label={t('grading.degree')} rules={needed('degree')}>
            <Select options={words(impact?.degrees)} />
          </Form.Item>
          {follows ? (
            <Alert
              type={follows === 'general' ? 'warning' : 'info'}
              title={t('grading.follows', { name: t(`grading.dataClasses.${follows}`) })}
              style={{ marginBottom: 12 }}
            />
          ) : null}
          <Form.Item name="reason" label={t('grading.why')} rules={needed('reason')}>
            <Input.TextArea rows={3} maxLength={2000} />
          </Form.Item>
        </Form>
      </Modal>
    </>
  )
}
