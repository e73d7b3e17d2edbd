import { Button, Form, Input, Radio } from 'antd'
import { useTranslation } from 'react-i18next'
import { api } from '../api.ts'
import { moment } from '../ui/moment.ts'
import { useAct } from '../ui/useAct.ts'
import type { Pipeline } from './useDraft.ts'

interface Values {
  name: string
  description: string
  kind: 'manual' | 'version' | 'clock'
  cron: string
}

/** The name, and when the pipeline runs by itself. */
export function TriggerForm({ pipeline }: { pipeline: Pipeline }) {
  const { t } = useTranslation()
  const { act, busy } = useAct()
  const [form] = Form.useForm<Values>()
  const kind = Form.useWatch('kind', form) ?? pipeline.trigger.kind
  const save = ({ name, description, kind: chosen, cron }: Values) => {
    const trigger = chosen === 'clock' ? { kind: chosen, cron } : { kind: chosen }
    const work = () =>
      api.PATCH('/v1/cleansing/pipelines/{pipeline}', {
        params: { path: { pipeline: pipeline.id } },
        body: { name, description, trigger } as never,
      })
    void act(work, { form, done: t('cleansing.timingSaved') })
  }
  const { trigger, name, description } = pipeline
  return (
    <Form<Values>
      form={form}
      layout="vertical"
      style={{ maxWidth: 560 }}
      initialValues={{
        name,
        description,
        kind: trigger.kind,
        cron: trigger.kind === 'clock' ? trigger.cron : '0 2 * * *',
      }}
      onFinish={save}
    >
      <Form.Item
        name="name"
        label={t('cleansing.name')}
        rules={[{ required: true, whitespace: true, message: t('cleansing.missing') }]}
      >
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="description" label={t('cleansing.description')}>
        <Input.TextArea rows={2} maxLength={1000} />
      </Form.Item>
      <Form.Item name="kind" label={t('cleansing.trigger')}>
        <Radio.Group
          options={(['manual', 'version', 'clock'] as const).map((value) => ({
            value,
            label: t(`cleansing.triggers.${value}`),
          }))}
        />
      </Form.Item>
      {kind === 'clock' ? (
        <Form.Item
          name="cron"
          label={t('cleansing.cron')}
          extra={pipeline.nextAt ? t('cleansing.nextAt', { at: moment(pipeline.nextAt) }) : t('cleansing.cronHint')}
          rules={[{ required: true, message: t('cleansing.missing') }]}
        >
          <Input className="mono" />
        </Form.Item>
      ) : null}
      <Button type="primary" htmlType="submit" loading={busy}>
        {t('cleansing.save')}
      </Button>
    </Form>
  )
}
