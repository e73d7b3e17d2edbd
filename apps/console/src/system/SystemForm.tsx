import { Form, Input, Modal, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, type Schemas } from '../api.ts'
import { useEnumerations } from '../catalogue/useEnumerations.ts'
import { OrgSelect } from '../ui/OrgSelect.tsx'
import { useAct } from '../ui/useAct.ts'

type Values = Schemas['CatalogueSystemBodyInput']
const TEXTS = { department: 100, project: 200, vendor: 200 } as const

interface Props {
  /** missing for a new system */
  system?: Schemas['CatalogueSystemLine']
  org: string | null
  onClose(): void
}

/** An information system of a department, new or corrected. */
export function SystemForm({ system, org, onClose }: Props) {
  const { t } = useTranslation()
  const { options, numbers } = useEnumerations()
  const { act, busy } = useAct()
  const [form] = Form.useForm<Values>()
  const required = [{ required: true, message: t('catalogue.required') }]
  const save = async (body: Values) => {
    const send = () =>
      system
        ? api.PUT('/v1/catalogue/systems/{id}', { params: { path: { id: system.id } }, body: body as never })
        : api.POST('/v1/catalogue/systems', { body })
    if (await act(send, { done: t('register.saved'), form })) onClose()
  }
  const states = options('systemStatus').filter(({ value }) => value !== 'retired')
  return (
    <Modal
      open
      title={system ? system.name : t('system.new')}
      okText={t('register.save')}
      okButtonProps={{ loading: busy }}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form
        form={form}
        layout="vertical"
        initialValues={{ org, network: 'government-extranet', protection: 3, status: 'running', ...system }}
        onFinish={(values) => void save(values)}
      >
        {system ? null : (
          <Form.Item name="org" label={t('register.org')} rules={required}>
            <OrgSelect />
          </Form.Item>
        )}
        <Form.Item name="name" label={t('system.name')} rules={required}>
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name="network" label={t('system.network')}>
          <Select options={options('network')} />
        </Form.Item>
        <Form.Item name="protection" label={t('system.protection')}>
          <Select options={numbers('protection')} />
        </Form.Item>
        <Form.Item name="status" label={t('system.status')}>
          <Select options={states} />
        </Form.Item>
        {(Object.keys(TEXTS) as (keyof typeof TEXTS)[]).map((field) => (
          <Form.Item key={field} name={field} label={t(`system.${field}`)}>
            <Input maxLength={TEXTS[field]} />
          </Form.Item>
        ))}
        <Form.Item name="purpose" label={t('system.purpose')}>
          <Input.TextArea rows={2} maxLength={500} />
        </Form.Item>
      </Form>
    </Modal>
  )
}
