import { useTranslation } from 'react-i18next'

/** Who acted, by name; the id on hover. */
export function Actor({ id, name }: { id: string; name: string | undefined }) {
  const { t } = useTranslation()
  if (id === 'system') return t('evidence.system')
  return name ? <span title={id}>{name}</span> : <span className="mono">{id}</span>
}
