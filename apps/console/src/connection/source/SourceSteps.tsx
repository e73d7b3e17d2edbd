import { useNavigate } from '@tanstack/react-router'
import { Button, Form, Space, Steps } from 'antd'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../../api.ts'
import { markFields, useAct } from '../../ui/useAct.ts'
import { addressOf, dropDraft, initialOf, keepDraft, type SourceValues } from './form-values.ts'
import { ConnectionFields } from './ConnectionFields.tsx'
import { KindChoice } from './KindChoice.tsx'
import { OwnerFields } from './OwnerFields.tsx'
import { TrialAlert } from './TrialAlert.tsx'

type Trial = Schemas['ConnectionTrial']

/** Kind → connection, tried on the spot → name and owner. Only the fields of a step are checked when it is left; a step back loses nothing. */
export function SourceSteps({ id, initial }: { id?: string; initial: Partial<SourceValues> }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const [form] = Form.useForm<SourceValues>()
  const [step, setStep] = useState(id ? 1 : 0)
  const [trial, setTrial] = useState<Trial | null>(null)
  const [marks, setMarks] = useState<Record<string, string> | null>(null)
  const { act, busy } = useAct()
  useEffect(() => {
    // remarks of the server come when their fields are on another step: they wait until those are there
    if (!marks || step !== 1) return
    markFields(form, marks)
    setMarks(null)
  }, [marks, step, form])
  const kind = Form.useWatch('kind', { form, preserve: true }) ?? initial.kind ?? 'postgres'
  const values = (): SourceValues => ({ ...initial, ...form.getFieldsValue(true) }) as SourceValues
  const onFields = (fields: Record<string, string>) => {
    if (!Object.keys(fields).some((path) => /^(config|secret)\./.test(path))) return
    setMarks(fields)
    setStep(1)
  }
  const attempt = async () => {
    const { provider } = values()
    const body = { kind, provider: provider ?? '', ...addressOf(values()) }
    const found = await act(() => read(api.POST('/v1/connection/trials', { body })), { form, onFields })
    if (found) setTrial(found)
  }
  const save = async () => {
    const { name, provider, system, note } = values()
    const body = { name, system: system ?? null, note: note ?? '', ...addressOf(values()) }
    const saved = await act(
      () =>
        id
          ? read(api.PUT('/v1/connection/sources/{source}', { params: { path: { source: id } }, body }))
          : read(api.POST('/v1/connection/sources', { body: { ...body, kind, provider } })),
      { form, onFields, done: t('connection.source.saved') },
    )
    if (!saved) return
    dropDraft()
    if (saved.state === 'draft')
      await act(() =>
        read(api.POST('/v1/connection/sources/{source}/test', { params: { path: { source: saved.id } } })),
      )
    void navigate({ to: `/connection/sources/${saved.id}` as '/' })
  }
  const changed = (change: Partial<SourceValues>) => {
    setTrial(null)
    if (change.kind) form.setFieldsValue(initialOf(change.kind) as never)
    if (!id) keepDraft({ ...values(), ...change })
  }
  return (
    <Form<SourceValues>
      form={form}
      layout="vertical"
      style={{ maxWidth: 860 }}
      initialValues={initial}
      scrollToFirstError
      onValuesChange={changed}
      onFinish={() => void (step < 2 ? setStep(step + 1) : save())}
    >
      <Steps
        current={step}
        size="small"
        style={{ marginBottom: 20 }}
        items={['stepKind', 'stepAddress', 'stepOwner'].map((key) => ({ title: t(`connection.source.${key}`) }))}
        onChange={(to) => to < step && setStep(id && to === 0 ? 1 : to)}
      />
      {step === 0 ? (
        <Form.Item name="kind" label={t('connection.source.kind')}>
          <KindChoice />
        </Form.Item>
      ) : null}
      {step === 1 ? (
        <>
          <ConnectionFields kind={kind} kept={id !== undefined} />
          {id === undefined ? (
            <Space style={{ marginTop: 12 }}>
              <Button onClick={() => void attempt()} loading={busy}>
                {t('connection.source.try')}
              </Button>
              <span className="quiet">{t('connection.source.tryHelp')}</span>
            </Space>
          ) : null}
          {trial ? <TrialAlert trial={trial} /> : null}
        </>
      ) : null}
      {step === 2 ? <OwnerFields fixed={id !== undefined} /> : null}
      <Space className="form-end">
        {step > (id ? 1 : 0) ? <Button onClick={() => setStep(step - 1)}>{t('connection.source.back')}</Button> : null}
        <Button type="primary" htmlType="submit" loading={busy}>
          {t(step < 2 ? 'connection.source.next' : 'connection.source.save')}
        </Button>
      </Space>
    </Form>
  )
}
