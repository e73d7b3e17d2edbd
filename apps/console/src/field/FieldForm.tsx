import { Checkbox, Form, Input, InputNumber, Modal, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, type Schemas } from '../api.ts'
import { useEnumerations } from '../catalogue/useEnumerations.ts'
import { useAct } from '../ui/useAct.ts'

type Field = Schemas['CatalogueField']
type Values = Schemas['CatalogueFieldBodyInput']
const TYPES = ['text', 'number', 'date', 'choice', 'boolean', 'org', 'code'] as const

/** A field that the bureau asks of entries; key and type are for life. */
export function FieldForm({ field, onClose }: { field?: Field; onClose(): void }) {
  const { t } = useTranslation()
  const { options } = useEnumerations()
  const { act, busy } = useAct()
  const [form] = Form.useForm<Values>()
  const type = Form.useWatch('type', form) ?? field?.type
  const required = [{ required: true, whitespace: true, message: t('catalogue.required') }]
  const save = async (values: Values) => {
    const body = { ...values, codeList: values.codeList || null }
    const send = () =>
      field
        ? api.PUT('/v1/catalogue/fields/{id}', { params: { path: { id: field.id } }, body })
        : api.POST('/v1/catalogue/fields', { body })
    if (await act(send, { done: t('register.saved'), form })) onClose()
  }
  return (
    <Modal
      open
      title={field ? field.label : t('field.new')}
      okText={t('register.save')}
      okButtonProps={{ loading: busy }}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form
        form={form}
        layout="vertical"
        initialValues={{ type: 'text', filterable: true, required: false, seq: 100, ...field }}
        onFinish={(values) => void save(values)}
      >
        <Form.Item name="label" label={t('field.label')} rules={required}>
          <Input maxLength={60} />
        </Form.Item>
        {field ? null : (
          <>
            <Form.Item
              name="key"
              label={t('field.key')}
              extra={t('field.keyHint')}
              rules={[{ required: true, pattern: /^[a-z][a-z0-9_]{0,39}$/, message: t('field.keyHint') }]}
            >
              <Input maxLength={40} />
            </Form.Item>
            <Form.Item name="type" label={t('field.type')}>
              <Select options={TYPES.map((value) => ({ value, label: t(`field.types.${value}`) }))} />
            </Form.Item>
          </>
        )}
        {type === 'choice' ? (
          <Form.Item
            name="options"
            label={t('field.options')}
            rules={[{ required: true, message: t('catalogue.required') }]}
          >
            <Select mode="tags" tokenSeparators={[',', '\uff0c', '\u3001']} />
          </Form.Item>
        ) : null}
        {type === 'code' ? (
          <Form.Item name="codeList" label={t('field.codeList')} rules={required}>
            <Input maxLength={60} />
          </Form.Item>
        ) : null}
        <Form.Item name="themes" label={t('field.themes')} extra={t('field.everywhere')}>
          <Select mode="multiple" showSearch={{ optionFilterProp: 'label' }} options={options('theme')} />
        </Form.Item>
        <Form.Item name="classes" label={t('field.classes')} extra={t('field.everywhere')}>
          <Select
            mode="multiple"
            showSearch={{ optionFilterProp: 'label' }}
            options={[...options('class'), ...options('classItem')]}
          />
        </Form.Item>
        <Form.Item name="hint" label={t('field.hint')}>
          <Input maxLength={500} />
        </Form.Item>
        <Form.Item name="seq" label={t('field.seq')}>
          <InputNumber min={0} max={10_000} />
        </Form.Item>
        {(['required', 'filterable'] as const).map((flag) => (
          <Form.Item key={flag} name={flag} valuePropName="checked">
            <Checkbox>{t(`field.${flag}`)}</Checkbox>
          </Form.Item>
        ))}
      </Form>
    </Modal>
  )
}
