import { useQuery } from '@tanstack/react-query'
import { Alert, Form, InputNumber, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../../api.ts'
import { useCan } from '../../session/session.tsx'
import { FormModal } from '../../ui/FormModal.tsx'

type Setting = Schemas['QualitySetting']

/** How scores are made, for everybody to see; the bureau moves the weights within their lawful bounds. */
export function ScoreFormula() {
  const { t } = useTranslation()
  const can = useCan()
  const { data } = useQuery({
    queryKey: ['quality', 'setting'],
    queryFn: () => read(api.GET('/v1/quality/setting')),
  })
  if (!data) return null
  const weights = Object.entries(data.weights)
  const text = weights.map(([dimension, weight]) => `${dimension} ${weight}`).join(' · ')
  return (
    <div className="filters">
      <Alert
        type="info"
        title={`${t('quality.certificate.formulaText')} ${text} · ${t('quality.certificate.threshold', { threshold: data.threshold })} · ${t('quality.certificate.signature')} ${data.signature === 'sm2' ? 'SM2' : 'Ed25519'}`}
      />
      {can('quality.setting.edit') ? (
        <FormModal<Pick<Setting, 'weights' | 'threshold' | 'signature'>>
          label={t('quality.certificate.editFormula')}
          explain={t('quality.certificate.editExplain')}
          initial={data}
          done={t('quality.certificate.formulaSaved')}
          send={(values) => read(api.PUT('/v1/quality/setting', { body: { ...data, ...values } }))}
        >
          {weights.map(([dimension]) => (
            <Form.Item key={dimension} name={['weights', dimension]} label={dimension} rules={[{ required: true }]}>
              <InputNumber min={0.05} max={0.4} step={0.05} />
            </Form.Item>
          ))}
          <Form.Item name="threshold" label={t('quality.certificate.thresholdLabel')} rules={[{ required: true }]}>
            <InputNumber min={60} max={100} />
          </Form.Item>
          <Form.Item
            name="signature"
            label={t('quality.certificate.signature')}
            extra={t('quality.certificate.signatureExplain')}
          >
            <Select
              options={[
                { value: 'ed25519', label: 'Ed25519' },
                { value: 'sm2', label: 'SM2' },
              ]}
            />
          </Form.Item>
        </FormModal>
      ) : null}
    </div>
  )
}
