import { Button, Space } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mark } from '../i18n/mark.ts'
import { api, read, type Schemas, ShuyuanError } from '../api.ts'
import { ImpactNote } from '../lineage/ImpactNote.tsx'
import { ColumnTable } from '../onboarding/ColumnTable.tsx'
import { FormModal } from '../ui/FormModal.tsx'
import { columnChanges } from './column-changes.ts'
import { NewColumn } from './NewColumn.tsx'
import { rebaseColumns } from './rebase-columns.ts'

type Line = Schemas['IntakeColumn'] & { keep: boolean }

interface Props {
  dataset: Schemas['IntakeDataset']
  onClose(): void
}

/** The columns under the pen; before they are saved as the next revision, what was changed and what hangs on it is shown. */
export function ColumnEditor({ dataset, onClose }: Props) {
  const { t } = useTranslation()
  // what was opened: the page may load what somebody else saved meanwhile
  const [base, setBase] = useState(dataset)
  const [stale, setStale] = useState(false)
  const [lines, setLines] = useState<Line[]>(() => kept(dataset.columns))
  const columns = lines.flatMap(({ keep, ...column }) => (keep ? [column] : []))
  const changes = columnChanges(base.columns, columns)
  const hung = changes.filter(({ how }) => how !== 'added').map(({ name }) => name)
  const path = { dataset: dataset.id }
  const save = () =>
    read(
      api.PUT('/v1/intake/datasets/{dataset}/columns', {
        params: { path },
        body: { columns, revision: base.revision },
      }),
    ).catch((cause: unknown) => {
      setStale(cause instanceof ShuyuanError && cause.code === 'INTAKE_COLUMNS_STALE')
      throw cause
    })
  const reload = async () => {
    const fresh = await read(api.GET('/v1/intake/datasets/{dataset}', { params: { path } }))
    setLines(kept(rebaseColumns(base.columns, columns, fresh.columns)))
    setBase(fresh)
    setStale(false)
  }
  return (
    <>
      <p>{t('intake.editColumnsHint')}</p>
      <ColumnTable
        label={t('intake.columns')}
        columns={lines}
        disabled={false}
        onChange={(next) => setLines(next.map((line) => withoutOldFormat(line, lines)))}
      />
      <Space wrap style={{ marginTop: 12 }}>
        <NewColumn
          taken={lines.map(({ name }) => name)}
          onAdd={(name) => setLines([...lines, { ...BLANK, name, title: name }])}
        />
        <FormModal
          type="primary"
          label={t('intake.saveColumns')}
          width={760}
          disabled={changes.length === 0 || columns.length === 0}
          done={t('intake.columnsSaved')}
          send={save}
          onDone={onClose}
          remedy={
            stale
              ? (forget) => (
                  <Button size="small" onClick={() => void reload().then(forget)}>
                    {t('intake.reloadColumns')}
                  </Button>
                )
              : undefined
          }
        >
          <ul aria-label={t('intake.columnChanges')}>
            {changes.map(({ name, title, how, fields }) => (
              <li key={name}>
                {t(`intake.columnHow.${how}`, {
                  title: title || name,
                  fields: fields.map((field) => t(`onboarding.${LABELS[field] ?? field}`)).join(mark('、')),
                })}
              </li>
            ))}
          </ul>
          {hung.length > 0 ? <ImpactNote of={[`dataset:${dataset.id}`]} columns={hung} /> : null}
        </FormModal>
        <Button onClick={onClose}>{t('intake.leaveColumns')}</Button>
      </Space>
    </>
  )
}

const kept = (columns: readonly Schemas['IntakeColumn'][]): Line[] =>
  columns.map((column) => ({ ...column, keep: true }))

const BLANK = { type: 'text', required: false, key: false, grade: 2, sensitivity: 'none', keep: true } as const
/** `title` alone names the page of onboarding */
const LABELS: Record<string, string> = { title: 'columnTitle' }

/** A pattern for dates means nothing to a number: with another type the format starts empty. */
function withoutOldFormat(line: Line, before: readonly Line[]): Line {
  if (before.some(({ name, type }) => name === line.name && type === line.type)) return line
  const { format: _, ...rest } = line
  return rest
}
