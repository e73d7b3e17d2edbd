import { Button, Checkbox, Form, type FormInstance, Input, InputNumber, Select } from 'antd'
import dayjs from 'dayjs'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { CertificateLink } from '../quality/certificate/CertificateLink.tsx'
import type { Schemas } from '../api.ts'
import { useMe } from '../session/session.tsx'
import { markFields } from '../ui/useAct.ts'
import { ClientChoice } from './ClientChoice.tsx'
import { FieldChoice } from './FieldChoice.tsx'

export type ApplicationInput = Schemas['SharingApplicationFormInput']
/** the word of the catalogue's code table for calls */
const BY_API = '\u63a5\u53e3'
const TEXTS = ['basis', 'scenario', 'scope'] as const

interface Props {
  service: Schemas['SharingService']
  /** the application that came back for 补正 */
  known: Schemas['SharingApplication'] | undefined
  busy: boolean
  onSubmit(body: ApplicationInput, options: { form: FormInstance }): Promise<void>
}

/** The five elements of 条例 art. 20 and what the gateway will hold the caller to. */
export function ApplicationForm({ service, known, busy, onSubmit }: Props) {
  const { t } = useTranslation()
  const { me } = useMe()
  const [form] = Form.useForm<ApplicationInput>()
  const need = (message = t('sharing.missing')) => [{ required: true, message }]
  useEffect(() => {
    if (known?.remarks) markFields(form, known.remarks)
  }, [known, form])
  const start = {
    shareMode: BY_API,
    validFrom: dayjs().format('YYYY-MM-DD'),
    validTo: dayjs().add(1, 'year').format('YYYY-MM-DD'),
    dailyQuota: 10_000,
    modes: service.modes,
    addresses: [],
    fields: service.fields.map(({ name }) => ({ name, plain: false })),
    contact: me?.subject.name ?? '',
    ...(known ? { ...known, fields: known.fields.map(({ name, mask }) => ({ name, plain: mask === 'none' })) } : {}),
  }
  const submit = (values: ApplicationInput) => onSubmit({ ...values, service: service.id, warranty: true }, { form })
  return (
    <Form form={form} layout="vertical" initialValues={start} onFinish={(values) => void submit(values)}>
      <CertificateLink entry={service.entry} />
      <div className="form-grid">
        <Form.Item name="client" label={t('sharing.client')} rules={need()}>
          <ClientChoice />
        </Form.Item>
        <Form.Item name="purpose" label={t('sharing.purpose')} rules={need()} extra={t('sharing.purposeHint')}>
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name="system" label={t('sharing.system')} rules={need()}>
          <Input maxLength={100} />
        </Form.Item>
        {TEXTS.map((name) => (
          <Form.Item key={name} name={name} label={t(`sharing.${name}`)} rules={need()}>
            <Input.TextArea rows={3} maxLength={2000} />
          </Form.Item>
        ))}
        <Form.Item name="shareMode" label={t('sharing.shareMode')}>
          <Select options={[{ value: BY_API, label: t('sharing.byApi') }]} />
        </Form.Item>
        <Form.Item name="validFrom" label={t('sharing.validFrom')} rules={need()}>
          <Input type="date" />
        </Form.Item>
        <Form.Item name="validTo" label={t('sharing.validTo')} rules={need()}>
          <Input type="date" />
        </Form.Item>
        <Form.Item name="dailyQuota" label={t('sharing.dailyQuota')} rules={need()}>
          <InputNumber min={1} max={100_000_000} style={{ width: '100%' }} />
        </Form.Item>
        <Form.Item name="addresses" label={t('sharing.addresses')} extra={t('sharing.addressHint')}>
          <Select mode="tags" open={false} suffixIcon={null} />
        </Form.Item>
        <Form.Item name="contact" label={t('sharing.contact')} rules={need()}>
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item
          name="modes"
          label={t('sharing.mode')}
          rules={[{ type: 'array', min: 1, message: t('sharing.missing') }]}
        >
          <Checkbox.Group options={service.modes.map((value) => ({ value, label: t(`sharing.modes.${value}`) }))} />
        </Form.Item>
        <div className="wide">
          <Form.Item name="fields" label={t('sharing.wanted')} rules={need(t('sharing.noField'))}>
            <FieldChoice fields={service.fields} />
          </Form.Item>
          <Form.Item
            name="warranty"
            valuePropName="checked"
            rules={[
              {
                validator: (_, on) =>
                  on ? Promise.resolve() : Promise.reject(new Error(t('sharing.warrantyMissing'))),
              },
            ]}
          >
            <Checkbox>{t('sharing.warranty')}</Checkbox>
          </Form.Item>
        </div>
      </div>
      <Button type="primary" htmlType="submit" loading={busy}>
        {t(known ? 'sharing.resubmit' : 'sharing.submit')}
      </Button>
    </Form>
  )
}
