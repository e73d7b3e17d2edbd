import { useQuery } from '@tanstack/react-query'
import { Form, Input, Modal, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { useEnumerations } from '../catalogue/useEnumerations.ts'
import { useAct } from '../ui/useAct.ts'

type Values = Schemas['CatalogueExpectedBodyInput']

/** One more line of the 定数据 list of a department. */
export function ExpectedForm({ org, onClose }: { org: string; onClose(): void }) {
  const { t } = useTranslation()
  const { options } = useEnumerations()
  const { act, busy } = useAct()
  const [form] = Form.useForm<Values>()
  const required = [{ required: true, whitespace: true, message: t('catalogue.required') }]
  const duties = useQuery({
    queryKey: ['catalogue', 'duties', 'of', org],
    queryFn: () => read(api.GET('/v1/catalogue/duties', { params: { query: { org, limit: 500 } } })),
  })
  const save = async (body: Values) => {
    if (await act(() => api.POST('/v1/catalogue/expected', { body }), { done: t('register.saved'), form })) onClose()
  }
  return (
    <Modal
      open
      title={t('duty.newExpected')}
      okText={t('register.save')}
      okButtonProps={{ loading: busy }}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form form={form} layout="vertical" initialValues={{ kind: 'produce' }} onFinish={(values) => void save(values)}>
        <Form.Item name="duty" label={t('duty.name')} rules={required}>
          <Select
            showSearch={{ optionFilterProp: 'label' }}
            options={(duties.data?.items ?? []).map(({ id, code, name }) => ({ value: id, label: `${code} ${name}` }))}
          />
        </Form.Item>
        <Form.Item name="name" label={t('duty.data')} rules={required}>
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item name="kind" label={t('duty.expectedKind')}>
          <Select options={options('expectedKind')} />
        </Form.Item>
        <Form.Item name="note" label={t('duty.note')}>
          <Input.TextArea rows={2} maxLength={500} />
        </Form.Item>
      </Form>
    </Modal>
  )
}
