import { useTranslation } from 'react-i18next'
import type { Schemas } from '../../api.ts'
import { sizeText } from './size-text.ts'

/** How far behind a capture is, in seconds and bytes of log. */
export function LagText({ capture }: { capture: Schemas['ConnectionCapture'] }) {
  const { t } = useTranslation()
  if (capture.lagMs === null || capture.state !== 'running') return <>—</>
  return (
    <>
      {t('connection.capture.lagOf', {
        seconds: (capture.lagMs / 1000).toFixed(1),
        bytes: sizeText(capture.lagBytes ?? 0),
      })}
    </>
  )
}
