import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Button, Form, Modal, Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { aside } from '../i18n/mark.ts'
import { api, read } from '../api.ts'
import { useCan } from '../session/session.tsx'
import { OrgSelect } from '../ui/OrgSelect.tsx'
import { useAct } from '../ui/useAct.ts'

/** Chooses a list, and maybe one department, and compares. */
export function StartAlignment() {
  const { t } = useTranslation()
  const can = useCan()
  const navigate = useNavigate()
  const { act, busy } = useAct()
  const [open, setOpen] = useState(false)
  const [form] = Form.useForm<{ reference: string; provider?: string }>()
  const { data } = useQuery({
    queryKey: ['harvest', 'references', 'all'],
    enabled: open,
    queryFn: () => read(api.GET('/v1/harvest/references', { params: { query: { limit: 200 } } })),
  })
  if (!can('harvest.alignment.make')) return null
  const start = async ({ reference, provider }: { reference: string; provider?: string }) => {
    const begun = await act(
      () => read(api.POST('/v1/harvest/alignments', { body: { reference, provider: provider ?? null } })),
      { form },
    )
    if (begun) void navigate({ to: `/harvest/alignments/${begun.alignment.id}` as '/' })
  }
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)}>
        {t('harvest.align')}
      </Button>
      <Modal
        open={open}
        title={t('harvest.align')}
        okText={t('harvest.align')}
        okButtonProps={{ loading: busy }}
        onOk={() => form.submit()}
        onCancel={() => setOpen(false)}
      >
        <Form form={form} layout="vertical" onFinish={(values) => void start(values)}>
          <Form.Item name="reference" label={t('harvest.reference')} rules={[{ required: true }]}>
            <Select
              options={(data?.items ?? []).map(({ id, name, rows }) => ({ value: id, label: `${name}${aside(rows)}` }))}
            />
          </Form.Item>
          <Form.Item name="provider" label={t('harvest.provider')}>
            <OrgSelect placeholder={t('harvest.wholeBook')} />
          </Form.Item>
        </Form>
      </Modal>
    </>
  )
}
