import { useTranslation } from 'react-i18next'
import type { Schemas } from '../../api.ts'
import { sizeText } from './size-text.ts'

/** How far behind a capture is, in seconds and bytes of log; unknown while the source can not be reached. */
export function LagText({ capture }: { capture: Schemas['ConnectionCapture'] }) {
  const { t } = useTranslation()
  if (capture.lagMs === null || capture.state !== 'running' || capture.trouble) return <>—</>
  return (
    <>
      {t('connection.capture.lagOf', {
        seconds: (capture.lagMs / 1000).toFixed(1),
        bytes: sizeText(capture.lagBytes ?? 0),
      })}
    </>
  )
}
