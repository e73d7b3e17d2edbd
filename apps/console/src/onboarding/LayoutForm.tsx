import { Button, Form, Input, InputNumber, Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, type Schemas } from '../api.ts'
import { useAct } from '../ui/useAct.ts'
import { EncodingDoubt } from './EncodingDoubt.tsx'

const ENCODINGS = ['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be', 'windows-1252']
const DELIMITERS = { ',': ',', ';': ';', '|': '|', '\t': 'TAB' }
const NEWLINES = { '\n': 'LF', '\r\n': 'CRLF', '\r': 'CR' }
const options = (names: Record<string, string>) => Object.entries(names).map(([value, label]) => ({ value, label }))
type Detection = Schemas['IntakeDetection']

/** Encoding, delimiter, header rows or sheet as detected; what the clerk changes is sent, the rest is detected around it. */
export function LayoutForm({ upload, detection }: { upload: string; detection: Detection }) {
  const { t } = useTranslation()
  const { act, busy } = useAct()
  const [refused, setRefused] = useState<unknown>(null)
  const [form] = Form.useForm<Partial<Detection>>()
  const { format } = detection
  const lines = format === 'delimited' || format === 'fixed'
  const apply = (values: Partial<Detection>, confirmed = false) => {
    setRefused(null)
    // the encoding goes with every correction, or it would be guessed anew
    const changed = Object.entries(values).filter(
      ([name, value]) =>
        name === 'encoding' || JSON.stringify(detection[name as keyof Detection]) !== JSON.stringify(value),
    )
    const body = { ...Object.fromEntries(changed), ...(confirmed ? { confirmed } : {}) }
    const send = async () => {
      try {
        return await api.PATCH('/v1/intake/uploads/{upload}/detection', { params: { path: { upload } }, body })
      } catch (cause) {
        setRefused(cause)
        throw cause
      }
    }
    return act(send, { form, inPlace: true, done: t('onboarding.redetected') })
  }
  const choose = (encoding: string, confirmed = false) => {
    form.setFieldValue('encoding', encoding)
    void apply(form.getFieldsValue(), confirmed)
  }
  return (
    <Form form={form} layout="inline" initialValues={detection} onFinish={(values) => void apply(values)}>
      {lines || format === 'xml' ? (
        <Form.Item name="encoding" label={t('onboarding.encoding')}>
          <Select style={{ width: 130 }} options={ENCODINGS.map((value) => ({ value, label: value }))} />
        </Form.Item>
      ) : null}
      {lines ? (
        <Form.Item
          name="widths"
          label={t('onboarding.widths')}
          tooltip={t('onboarding.widthsHint')}
          getValueFromEvent={(typed: string[]) => typed.map(Number).filter((width) => width > 0)}
        >
          <Select
            mode="tags"
            open={false}
            suffixIcon={null}
            style={{ minWidth: 140 }}
            tokenSeparators={[',', '，', ' ']}
          />
        </Form.Item>
      ) : null}
      {format === 'delimited' ? (
        <>
          <Form.Item name="delimiter" label={t('onboarding.delimiter')}>
            <Select
              style={{ width: 90 }}
              options={options({ [detection.delimiter]: detection.delimiter, ...DELIMITERS })}
            />
          </Form.Item>
          <Form.Item name="quote" label={t('onboarding.quote')}>
            <Input style={{ width: 60 }} maxLength={1} />
          </Form.Item>
          <Form.Item name="escape" label={t('onboarding.escape')}>
            <Input style={{ width: 60 }} maxLength={1} />
          </Form.Item>
          <Form.Item name="newline" label={t('onboarding.newline')}>
            <Select style={{ width: 90 }} options={options(NEWLINES)} />
          </Form.Item>
        </>
      ) : null}
      {format === 'xml' ? (
        <Form.Item name="sheet" label={t('onboarding.records')}>
          <Input style={{ width: 200 }} maxLength={200} />
        </Form.Item>
      ) : null}
      {detection.sheets.length > 0 ? (
        <Form.Item name="sheet" label={t('onboarding.sheet')}>
          <Select style={{ width: 180 }} options={detection.sheets.map(({ name }) => ({ value: name, label: name }))} />
        </Form.Item>
      ) : null}
      {(lines || detection.sheets.length > 0 ? (['preambleRows', 'headerRows', 'footerRows'] as const) : []).map(
        (name) => (
          <Form.Item key={name} name={name} label={t(`onboarding.${name}`)}>
            <InputNumber min={0} max={name === 'headerRows' ? 10 : 100} style={{ width: 70 }} />
          </Form.Item>
        ),
      )}
      <Form.Item name="missing" label={t('onboarding.missing')} tooltip={t('onboarding.missingHint')}>
        <Select
          mode="tags"
          open={false}
          suffixIcon={null}
          style={{ minWidth: 200 }}
          placeholder={t('onboarding.missingUsual')}
        />
      </Form.Item>
      <Button htmlType="submit" loading={busy}>
        {t('onboarding.redetect')}
      </Button>
      {refused === null ? null : (
        <EncodingDoubt
          cause={refused}
          onTake={(encoding) => choose(encoding)}
          onKeep={(encoding) => choose(encoding, true)}
        />
      )}
    </Form>
  )
}
