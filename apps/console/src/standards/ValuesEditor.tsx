import { Button, Input, Table, type TableColumnsType, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { type ValueRow, valueRow } from './value-row.ts'

const COLUMNS = ['code', 'label', 'parent', 'validFrom', 'validTo'] as const
const WIDTH = { code: 160, label: 280, parent: 160, validFrom: 160, validTo: 160 }

interface Props {
  rows: ValueRow[]
  /** remarks of the platform, `values.3.code` → text */
  faults: Record<string, string>
  onChange(rows: ValueRow[]): void
}

/** The values of a list as a table to type in, a page at a time: lists have up to 20,000. */
export function ValuesEditor({ rows, faults, onChange }: Props) {
  const { t } = useTranslation()
  const places = new Map(rows.map(({ key }, i) => [key, i]))
  const set = (key: number, column: (typeof COLUMNS)[number], text: string) =>
    onChange(rows.map((row) => (row.key === key ? { ...row, [column]: text } : row)))
  const columns: TableColumnsType<ValueRow> = [
    { title: '#', width: 60, align: 'right', render: (_, { key }) => (places.get(key) ?? 0) + 1 },
    ...COLUMNS.map((column) => ({
      title: t(`standards.${column}`),
      width: WIDTH[column],
      render: (_: unknown, row: ValueRow) => {
        const at = (places.get(row.key) ?? 0) + 1
        const fault = faults[`values.${at - 1}.${column}`]
        const input = {
          'aria-label': t('standards.cell', { row: at, column: t(`standards.${column}`) }),
          'aria-invalid': fault !== undefined,
          status: fault ? ('error' as const) : ('' as const),
          value: row[column] ?? '',
          onChange: (event: { target: { value: string } }) => set(row.key, column, event.target.value),
        }
        return (
          <>
            {column.startsWith('valid') ? <Input type="date" {...input} /> : <Input maxLength={200} {...input} />}
            {fault ? <Typography.Text type="danger">{fault}</Typography.Text> : null}
          </>
        )
      },
    })),
    {
      title: t('standards.handling'),
      render: (_, { key }) => (
        <Button size="small" onClick={() => onChange(rows.filter((row) => row.key !== key))}>
          {t('standards.removeRow')}
        </Button>
      ),
    },
  ]
  return (
    <>
      <Table<ValueRow>
        aria-label={t('standards.values')}
        size="small"
        rowKey="key"
        dataSource={rows}
        columns={columns}
        scroll={{ x: 'max-content' }}
        pagination={{ defaultPageSize: 20, showSizeChanger: false, hideOnSinglePage: true }}
      />
      <Button style={{ margin: '8px 0' }} onClick={() => onChange([...rows, valueRow()])}>
        {t('standards.addRow')}
      </Button>
    </>
  )
}
