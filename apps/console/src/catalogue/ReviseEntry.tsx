import { useNavigate } from '@tanstack/react-router'
import { Button, Form, Input, Modal, Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, type Schemas } from '../api.ts'
import { ImpactNote } from '../lineage/ImpactNote.tsx'
import { today } from '../ui/today.ts'
import { useAct } from '../ui/useAct.ts'
import { useEnumerations } from './useEnumerations.ts'

interface Values {
  changeCause: 'law' | 'duty' | 'other'
  occurredOn: string
  reason: string
}

/** Starts a new version of a published entry and opens its form. */
export function ReviseEntry({ entry }: { entry: Schemas['CatalogueEntry'] }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { options } = useEnumerations()
  const { act, busy } = useAct()
  const [open, setOpen] = useState(false)
  const [form] = Form.useForm<Values>()
  const revise = async (values: Values) => {
    const send = () =>
      api.POST('/v1/catalogue/entries/{id}/revise', {
        params: { path: { id: entry.id } },
        body: { ...values, revision: entry.revision },
      })
    if (await act(send, { done: t('catalogue.revised'), form }))
      await navigate({ to: `/catalogue/${entry.id}/edit` as '/' })
  }
  const causes = options('changeCause').filter(({ value }) => value !== 'first')
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('catalogue.revise')}</Button>
      <Modal
        open={open}
        width={760}
        title={t('catalogue.revise')}
        okButtonProps={{ loading: busy }}
        onOk={() => form.submit()}
        onCancel={() => setOpen(false)}
      >
        <p>{t('catalogue.reviseExplain')}</p>
        <ImpactNote of={[`entry:${entry.id}`]} />
        <Form
          form={form}
          layout="vertical"
          initialValues={{ changeCause: 'other', occurredOn: today() }}
          onFinish={(values) => void revise(values)}
        >
          <Form.Item name="changeCause" label={t('catalogue.cause')}>
            <Select options={causes} />
          </Form.Item>
          <Form.Item name="occurredOn" label={t('review.occurredOn')} extra={t('review.occurredHint')}>
            <Input type="date" max={today()} />
          </Form.Item>
          <Form.Item
            name="reason"
            label={t('catalogue.reasonLabel')}
            rules={[{ required: true, whitespace: true, message: t('catalogue.required') }]}
          >
            <Input.TextArea rows={3} maxLength={2000} />
          </Form.Item>
        </Form>
      </Modal>
    </>
  )
}
