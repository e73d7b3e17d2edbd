import { Button, Popconfirm, Space } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { useCan } from '../session/session.tsx'
import { useAct } from '../ui/useAct.ts'

const OPEN = ['queued', 'running', 'waiting', 'stopped']
const AGAIN = ['failed', 'cancelled', 'waiting']

/** Cancel a run that has not ended, try a failed one again. */
export function RunActions({
  run: { id, state },
  size = 'middle',
}: {
  run: Schemas['ConnectionRun']
  size?: 'small' | 'middle'
}) {
  const { t } = useTranslation()
  const can = useCan()
  const { act, busy } = useAct()
  if (!can('connection.plan.run')) return null
  const params = { params: { path: { run: id } } }
  const retry = () =>
    void act(() => read(api.POST('/v1/connection/runs/{run}/retry', params)), { done: t('sync.retried') })
  const cancel = () =>
    void act(() => read(api.POST('/v1/connection/runs/{run}/cancel', params)), { done: t('sync.cancelled') })
  return (
    <Space>
      {AGAIN.includes(state) ? (
        <Button size={size} loading={busy} onClick={retry}>
          {t('sync.retry')}
        </Button>
      ) : null}
      {OPEN.includes(state) ? (
        <Popconfirm title={t('sync.cancelSure')} okText={t('sync.cancel')} onConfirm={cancel}>
          <Button size={size} danger loading={busy}>
            {t('sync.cancel')}
          </Button>
        </Popconfirm>
      ) : null}
    </Space>
  )
}
