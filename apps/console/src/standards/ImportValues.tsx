import { Alert, Button, Table, Upload } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { base64Of } from '../ui/base64-of.ts'
import { saveFile } from '../ui/save-file.ts'
import { useAct } from '../ui/useAct.ts'
import { type ValueRow, valueRow } from './value-row.ts'

/** Reads values from CSV or XLSX into the editor; what is wrong is listed by row and column, nothing is saved by it. */
export function ImportValues({ onRead }: { onRead(rows: ValueRow[]): void }) {
  const { t } = useTranslation()
  const { act, busy } = useAct()
  const [found, setFound] = useState<{ name: string; rows: number; faults: Fault[] } | null>(null)
  const take = async (file: File) => {
    const body = { name: file.name, content: await base64Of(file) }
    const answer = await act(() => read(api.POST('/v1/standards/code-lists/read-file', { body })))
    if (!answer) return
    setFound({ name: file.name, rows: answer.values.length, faults: answer.faults })
    onRead(answer.values.map(valueRow))
  }
  const header = `\ufeff${(['code', 'label', 'parent', 'validFrom', 'validTo'] as const)
    .map((column) => t(`standards.fileColumns.${column}`))
    .join(',')}\r\n`
  return (
    <>
      <div className="filters">
        <Upload
          showUploadList={false}
          accept=".csv,.xlsx"
          beforeUpload={(file) => {
            void take(file)
            return false
          }}
        >
          <Button loading={busy}>{t('standards.importValues')}</Button>
        </Upload>
        <Button type="link" onClick={() => saveFile('code-list.csv', header, 'text/csv')}>
          {t('standards.template')}
        </Button>
      </div>
      {found ? (
        <Alert
          type={found.faults.length > 0 ? 'warning' : 'success'}
          showIcon
          style={{ marginBottom: 12 }}
          title={t(found.faults.length > 0 ? 'standards.readWithFaults' : 'standards.readWhole', {
            name: found.name,
            rows: found.rows,
            faults: found.faults.length,
          })}
          description={
            found.faults.length > 0 ? (
              <Table<Fault>
                aria-label={t('standards.faults')}
                size="small"
                rowKey={({ row, column, message }) => `${row} ${column} ${message}`}
                dataSource={found.faults}
                pagination={{ pageSize: 10, hideOnSinglePage: true, showSizeChanger: false }}
                columns={[
                  { title: t('standards.row'), dataIndex: 'row', align: 'right' },
                  { title: t('standards.column'), dataIndex: 'column' },
                  { title: t('standards.value'), dataIndex: 'value', className: 'mono' },
                  { title: t('standards.reason'), dataIndex: 'message' },
                ]}
              />
            ) : null
          }
        />
      ) : null}
    </>
  )
}

type Fault = Schemas['StandardsValueFileRead']['faults'][number]
