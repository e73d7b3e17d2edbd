import { useNavigate } from '@tanstack/react-router'
import { Button, Checkbox, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { FormModal } from '../ui/FormModal.tsx'
import { useAct } from '../ui/useAct.ts'

/** Runs a plan now, from a day on, or compares its table with the last version. */
export function PlanRun({ plan }: { plan: Schemas['ConnectionPlan'] }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { act, busy } = useAct()
  const params = { params: { path: { plan: plan.id } } }
  const open = (run: unknown) => void navigate({ to: `/connection/runs/${(run as { id: string }).id}` as '/' })
  const reconcile = async () => {
    const begun = await act(() => read(api.POST('/v1/connection/plans/{plan}/reconcile', params)))
    if (begun) void navigate({ to: `/jobs/${begun.job}` as '/' })
  }
  return (
    <>
      <FormModal<{ since?: string; anyway?: boolean }>
        type="primary"
        label={t('sync.runNow')}
        explain={t('sync.runExplain')}
        send={({ since, anyway }) =>
          read(
            api.POST('/v1/connection/plans/{plan}/runs', {
              ...params,
              body: { ...(since ? { since } : {}), ...(anyway ? { anyway } : {}) },
            }),
          )
        }
        onDone={open}
      >
        {plan.mode === 'watermark' ? (
          <Form.Item name="since" label={t('sync.since')} extra={t('sync.sinceHelp')}>
            <Input placeholder="2026-03-01" maxLength={40} />
          </Form.Item>
        ) : null}
        {plan.quietFrom ? (
          <Form.Item name="anyway" valuePropName="checked">
            <Checkbox>{t('sync.anyway')}</Checkbox>
          </Form.Item>
        ) : null}
      </FormModal>
      <Button loading={busy} onClick={() => void reconcile()}>
        {t('sync.reconcile')}
      </Button>
    </>
  )
}
