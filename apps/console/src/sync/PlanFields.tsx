import { aside } from '../i18n/mark.ts'
import { AutoComplete, Form, Input, InputNumber, Select } from 'antd'
import { useTranslation } from 'react-i18next'

const CRONS = ['0 2 * * *', '0 * * * *', '*/15 * * * *', '0 3 * * 1', '0 3 1 * *']
const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/

/** How a plan reads: mode, watermark, schedule, hours, retries, reconciliation. `columns` are the source's, `partitions` the dataset's. */
export function PlanFields({
  columns,
  partitions,
}: {
  columns: string[]
  partitions: { value: string; label: string }[]
}) {
  const { t } = useTranslation()
  const mode = Form.useWatch<string>('mode')
  const options = (words: string[], key: string) => words.map((value) => ({ value, label: t(`sync.${key}.${value}`) }))
  const clock = [{ pattern: CLOCK, message: t('sync.clockForm') }]
  return (
    <>
      <Form.Item name="mode" label={t('sync.mode')} extra={t(`sync.modeHelp.${mode ?? 'full'}`)}>
        <Select options={options(['full', 'watermark'], 'modes')} />
      </Form.Item>
      {mode === 'watermark' ? (
        <>
          <Form.Item
            name="watermark"
            label={t('sync.watermark')}
            rules={[{ required: true }]}
            extra={t('sync.watermarkHelp')}
          >
            <Select
              showSearch={{ optionFilterProp: 'label' }}
              options={columns.map((value) => ({ value, label: value }))}
            />
          </Form.Item>
          <Form.Item name="overlap" label={t('sync.overlap')} extra={t('sync.overlapHelp')}>
            <InputNumber min={0} max={31_536_000} style={{ width: '100%' }} />
          </Form.Item>
        </>
      ) : null}
      <Form.Item name="cron" label={t('sync.cron')} extra={t('sync.cronHelp')}>
        <AutoComplete
          allowClear
          options={CRONS.map((value) => ({ value, label: `${t(`sync.crons.${value}`)}${aside(value)}` }))}
        />
      </Form.Item>
      <Form.Item name="quietFrom" label={t('sync.quietFrom')} rules={clock}>
        <Input placeholder="22:00" maxLength={5} />
      </Form.Item>
      <Form.Item name="quietUntil" label={t('sync.quietUntil')} rules={clock} extra={t('sync.quietHelp')}>
        <Input placeholder="06:00" maxLength={5} />
      </Form.Item>
      <Form.Item name="retries" label={t('sync.retries')}>
        <InputNumber min={0} max={10} style={{ width: '100%' }} />
      </Form.Item>
      <Form.Item name="reconcile" label={t('sync.reconcileScope')}>
        <Select options={options(['batch', 'whole', 'none'], 'reconciles')} />
      </Form.Item>
      <Form.Item name="partition" label={t('sync.partition')} extra={t('sync.partitionHelp')}>
        <Select allowClear showSearch={{ optionFilterProp: 'label' }} options={partitions} />
      </Form.Item>
    </>
  )
}
