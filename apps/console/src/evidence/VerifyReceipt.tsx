import { Alert, Button, Form, Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { useAct } from '../ui/useAct.ts'

/** Checks a pasted receipt against the platform's own key; the same file can be checked offline. */
export function VerifyReceipt() {
  const { t } = useTranslation()
  const { act, busy } = useAct()
  const [verdict, setVerdict] = useState<Schemas['EvidenceVerdict'] | null>(null)
  const [form] = Form.useForm<{ receipt: string }>()
  const check = async ({ receipt }: { receipt: string }) => {
    setVerdict(null)
    const body = parsed(receipt)
    if (!body) return form.setFields([{ name: 'receipt', errors: [t('evidence.notReceipt')] }])
    const said = await act(() => read(api.POST('/v1/evidence/verify', { body })))
    if (said) setVerdict(said)
  }
  return (
    <Form form={form} layout="vertical" onFinish={(values) => void check(values)} style={{ maxWidth: 820 }}>
      <Form.Item
        name="receipt"
        label={t('evidence.pasted')}
        rules={[{ required: true, message: t('evidence.notReceipt') }]}
        extra={t('evidence.offline')}
      >
        <Input.TextArea rows={10} className="mono" spellCheck={false} />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={busy}>
        {t('evidence.verify')}
      </Button>
      {verdict ? (
        <Alert
          style={{ marginTop: 12 }}
          type={verdict.ok ? 'success' : 'error'}
          showIcon
          title={verdict.text}
          {...(verdict.index === null
            ? {}
            : { description: t('evidence.place', { index: verdict.index, size: verdict.size }) })}
        />
      ) : null}
    </Form>
  )
}

function parsed(text: string): Schemas['EvidenceReceiptInput'] | null {
  try {
    const value = JSON.parse(text) as unknown
    return typeof value === 'object' && value !== null ? (value as Schemas['EvidenceReceiptInput']) : null
  } catch {
    return null
  }
}
