import { useTranslation } from 'react-i18next'

/** Only on paper, below a certificate: how it is proven genuine, and the line for the seal. */
export function SealLine({ verify }: { verify: string }) {
  const { t } = useTranslation()
  return (
    <footer className="only-print seal-line">
      <p>{verify}</p>
      <p className="seal">{t('layout.seal')}</p>
    </footer>
  )
}
