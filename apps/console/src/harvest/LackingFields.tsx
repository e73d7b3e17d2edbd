import { Form, Input, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { useEnumerations } from '../catalogue/useEnumerations.ts'

const LISTED = new Set(['shareType', 'openType', 'dataLevel', 'updateCycle', 'format'])

/** The lawful fields that a foreign record does not give, each with why it is asked for. */
export function LackingFields({ remarks }: { remarks: Readonly<Record<string, string>> }) {
  const { t } = useTranslation()
  const { options } = useEnumerations()
  return Object.entries(remarks).map(([field, remark]) => (
    <Form.Item key={field} name={field} label={t(`harvest.labels.${field}`)} extra={remark}>
      {LISTED.has(field) ? <Select options={options(field)} /> : <Input.TextArea autoSize maxLength={256} />}
    </Form.Item>
  ))
}
