import { Alert, Button, Form, Input, Radio, Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../api.ts'
import { useMe } from '../session/session.tsx'
import { CallAnswer } from './CallAnswer.tsx'
import { CallExamples } from './CallExamples.tsx'
import { type Exchange, sendCall } from './send-call.ts'

interface Values {
  appKey: string
  secret: string
  mode: 'query' | 'verify'
  matter: string
  operator: string
  system: string
  key: Record<string, string>
  asked: string[]
  expect: Record<string, string>
}

/** AppKey and secret stay in this form's memory; nothing of them is stored or sent except the signature. */
export function CallForm({ grant, service }: { grant: Schemas['SharingGrant']; service: Schemas['SharingService'] }) {
  const { t } = useTranslation()
  const { me } = useMe()
  const [form] = Form.useForm<Values>()
  const [exchange, setExchange] = useState<Exchange | null>(null)
  const [failure, setFailure] = useState(false)
  const [busy, setBusy] = useState(false)
  const mode = Form.useWatch('mode', form) ?? grant.modes[0]
  const asked = Form.useWatch('asked', form) ?? []
  const need = [{ required: true, message: t('sharing.missing') }]
  const titleOf = (name: string) => service.fields.find((field) => field.name === name)?.title ?? name
  const path = `/v1/sharing/services/${service.code}/${mode}`
  const content = (values: Values) => {
    const { matter, operator, system, key } = values
    const circumstances = { grant: grant.id, purpose: grant.purpose, matter, operator, system, key }
    if (values.mode === 'verify') return { ...circumstances, expect: values.expect }
    return values.asked.length > 0 ? { ...circumstances, fields: values.asked } : circumstances
  }
  const send = async (values: Values) => {
    setBusy(true)
    setFailure(false)
    try {
      setExchange(await sendCall(values.appKey.trim(), values.secret.trim(), path, content(values)))
    } catch {
      setFailure(true)
    } finally {
      setBusy(false)
    }
  }
  const start = {
    mode: grant.modes[0],
    matter: '',
    operator: me?.subject.id ?? '',
    system: '',
    asked: [],
    key: {},
    expect: {},
  }
  return (
    <>
      <Form
        form={form}
        layout="vertical"
        initialValues={start}
        onFinish={(values) => void send(values)}
        autoComplete="off"
      >
        <div className="form-grid">
          <Form.Item name="appKey" label="AppKey" rules={need}>
            <Input />
          </Form.Item>
          <Form.Item name="secret" label={t('sharing.secret')} rules={need} extra={t('sharing.secretStays')}>
            <Input.Password autoComplete="off" />
          </Form.Item>
          <Form.Item name="mode" label={t('sharing.mode')}>
            <Radio.Group options={grant.modes.map((value) => ({ value, label: t(`sharing.modes.${value}`) }))} />
          </Form.Item>
          <Form.Item name="matter" label={t('sharing.matter')} rules={need}>
            <Input maxLength={200} />
          </Form.Item>
          <Form.Item name="operator" label={t('sharing.operator')} rules={need}>
            <Input maxLength={200} />
          </Form.Item>
          <Form.Item name="system" label={t('sharing.system')} rules={need}>
            <Input maxLength={200} />
          </Form.Item>
          {service.keyColumns.map((name) => (
            <Form.Item
              key={name}
              name={['key', name]}
              label={t('sharing.keyOf', { title: titleOf(name) })}
              rules={need}
            >
              <Input maxLength={500} />
            </Form.Item>
          ))}
          <Form.Item
            name="asked"
            label={t(mode === 'verify' ? 'sharing.toVerify' : 'sharing.toQuery')}
            rules={mode === 'verify' ? need : []}
          >
            <Select
              mode="multiple"
              showSearch={{ optionFilterProp: 'label' }}
              allowClear
              options={grant.fields.map(({ name }) => ({ value: name, label: titleOf(name) }))}
            />
          </Form.Item>
          {mode === 'verify'
            ? asked.map((name) => (
                <Form.Item
                  key={name}
                  name={['expect', name]}
                  label={t('sharing.expectOf', { title: titleOf(name) })}
                  rules={need}
                >
                  <Input maxLength={500} />
                </Form.Item>
              ))
            : null}
        </div>
        <Button type="primary" htmlType="submit" loading={busy} disabled={!window.isSecureContext}>
          {t('sharing.send')}
        </Button>
      </Form>
      {failure ? <Alert type="error" showIcon title={t('error.connection')} style={{ marginTop: 12 }} /> : null}
      {exchange ? (
        <CallAnswer exchange={exchange} fields={grant.fields.map(({ name }) => ({ name, title: titleOf(name) }))} />
      ) : null}
      <CallExamples
        path={path}
        mode={mode === 'verify' ? 'verify' : 'query'}
        service={service.code}
        content={() => content({ ...start, ...form.getFieldsValue() } as Values)}
        appKey={() => (form.getFieldValue('appKey') as string | undefined) || 'APP_KEY'}
      />
    </>
  )
}
