import { Alert, Button, Form, Input, InputNumber, Select, Space, Switch } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { useAct } from '../ui/useAct.ts'
import { ParamFields } from './ParamFields.tsx'
import { readParams, showParams } from './params.ts'

type Kind = Schemas['QualityRuleKind']
type Draft = Schemas['QualityRuleDraftInput']

interface Props {
  dataset: Schemas['IntakeDataset']
  kinds: Kind[]
  rule: Schemas['QualityRule'] | null
  onDone(): void
}

/** One rule; the fields for its parameters follow from the kind's own schema. */
export function RuleForm({ dataset, kinds, rule, onDone }: Props) {
  const { t, i18n } = useTranslation()
  const { act, busy } = useAct()
  const [form] = Form.useForm<Draft>()
  const [tried, setTried] = useState<{
    rows: number
    checked: number
    bad: number
    state: string
    note: string
  } | null>(null)
  const chosen = Form.useWatch('kind', form) ?? rule?.kind
  const kind = kinds.find((one) => one.kind === chosen)
  const draft = (values: Draft): Draft => ({ ...values, params: readParams(kind?.params ?? {}, values.params ?? {}) })

  const save = async (values: Draft) => {
    const body = draft(values)
    const work = () =>
      rule
        ? api.PUT('/v1/quality/rules/{id}', { params: { path: { id: rule.id } }, body })
        : api.POST('/v1/quality/datasets/{dataset}/rules', { params: { path: { dataset: dataset.id } }, body })
    if (await act<unknown>(work, { form, done: t('quality.saved') })) onDone()
  }
  const attempt = async () => {
    const values = await form.validateFields().catch(() => null)
    if (!values) return
    const body = { rule: draft(values), rows: 100_000 }
    const path = { dataset: dataset.id }
    const found = await act(
      () => read(api.POST('/v1/quality/datasets/{dataset}/rules/try', { params: { path }, body })),
      {
        form,
        prefix: 'rule.',
      },
    )
    if (found) setTried({ rows: found.rows, ...found.result })
  }
  const start = rule
    ? { ...rule, params: showParams(rule.params) }
    : { severity: 'warning', weight: 1, enabled: true, columns: [], params: {} }
  const groups = Object.groupBy(kinds, ({ dimension }) => dimension)
  return (
    <Form form={form} layout="vertical" initialValues={start} onFinish={(values) => void save(values)}>
      <Form.Item name="kind" label={t('quality.kind')} rules={[{ required: true, message: t('quality.missing') }]}>
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          options={Object.entries(groups).map(([dimension, list]) => ({
            label: dimension,
            options: (list ?? []).map(({ kind: value, title }) => ({
              value,
              label: i18n.language === 'en' ? title.en : title.zh,
            })),
          }))}
        />
      </Form.Item>
      <Form.Item name="columns" label={t('quality.columns')}>
        <Select mode="multiple" options={dataset.columns.map(({ name, title }) => ({ value: name, label: title }))} />
      </Form.Item>
      {kind ? <ParamFields schema={kind.params} /> : null}
      <Form.Item name="severity" label={t('quality.severity')}>
        <Select
          options={['error', 'warning', 'info'].map((value) => ({ value, label: t(`quality.severities.${value}`) }))}
        />
      </Form.Item>
      <Form.Item name="weight" label={t('quality.weight')}>
        <InputNumber min={0.01} max={100} />
      </Form.Item>
      <Form.Item name="title" label={t('quality.name')} extra={t('quality.nameHint')}>
        <Input maxLength={300} />
      </Form.Item>
      <Form.Item name="enabled" label={t('quality.enabled')} valuePropName="checked">
        <Switch />
      </Form.Item>
      {tried ? (
        <Alert
          type={tried.bad > 0 ? 'warning' : 'info'}
          showIcon
          style={{ marginBottom: 12 }}
          title={t('quality.tried', tried)}
          description={[t(`quality.results.${tried.state}`), tried.note].filter(Boolean).join(' · ')}
        />
      ) : null}
      <Space>
        <Button type="primary" htmlType="submit" loading={busy}>
          {t('quality.save')}
        </Button>
        <Button loading={busy} onClick={() => void attempt()}>
          {t('quality.try')}
        </Button>
      </Space>
    </Form>
  )
}
