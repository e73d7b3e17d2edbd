import type { Schemas } from '../../api.ts'
import { SteerButton } from './SteerButton.tsx'

/** What may be done with a capture now. */
export function CaptureActions({ capture: { id, actions } }: { capture: Schemas['ConnectionCapture'] }) {
  return (
    <>
      {actions.map((action) => (
        <SteerButton key={action} capture={id} action={action} />
      ))}
    </>
  )
}
