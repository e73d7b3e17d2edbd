import { useTranslation } from 'react-i18next'
import { useCan } from '../session/session.tsx'
import { ImpactList } from './ImpactList.tsx'

/**
 * What hangs on a thing, shown unasked in the dialog that is about to change or end it. `of`: keys of nodes (`entry:…`, `dataset:…`,
 * `version:…`) or of what runs never name (`connection:…`, `plan:…`, `capture:…`, `logical:…`,
 * `pipeline:…`, `rule:…`).
 */
export function ImpactNote({ of, columns = [] }: { of: string[]; columns?: string[] }) {
  const { t } = useTranslation()
  const can = useCan()
  if (!can('lineage.impact.read') || of.length === 0) return null
  return (
    <section aria-label={t('lineage.impactBefore')} className="impact-note">
      <h3>{t('lineage.impactBefore')}</h3>
      <ImpactList nodes={of} columns={columns} />
    </section>
  )
}
