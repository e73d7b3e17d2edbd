import { Space } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, type Schemas } from '../api.ts'
import { useCan, useMe } from '../session/session.tsx'
import { ReasonButton } from '../ui/ReasonButton.tsx'
import { useAct } from '../ui/useAct.ts'
import { StopService } from './StopService.tsx'

const NEXT = { building: [], active: ['suspend', 'stop'], suspended: ['resume', 'stop'], stopped: [] } as const

/** 暂停, 恢复, 停止 by the department that offers the service or the bureau, with the reason. */
export function ServiceActions({ service }: { service: Schemas['SharingService'] }) {
  const { t } = useTranslation()
  const can = useCan()
  const { me } = useMe()
  const { act } = useAct()
  const own = me?.subject.org === service.provider || me?.subject.roles.includes('bureau')
  if (!own || !can('sharing.service.stop')) return null
  const buttons = NEXT[service.state].map((action) =>
    action === 'stop' ? (
      <StopService key={action} service={service.id} />
    ) : (
      <ReasonButton
        key={action}
        label={t(`sharing.serviceActions.${action}`)}
        explain={t(`sharing.serviceExplains.${action}`)}
        onSubmit={(reason) =>
          act(
            () =>
              api.POST('/v1/sharing/services/{service}/state', {
                params: { path: { service: service.id } },
                body: { action, reason },
              }),
            { done: t('sharing.changed') },
          )
        }
      />
    ),
  )
  return <Space wrap>{buttons}</Space>
}
