import { useTranslation } from 'react-i18next'
import type { Schemas } from '../api.ts'
import { ImpactButton } from '../lineage/ImpactButton.tsx'
import { useCan } from '../session/session.tsx'
import { Go } from '../ui/Go.tsx'

/** From a dataset to its lineage, its life, and what a change of its columns touches. */
export function DatasetLinks({ of: { id, columns } }: { of: Schemas['IntakeDataset'] }) {
  const { t } = useTranslation()
  const can = useCan()
  const options = columns.map(({ name, title }) => ({ value: name, label: title || name }))
  return (
    <>
      <ImpactButton node={`dataset:${id}`} columns={options} />
      {can('lineage.graph.read') ? (
        <Go as="button" to={`/lineage?node=dataset:${id}`}>
          {t('lineage.open')}
        </Go>
      ) : null}
      {can('lifecycle.version.read') ? (
        <Go as="button" to={`/lifecycle?dataset=${id}`}>
          {t('lifecycle.title')}
        </Go>
      ) : null}
    </>
  )
}
