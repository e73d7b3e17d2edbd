import { useTranslation } from 'react-i18next'
import { useCan } from '../session/session.tsx'
import { DueTable } from './DueTable.tsx'
import { LastCertificates } from './LastCertificates.tsx'
import { StorageByOrg } from './StorageByOrg.tsx'

/** What a department looks for first: what its data takes, what comes next, what was destroyed last. */
export function OverviewTab() {
  const { t } = useTranslation()
  const can = useCan()
  const parts = [
    { key: 'storage', action: 'lifecycle.cost.read', part: <StorageByOrg /> },
    { key: 'next', action: 'lifecycle.version.read', part: <DueTable /> },
    { key: 'certificates', action: 'lifecycle.destruction.read', part: <LastCertificates /> },
  ].filter(({ action }) => can(action))
  return parts.map(({ key, part }) => (
    <section key={key} aria-label={t(`lifecycle.overview.${key}`)}>
      <h2 className="section">{t(`lifecycle.overview.${key}`)}</h2>
      {part}
    </section>
  ))
}
