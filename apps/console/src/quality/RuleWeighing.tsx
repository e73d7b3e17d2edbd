import { Form, InputNumber, Select, Space, Switch } from 'antd'
import { useTranslation } from 'react-i18next'
import { OrgSelect } from '../ui/OrgSelect.tsx'

const UNITS = ['rows', 'share'] as const

/** How a rule counts: severity, weight, how much may be bad, who answers for it, whether it runs. */
export function RuleWeighing() {
  const { t } = useTranslation()
  const form = Form.useFormInstance()
  const unit = Form.useWatch(['tolerance', 'unit'], form) as (typeof UNITS)[number] | undefined
  return (
    <>
      <Space wrap align="start">
        <Form.Item name="severity" label={t('quality.severity')}>
          <Select
            style={{ width: 110 }}
            options={['error', 'warning', 'info'].map((value) => ({ value, label: t(`quality.severities.${value}`) }))}
          />
        </Form.Item>
        <Form.Item name="weight" label={t('quality.weight')}>
          <InputNumber min={0.01} max={100} />
        </Form.Item>
        <Form.Item name={['tolerance', 'unit']} label={t('quality.studio.tolerance')}>
          <Select
            style={{ width: 150 }}
            allowClear
            placeholder={t('quality.studio.noTolerance')}
            options={UNITS.map((value) => ({ value, label: t(`quality.studio.tolerances.${value}`) }))}
          />
        </Form.Item>
        {unit ? (
          <Form.Item
            name={['tolerance', 'value']}
            label={t(`quality.studio.limits.${unit}`)}
            rules={[{ required: true, message: t('quality.missing') }]}
          >
            <InputNumber min={0} max={unit === 'share' ? 1 : 1_000_000_000} step={unit === 'share' ? 0.01 : 1} />
          </Form.Item>
        ) : null}
        <Form.Item name="enabled" label={t('quality.enabled')} valuePropName="checked">
          <Switch />
        </Form.Item>
      </Space>
      <Form.Item name="owner" label={t('quality.studio.owner')} extra={t('quality.studio.ownerHint')}>
        <OrgSelect />
      </Form.Item>
    </>
  )
}
