import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../../api.ts'
import { ImpactNote } from '../../lineage/ImpactNote.tsx'
import { ReasonButton } from '../../ui/ReasonButton.tsx'

type Capture = Schemas['ConnectionCapture']

/** What may be done with a capture now; each says first what will happen. */
export function CaptureActions({ capture }: { capture: Capture }) {
  const { t } = useTranslation()
  return (
    <>
      {capture.actions.map((action) => (
        <ReasonButton
          key={action}
          danger={action === 'end'}
          optional={action !== 'end'}
          label={t(`connection.capture.actions.${action}`)}
          explain={t(`connection.capture.explain.${action}`)}
          before={action === 'resume' ? null : <ImpactNote of={[`capture:${capture.id}`]} />}
          onSubmit={(reason) =>
            read(
              api.POST('/v1/connection/captures/{capture}/steer', {
                params: { path: { capture: capture.id } },
                body: { action, reason },
              }),
            )
          }
        />
      ))}
    </>
  )
}
