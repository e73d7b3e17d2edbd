import { Button, Space, type TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { useCan } from '../session/session.tsx'
import { QueryTable } from '../ui/QueryTable.tsx'
import { RepairRows } from './RepairRows.tsx'

type BadRow = Schemas['IntakeBadRow']

/** Rows that were kept back, with column, rule and what stood there; taken away, corrected and brought back from here. */
export function BadRows({ version }: { version: Schemas['IntakeVersion'] }) {
  const { t } = useTranslation()
  const can = useCan()
  const columns: TableColumnsType<BadRow> = [
    { title: t('intake.row'), dataIndex: 'row', align: 'right' },
    {
      title: t('intake.faults'),
      dataIndex: 'errors',
      render: (errors: BadRow['errors']) => (
        <ul style={{ margin: 0, paddingInlineStart: 18 }}>
          {errors.map(({ column, rule, message }) => (
            <li key={`${column}${rule}`}>
              {column ? <strong>{column}: </strong> : null}
              {message}
            </li>
          ))}
        </ul>
      ),
    },
    {
      title: t('intake.raw'),
      dataIndex: 'raw',
      className: 'mono',
      render: (raw: string | null) => raw ?? t('intake.hidden'),
    },
  ]
  const base = `/v1/intake/versions/${version.id}/bad-rows/download`
  return (
    <>
      {version.rowsBad > 0 && can('intake.bad.export') ? (
        <Space wrap style={{ marginBottom: 12 }}>
          <Button href={`${base}?format=csv`}>{t('intake.downloadCsv')}</Button>
          <Button href={`${base}?format=ndjson`}>{t('intake.downloadNdjson')}</Button>
          {can('intake.version.load') && version.upload ? <RepairRows version={version} /> : null}
        </Space>
      ) : null}
      <QueryTable<BadRow>
        label={t('intake.tabs.bad', { count: version.rowsBad })}
        queryKey={['intake', 'bad', version.id]}
        rowKey="row"
        size="small"
        columns={columns}
        empty={t('intake.noBad')}
        load={(after) =>
          read(
            api.GET('/v1/intake/versions/{version}/bad-rows', {
              params: { path: { version: version.id }, query: { limit: 50, ...(after ? { after } : {}) } },
            }),
          )
        }
      />
    </>
  )
}
