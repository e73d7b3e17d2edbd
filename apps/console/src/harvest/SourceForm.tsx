import { Form, Input, Modal, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { OrgSelect } from '../ui/OrgSelect.tsx'
import { useAct } from '../ui/useAct.ts'

type Body = Schemas['HarvestSourceBody']
const KINDS = ['ckan', 'dcat', 'datajson', 'list'] as const
const SCHEDULES = ['manual', 'hourly', 'daily', 'weekly'] as const
const CHOICES = { shareType: [1, 2, 3], openType: [1, 2, 3], dataLevel: [1, 2, 3, 4] } as const

/** Registers or changes a source. */
export function SourceForm({ source, onClose }: { source?: Schemas['HarvestSource']; onClose(): void }) {
  const { t } = useTranslation()
  const [form] = Form.useForm<Body>()
  const { act, busy } = useAct()
  const save = async (values: Body) => {
    const body = { ...values, url: values.url ?? '', incremental: true, enabled: true }
    const done = await act(
      () =>
        source
          ? read(api.PUT('/v1/harvest/sources/{source}', { params: { path: { source: source.id } }, body }))
          : read(api.POST('/v1/harvest/sources', { body })),
      { form, done: t('harvest.saved') },
    )
    if (done) onClose()
  }
  return (
    <Modal
      open
      title={t(source ? 'harvest.edit' : 'harvest.register')}
      okText={t(source ? 'harvest.edit' : 'harvest.register')}
      okButtonProps={{ loading: busy }}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form<Body>
        form={form}
        layout="vertical"
        initialValues={source ?? { kind: 'ckan', schedule: 'manual', url: '' }}
        onFinish={(values) => void save(values)}
      >
        <Form.Item name="name" label={t('harvest.name')} rules={[{ required: true, whitespace: true }]}>
          <Input maxLength={100} autoFocus />
        </Form.Item>
        <Form.Item name="kind" label={t('harvest.kind')}>
          <Select options={KINDS.map((value) => ({ value, label: t(`harvest.kinds.${value}`) }))} />
        </Form.Item>
        <Form.Item name="url" label={t('harvest.url')} extra={t('harvest.urlHelp')}>
          <Input maxLength={2000} />
        </Form.Item>
        <Form.Item name="provider" label={t('harvest.provider')} rules={[{ required: true }]}>
          <OrgSelect />
        </Form.Item>
        <Form.Item name="schedule" label={t('harvest.schedule')}>
          <Select options={SCHEDULES.map((value) => ({ value, label: t(`harvest.schedules.${value}`) }))} />
        </Form.Item>
        <p>{t('harvest.mapping')}</p>
        <Form.Item name={['mapping', 'frontCode']} label={t('harvest.frontCode')}>
          <Input maxLength={60} />
        </Form.Item>
        {(Object.keys(CHOICES) as (keyof typeof CHOICES)[]).map((field) => (
          <Form.Item key={field} name={['mapping', field]} label={t(`harvest.${field}`)}>
            <Select allowClear options={CHOICES[field].map((value) => ({ value, label: String(value) }))} />
          </Form.Item>
        ))}
      </Form>
    </Modal>
  )
}
