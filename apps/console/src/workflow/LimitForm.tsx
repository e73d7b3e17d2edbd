import { Button, Form, Input, InputNumber, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { FormModal } from '../ui/FormModal.tsx'

interface Values {
  region?: string
  days: number
  extension?: number | null
  pause: 'none' | 'pause' | 'restart'
  source?: string
}

/** Sets a local limit; the platform refuses what is laxer than the law or than the division above. */
export function LimitForm({ limit }: { limit: Schemas['WorkflowLimit'] }) {
  const { t } = useTranslation()
  const current = limit.locals.find((local) => local.region === '')
  const send = ({ region = '', days, extension = null, pause, source = '' }: Values) =>
    read(
      api.PUT('/v1/workflow/limits/{rule}', {
        params: { path: { rule: limit.rule } },
        body: { region, days, extension, pause, source },
      }),
    )
  return (
    <FormModal<Values>
      size="small"
      label={t('workflow.limits.set')}
      title={`${t('workflow.limits.set')} · ${limit.name} (${limit.rule})`}
      explain={
        limit.ceiling === null
          ? t('workflow.limits.freeExplain')
          : t('workflow.limits.ceilingExplain', { days: limit.ceiling, article: limit.article })
      }
      initial={{
        region: '',
        days: current?.days ?? limit.statutoryDays,
        extension: current?.extension ?? null,
        pause: current?.pause ?? 'none',
        source: current?.source ?? '',
      }}
      done={t('workflow.did.limit')}
      send={send}
    >
      {(form) => (
        <>
          <Form.Item name="region" label={t('workflow.limits.region')} extra={t('workflow.limits.regionHint')}>
            <Input maxLength={12} />
          </Form.Item>
          <Form.Item name="days" label={t('workflow.days')} rules={[{ required: true }]}>
            <InputNumber min={1} max={365} />
          </Form.Item>
          {limit.extension > 0 ? (
            <Form.Item
              name="extension"
              label={t('workflow.limits.mostExtension')}
              extra={t('workflow.limits.extensionHint', { days: limit.extension })}
            >
              <InputNumber min={0} />
            </Form.Item>
          ) : null}
          {limit.pausable ? (
            <Form.Item name="pause" label={t('workflow.limits.pause')}>
              <Select
                options={(['none', 'pause', 'restart'] as const).map((value) => ({
                  value,
                  label: t(`workflow.limits.pauses.${value}`),
                }))}
              />
            </Form.Item>
          ) : (
            <Form.Item name="pause" hidden>
              <Input />
            </Form.Item>
          )}
          <Form.Item name="source" label={t('workflow.limits.source')}>
            <Input maxLength={200} />
          </Form.Item>
          {limit.examples.map((example) => (
            <p key={example.place} className="quiet">
              {example.place}: {example.note}{' '}
              <Button
                size="small"
                onClick={() => form.setFieldsValue({ days: example.days, source: example.place } as never)}
              >
                {t('workflow.limits.useExample', { days: example.days })}
              </Button>
            </p>
          ))}
        </>
      )}
    </FormModal>
  )
}
