import { useTranslation } from 'react-i18next'
import { api, type Schemas } from '../api.ts'
import { ReasonButton } from '../ui/ReasonButton.tsx'
import { useAct } from '../ui/useAct.ts'

/** Withdraws a data element with the reason, or takes it up again; either is a version. */
export function RetireElement({ element }: { element: Schemas['StandardsElement'] }) {
  const { t } = useTranslation()
  const { act } = useAct()
  const retired = element.status === 'retired'
  const set = (note: string) =>
    act(
      () =>
        api.PATCH('/v1/standards/elements/{id}', {
          params: { path: { id: element.id } },
          body: { version: element.version, status: retired ? 'trial' : 'retired', note },
        }),
      { done: t('standards.saved') },
    )
  return (
    <ReasonButton
      key={element.status}
      danger={!retired}
      label={t(retired ? 'standards.revive' : 'standards.retire')}
      explain={t(retired ? 'standards.reviveExplain' : 'standards.retireExplain', { name: element.name })}
      onSubmit={set}
    />
  )
}
