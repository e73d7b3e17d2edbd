import { Form, Input, InputNumber, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { ImpactNote } from '../lineage/ImpactNote.tsx'
import { FormModal } from '../ui/FormModal.tsx'

type Body = Schemas['ConnectionLogicalBody']

/** What the owner allows its database to be asked. Going on closes an open circuit. */
export function LogicalLimits({ logical }: { logical: Schemas['ConnectionLogical'] }) {
  const { t } = useTranslation()
  const send = (values: Body) =>
    read(
      api.PUT('/v1/connection/logical/{id}', {
        params: { path: { id: logical.id } },
        body: { ...values, quietFrom: values.quietFrom || null, quietUntil: values.quietUntil || null },
      }),
    )
  return (
    <FormModal<Body> label={t('sync.limits')} initial={logical as Partial<Body>} done={t('sync.saved')} send={send}>
      <Form.Item name="state" label={t('sync.state')}>
        <Select options={['active', 'paused'].map((value) => ({ value, label: t(`sync.planStates.${value}`) }))} />
      </Form.Item>
      <Form.Item noStyle dependencies={['state']}>
        {({ getFieldValue }) =>
          getFieldValue('state') === 'paused' && logical.state === 'active' ? (
            <ImpactNote of={[`logical:${logical.id}`]} />
          ) : null
        }
      </Form.Item>
      {(['maxConcurrent', 'perMinute', 'timeoutMs', 'maxRows'] as const).map((name) => (
        <Form.Item key={name} name={name} label={t(`sync.${name}`)} rules={[{ required: true }]}>
          <InputNumber min={1} style={{ width: '100%' }} />
        </Form.Item>
      ))}
      <Form.Item
        name="checkRows"
        label={t('sync.checkRows')}
        extra={t('sync.checkRowsHelp')}
        rules={[{ required: true }]}
      >
        <InputNumber min={0} max={2_000_000} style={{ width: '100%' }} />
      </Form.Item>
      <Form.Item name="quietFrom" label={t('sync.quietFrom')}>
        <Input placeholder="08:00" maxLength={5} />
      </Form.Item>
      <Form.Item name="quietUntil" label={t('sync.quietUntil')}>
        <Input placeholder="18:00" maxLength={5} />
      </Form.Item>
    </FormModal>
  )
}
