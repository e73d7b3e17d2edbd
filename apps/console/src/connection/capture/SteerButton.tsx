import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../../api.ts'
import { ImpactNote } from '../../lineage/ImpactNote.tsx'
import { ReasonButton } from '../../ui/ReasonButton.tsx'

type Action = Schemas['ConnectionCapture']['actions'][number]

/** Pauses, resumes, begins anew or ends a capture; says first what will happen. */
export function SteerButton({ capture, action }: { capture: string; action: Action }) {
  const { t } = useTranslation()
  return (
    <ReasonButton
      danger={action === 'end'}
      optional={action !== 'end'}
      label={t(`connection.capture.actions.${action}`)}
      explain={t(`connection.capture.explain.${action}`)}
      before={action === 'resume' ? null : <ImpactNote of={[`capture:${capture}`]} />}
      onSubmit={(reason) =>
        read(
          api.POST('/v1/connection/captures/{capture}/steer', {
            params: { path: { capture } },
            body: { action, reason },
          }),
        )
      }
    />
  )
}
