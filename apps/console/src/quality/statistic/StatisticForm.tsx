import { Form, Input, Switch } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../../api.ts'
import { FormModal } from '../../ui/FormModal.tsx'

type Statistic = Schemas['QualityStatistic']
interface Values {
  name: string
  code: string
  definition: string
  formula: string
  scope: string
  unit: string
  period: string
  source: string
  retire?: boolean
}

/** Registers a statistical item of a department, or changes one as its next version. */
export function StatisticForm({ org, statistic }: { org: string; statistic?: Statistic }) {
  const { t } = useTranslation()
  const send = ({ retire, ...values }: Values) =>
    statistic
      ? read(
          api.PUT('/v1/quality/statistics/{statistic}', {
            params: { path: { statistic: statistic.id } },
            body: { ...values, version: statistic.version, retire: retire ?? false },
          }),
        )
      : read(api.POST('/v1/quality/statistics', { body: { ...values, org } }))
  const long = (name: 'formula' | 'scope') => (
    <Form.Item name={name} label={t(`quality.statistic.fields.${name}`)}>
      <Input.TextArea rows={2} maxLength={2000} />
    </Form.Item>
  )
  const required = [{ required: true, message: t('quality.missing') }]
  return (
    <FormModal<Values>
      label={t(statistic ? 'quality.change' : 'quality.statistic.add')}
      size={statistic ? 'small' : 'middle'}
      type={statistic ? 'default' : 'primary'}
      width={640}
      done={t('quality.saved')}
      {...(statistic ? { initial: statistic } : {})}
      send={send}
    >
      <Form.Item name="name" label={t('quality.statistic.name')} rules={required}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="definition" label={t('quality.statistic.fields.definition')} rules={required}>
        <Input.TextArea rows={3} maxLength={2000} />
      </Form.Item>
      {long('formula')}
      {long('scope')}
      <Form.Item name="unit" label={t('quality.statistic.fields.unit')}>
        <Input maxLength={40} />
      </Form.Item>
      <Form.Item name="period" label={t('quality.statistic.fields.period')}>
        <Input maxLength={40} />
      </Form.Item>
      <Form.Item name="source" label={t('quality.statistic.fields.source')}>
        <Input maxLength={300} />
      </Form.Item>
      <Form.Item name="code" label={t('quality.statistic.code')}>
        <Input maxLength={60} />
      </Form.Item>
      {statistic ? (
        <Form.Item name="retire" label={t('quality.statistic.retire')} valuePropName="checked">
          <Switch />
        </Form.Item>
      ) : null}
    </FormModal>
  )
}
