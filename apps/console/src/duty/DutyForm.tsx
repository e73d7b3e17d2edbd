import { Form, Input, Modal, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, type Schemas } from '../api.ts'
import { useEnumerations } from '../catalogue/useEnumerations.ts'
import { OrgSelect } from '../ui/OrgSelect.tsx'
import { useAct } from '../ui/useAct.ts'

type Duty = Schemas['CatalogueDutyLine']
type Values = Schemas['CatalogueDutyBodyInput']

interface Props {
  /** missing for a new duty */
  duty?: Duty
  org: string | null
  /** duties of the same department that it may be a part of */
  above: Duty[]
  onClose(): void
}

/** A duty of a department, new or corrected. */
export function DutyForm({ duty, org, above, onClose }: Props) {
  const { t } = useTranslation()
  const { options } = useEnumerations()
  const { act, busy } = useAct()
  const [form] = Form.useForm<Values>()
  const required = [{ required: true, whitespace: true, message: t('catalogue.required') }]
  const save = async (values: Values) => {
    const body = { ...values, parent: values.parent ?? null }
    const send = () =>
      duty
        ? api.PUT('/v1/catalogue/duties/{id}', { params: { path: { id: duty.id } }, body })
        : api.POST('/v1/catalogue/duties', { body })
    if (await act(send, { done: t('register.saved'), form })) onClose()
  }
  const parents = above.filter((one) => one.id !== duty?.id).map(({ id, name }) => ({ value: id, label: name }))
  return (
    <Modal
      open
      title={duty ? duty.name : t('duty.new')}
      okText={t('register.save')}
      okButtonProps={{ loading: busy }}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form
        form={form}
        layout="vertical"
        initialValues={{ org, kind: 'functions', ...duty }}
        onFinish={(values) => void save(values)}
      >
        {duty ? null : (
          <Form.Item name="org" label={t('register.org')} rules={required}>
            <OrgSelect />
          </Form.Item>
        )}
        <Form.Item name="code" label={t('duty.code')} rules={required}>
          <Input maxLength={60} />
        </Form.Item>
        <Form.Item name="name" label={t('duty.name')} rules={required}>
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item name="kind" label={t('duty.kind')}>
          <Select options={options('dutyKind')} />
        </Form.Item>
        <Form.Item name="department" label={t('duty.department')}>
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name="basis" label={t('duty.basis')}>
          <Input.TextArea autoSize={{ minRows: 2 }} maxLength={500} />
        </Form.Item>
        <Form.Item name="parent" label={t('duty.parent')}>
          <Select allowClear showSearch={{ optionFilterProp: 'label' }} options={parents} />
        </Form.Item>
      </Form>
    </Modal>
  )
}
