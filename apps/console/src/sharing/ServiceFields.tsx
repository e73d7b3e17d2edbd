import { Alert, Checkbox, Form, Select } from 'antd'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../api.ts'
import { Go } from '../ui/Go.tsx'

const MOST_KEYS = 5
const MODES = ['query', 'verify'] as const

/** What of a data set is offered and how; begins with the columns that are keys and with all fields. */
export function ServiceFields({ datasets }: { datasets: Schemas['IntakeDataset'][] }) {
  const { t } = useTranslation()
  const form = Form.useFormInstance()
  const chosen = Form.useWatch('dataset', form) as string | undefined
  const first = datasets[0]?.id
  const columns = datasets.find(({ id }) => id === chosen)?.columns ?? []
  const need = [{ required: true, message: t('sharing.missing') }]
  const options = columns.map(({ name, title, sensitivity }) => ({
    value: name,
    label: sensitivity === 'none' ? title : `${title} (${t(`onboarding.sensitivities.${sensitivity}`)})`,
  }))

  useEffect(() => form.setFieldValue('dataset', first), [form, first])
  useEffect(() => {
    const own = datasets.find(({ id }) => id === chosen)?.columns ?? []
    form.setFieldsValue({
      keyColumns: own.filter(({ key }) => key).map(({ name }) => name),
      fields: own.map(({ name }) => name),
    })
  }, [form, datasets, chosen])

  if (!first)
    return (
      <Alert
        type="warning"
        showIcon
        title={t('sharing.noDataset')}
        action={<Go to="/onboarding/new">{t('intake.onboard')}</Go>}
      />
    )
  return (
    <>
      <Form.Item name="dataset" label={t('sharing.dataset')} rules={need}>
        <Select options={datasets.map(({ id, name }) => ({ value: id, label: name }))} />
      </Form.Item>
      <Form.Item name="keyColumns" label={t('sharing.keyColumns')} extra={t('sharing.keyHint')} rules={need}>
        <Select mode="multiple" maxCount={MOST_KEYS} showSearch={{ optionFilterProp: 'label' }} options={options} />
      </Form.Item>
      <Form.Item name="fields" label={t('sharing.offered')} extra={t('sharing.offeredHint')} rules={need}>
        <Select mode="multiple" showSearch={{ optionFilterProp: 'label' }} options={options} />
      </Form.Item>
      <Form.Item
        name="modes"
        label={t('sharing.mode')}
        rules={[{ type: 'array', min: 1, message: t('sharing.missing') }]} // a group may not be aria-required
      >
        <Checkbox.Group options={MODES.map((value) => ({ value, label: t(`sharing.modes.${value}`) }))} />
      </Form.Item>
    </>
  )
}
