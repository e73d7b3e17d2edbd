import { Form, Input, Select, Space } from 'antd'
import { useTranslation } from 'react-i18next'
import { useShow } from './useShow.ts'

/** One assessment that must be done before submission (条例 art. 13). */
export function GateFields({ field }: { field: 'secrecyReview' | 'privacyReview' }) {
  const { t } = useTranslation()
  const { nameOf } = useShow()
  const conclusions = ['pass', 'fail', 'not-involved'].map((value) => ({
    value,
    label: t(`catalogue.conclusions.${value}`),
  }))
  return (
    <fieldset className="wide gate">
      <legend>{nameOf(field)}</legend>
      <Space wrap align="start">
        <Form.Item name={[field, 'conclusion']} label={t('catalogue.gate.conclusion')}>
          <Select options={conclusions} style={{ width: 130 }} />
        </Form.Item>
        <Form.Item name={[field, 'date']} label={t('catalogue.gate.date')}>
          <Input type="date" />
        </Form.Item>
        <Form.Item name={[field, 'person']} label={t('catalogue.gate.person')}>
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name={[field, 'note']} label={t('catalogue.gate.note')}>
          <Input maxLength={500} />
        </Form.Item>
      </Space>
    </fieldset>
  )
}
