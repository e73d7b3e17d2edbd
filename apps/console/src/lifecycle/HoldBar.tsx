import { Alert, Form, Input, Space } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { useCan } from '../session/session.tsx'
import { FormModal } from '../ui/FormModal.tsx'
import { moment } from '../ui/moment.ts'
import { ReasonButton } from '../ui/ReasonButton.tsx'

/** The holds in force, and placing and lifting them. */
export function HoldBar({ of }: { of: Schemas['LifecycleHoldings'] }) {
  const { t } = useTranslation()
  const can = useCan()
  const open = of.holds.filter((hold) => hold.liftedAt === null)
  return (
    <Space orientation="vertical" style={{ width: '100%' }}>
      {open.map((hold) => (
        <Alert
          key={hold.id}
          type="warning"
          showIcon
          title={t('lifecycle.heldBy', { ...hold, name: hold.placedByName, at: moment(hold.placedAt) })}
          action={
            can('lifecycle.hold.edit') ? (
              <ReasonButton
                size="small"
                label={t('lifecycle.lift')}
                explain={t('lifecycle.liftExplain')}
                onSubmit={(reason) =>
                  read(
                    api.POST('/v1/lifecycle/holds/{id}/lift', { params: { path: { id: hold.id } }, body: { reason } }),
                  )
                }
              />
            ) : null
          }
        />
      ))}
      {can('lifecycle.hold.edit') ? (
        <FormModal<{ reason: string; basis: string }>
          label={t('lifecycle.hold')}
          explain={t('lifecycle.holdExplain')}
          send={(form) =>
            read(api.POST('/v1/lifecycle/holds', { body: { ...form, dataset: of.dataset, version: null } }))
          }
        >
          <Form.Item name="reason" label={t('lifecycle.reason')} rules={[{ required: true, whitespace: true }]}>
            <Input maxLength={200} autoFocus />
          </Form.Item>
          <Form.Item name="basis" label={t('lifecycle.basis')} rules={[{ required: true, whitespace: true }]}>
            <Input maxLength={200} />
          </Form.Item>
        </FormModal>
      ) : null}
    </Space>
  )
}
