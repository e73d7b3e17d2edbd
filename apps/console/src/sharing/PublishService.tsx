import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Button, Form, Modal } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { useAct } from '../ui/useAct.ts'
import { EntryChoice } from './EntryChoice.tsx'
import { ServiceFields } from './ServiceFields.tsx'

type Body = Schemas['SharingPublishServiceInput']

/** Opens a service on a data set that a published entry already has; records kept here are built as a job, others stay where they are. */
export function PublishService() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { act, busy } = useAct()
  const [open, setOpen] = useState(false)
  const [form] = Form.useForm<Body & { entry: string }>()
  const entry = Form.useWatch('entry', form)
  const chosen = Form.useWatch('dataset', form)
  const datasets = useQuery({
    queryKey: ['intake', 'datasets', 'of', entry],
    enabled: open && entry !== undefined,
    queryFn: () => read(api.GET('/v1/intake/datasets', { params: { query: { entry: entry ?? '', limit: 200 } } })),
  })
  const found = entry ? (datasets.data?.items ?? []) : []
  const publish = async ({ dataset, keyColumns, fields, modes }: Body) => {
    const body = { dataset, keyColumns, fields, modes } as Body
    const done = await act(() => read(api.POST('/v1/sharing/services', { body })), { form })
    if (done)
      void navigate({ to: `/services/${done.service.id}` as '/', search: (done.job ? { job: done.job } : {}) as never })
  }
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)}>
        {t('sharing.publish')}
      </Button>
      <Modal
        open={open}
        width={640}
        title={t('sharing.publish')}
        okText={t('sharing.publish')}
        okButtonProps={{ loading: busy, disabled: !chosen }}
        onOk={() => form.submit()}
        onCancel={() => setOpen(false)}
        destroyOnHidden
      >
        <p>{t('sharing.publishExplain')}</p>
        <Form
          form={form}
          layout="vertical"
          preserve={false}
          initialValues={{ modes: ['query', 'verify'] }}
          onFinish={(values) => void publish(values)}
        >
          <Form.Item
            name="entry"
            label={t('sharing.publishedEntry')}
            rules={[{ required: true, message: t('sharing.missing') }]}
          >
            <EntryChoice />
          </Form.Item>
          {datasets.data ? <ServiceFields datasets={found} /> : null}
        </Form>
      </Modal>
    </>
  )
}
