import { useTranslation } from 'react-i18next'
import { api, type Schemas } from '../api.ts'
import { useCan, useMe } from '../session/session.tsx'
import { ReasonButton } from '../ui/ReasonButton.tsx'
import { useAct } from '../ui/useAct.ts'
import { SuspendGrant } from './SuspendGrant.tsx'

const NEXT = { active: ['suspend', 'terminate'], suspended: ['resume', 'terminate'], terminated: [] } as const

/** The provider or the bureau stops or resumes a grant, always with the reason (条例 art. 25). */
export function GrantActions({ grant }: { grant: Schemas['SharingGrant'] }) {
  const { t } = useTranslation()
  const can = useCan()
  const { me } = useMe()
  const { act } = useAct()
  const own = me?.subject.org === grant.provider || me?.subject.roles.includes('bureau')
  if (!own) return null
  return NEXT[grant.state]
    .filter((action) => can(`sharing.grant.${action}`))
    .map((action) =>
      action === 'suspend' ? (
        <SuspendGrant key={action} grant={grant.id} />
      ) : (
        <ReasonButton
          key={action}
          label={t(`sharing.grantActions.${action}`)}
          explain={t(`sharing.grantExplains.${action}`)}
          danger={action === 'terminate'}
          onSubmit={(reason) =>
            act(
              () =>
                api.POST('/v1/sharing/grants/{grant}/state', {
                  params: { path: { grant: grant.id } },
                  body: { action, reason },
                }),
              { done: t('sharing.changed') },
            )
          }
        />
      ),
    )
}
