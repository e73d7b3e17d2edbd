import { Form, Input, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { OrgSelect } from '../ui/OrgSelect.tsx'
import KINDS from './org-kinds.json'

/** What is registered of an organisation; the code is given once. */
export function OrgFields({ withCode = false }: { withCode?: boolean }) {
  const { t } = useTranslation()
  const required = [{ required: true, whitespace: true, message: t('identity.required') }]
  return (
    <>
      <Form.Item name="name" label={t('identity.name')} rules={required}>
        <Input maxLength={200} />
      </Form.Item>
      {withCode ? (
        <Form.Item name="code" label={t('identity.uscc')} rules={required}>
          <Input maxLength={30} className="mono" />
        </Form.Item>
      ) : null}
      <Form.Item name="region" label={t('identity.region')} rules={required}>
        <Input maxLength={12} />
      </Form.Item>
      <Form.Item name="kind" label={t('identity.kind')} rules={required}>
        <Select options={KINDS.map((value) => ({ value, label: t(`identity.kinds.${value}`) }))} />
      </Form.Item>
      <Form.Item name="parent" label={t('identity.parent')}>
        <OrgSelect />
      </Form.Item>
    </>
  )
}
