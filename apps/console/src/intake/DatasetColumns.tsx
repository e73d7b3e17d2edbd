import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../api.ts'
import { useCan, useMe } from '../session/session.tsx'
import { useUrlFilters } from '../ui/useUrlFilters.ts'
import { ColumnEditor } from './ColumnEditor.tsx'
import { SchemaTable } from './SchemaTable.tsx'

/** The columns of a dataset; its own department and the bureau take the pen. */
export function DatasetColumns({ dataset }: { dataset: Schemas['IntakeDataset'] }) {
  const { t } = useTranslation()
  const can = useCan()
  const { me } = useMe()
  const [filters, change] = useUrlFilters()
  const ours = me?.subject.org === dataset.provider || me?.roles.some(({ id }) => id === 'bureau')
  const mayEdit = ours && can('intake.dataset.edit')
  if (mayEdit && filters.edit === 'columns')
    return <ColumnEditor dataset={dataset} onClose={() => change({ edit: undefined })} />
  return (
    <>
      {mayEdit ? (
        <Button style={{ marginBottom: 12 }} onClick={() => change({ edit: 'columns' })}>
          {t('intake.editColumns')}
        </Button>
      ) : null}
      <SchemaTable columns={dataset.columns} />
    </>
  )
}
