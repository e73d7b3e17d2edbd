import { Button, Form, Input, Select, Space } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { useAct } from '../ui/useAct.ts'
import { ParamFields } from './ParamFields.tsx'
import { openTitle, readParams, showParams } from './params.ts'
import { RuleWeighing } from './RuleWeighing.tsx'
import { TrialResult } from './studio/TrialResult.tsx'
import { useLibrary } from './studio/useLibrary.ts'
import { useSay } from './useSay.ts'

type Kind = Schemas['QualityRuleKind']
type Draft = Schemas['QualityRuleDraftInput']

interface Props {
  dataset: Schemas['IntakeDataset']
  kinds: Kind[]
  rule: Schemas['QualityRule'] | null
  /** item of the library to begin with */
  item?: Schemas['QualityLibraryItem'] | undefined
  onDone(): void
}

/** One rule, from the library or free; the fields for its parameters follow from the kind's own schema. It can be tried before it is saved. */
export function RuleForm({ dataset, kinds, rule, item, onDone }: Props) {
  const { t } = useTranslation()
  const say = useSay()
  const { act, busy } = useAct()
  const [form] = Form.useForm<Draft>()
  const library = useLibrary()
  const [trial, setTrial] = useState<Schemas['QualityTrial'] | null>(null)
  const chosen = Form.useWatch('kind', form) ?? rule?.kind ?? item?.kind
  const kind = kinds.find((one) => one.kind === chosen)
  const draft = ({ tolerance, library: from, ...values }: Draft): Draft => ({
    ...values,
    params: readParams(kind?.params ?? {}, values.params ?? {}),
    library: from ?? null,
    owner: values.owner ?? null,
    tolerance: tolerance?.unit ? ({ ...tolerance, value: tolerance.value ?? 0 } as Draft['tolerance'] & object) : null,
    pack: null,
  })
  const take = (id: string | undefined) => {
    const found = library.data?.items.find((one) => one.id === id)
    if (!found) return
    form.setFieldsValue({ kind: found.kind, severity: found.severity, params: showParams(found.params) as never })
    setTrial(null)
  }
  const save = async (values: Draft) => {
    const body = draft(values)
    const work = () =>
      rule
        ? api.PUT('/v1/quality/rules/{id}', { params: { path: { id: rule.id } }, body })
        : api.POST('/v1/quality/datasets/{dataset}/rules', { params: { path: { dataset: dataset.id } }, body })
    if (await act<unknown>(work, { form, done: t('quality.saved') })) onDone()
  }
  const attempt = async (rows: number | null) => {
    const values = await form.validateFields().catch(() => null)
    if (!values) return
    const params = { path: { dataset: dataset.id } }
    const body = { rule: draft(values), rows }
    const work = () => read(api.POST('/v1/quality/datasets/{dataset}/rules/try', { params, body }))
    const found = await act(work, { form, prefix: 'rule.' })
    if (found) setTrial(found)
  }
  const start = rule
    ? { ...rule, params: showParams(rule.params) }
    : {
        severity: item?.severity ?? 'warning',
        weight: 1,
        enabled: true,
        columns: [],
        kind: item?.kind,
        library: item?.id,
        params: showParams(item?.params ?? {}),
      }
  const kindsOf = Object.groupBy(kinds, ({ dimension }) => dimension)
  const itemsOf = Object.groupBy(library.data?.items ?? [], ({ dimension }) => dimension)
  const grouped = <T,>(groups: Partial<Record<string, T[]>>, option: (one: T) => { value: string; label: string }) =>
    Object.entries(groups).map(([dimension, list]) => ({
      label: t(`quality.dimensions.${dimension}`),
      options: (list ?? []).map(option),
    }))
  return (
    <Form form={form} layout="vertical" initialValues={start} onFinish={(values) => void save(values)}>
      <Form.Item name="library" label={t('quality.studio.fromLibrary')} extra={t('quality.studio.fromLibraryHint')}>
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          allowClear
          loading={library.isPending}
          onChange={take}
          options={grouped(itemsOf, ({ id, title }) => ({ value: id, label: say(title) }))}
        />
      </Form.Item>
      <Form.Item
        name="kind"
        label={t('quality.kind')}
        extra={kind ? t(`quality.waysLong.${kind.atSource}`) : null}
        rules={[{ required: true, message: t('quality.missing') }]}
      >
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          onChange={() => form.setFieldsValue({ library: null })}
          options={grouped(kindsOf, ({ kind: value, title }) => ({ value, label: openTitle(say(title)) }))}
        />
      </Form.Item>
      <Form.Item name="columns" label={t('quality.columns')} extra={t('quality.studio.columnsHint')}>
        <Select
          mode="multiple"
          showSearch={{ optionFilterProp: 'label' }}
          options={dataset.columns.map(({ name, title }) => ({ value: name, label: title }))}
        />
      </Form.Item>
      {kind ? <ParamFields key={kind.kind} schema={kind.params} /> : null}
      <RuleWeighing />
      <Form.Item name="title" label={t('quality.name')} extra={t('quality.nameHint')}>
        <Input maxLength={300} />
      </Form.Item>
      <Space wrap>
        <Button type="primary" htmlType="submit" loading={busy}>
          {t('quality.save')}
        </Button>
        <Button loading={busy} onClick={() => void attempt(100_000)}>
          {t('quality.try')}
        </Button>
        <Button loading={busy} onClick={() => void attempt(null)}>
          {t('quality.studio.tryAll')}
        </Button>
      </Space>
      {trial ? <TrialResult trial={trial} /> : null}
    </Form>
  )
}
