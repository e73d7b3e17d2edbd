import { Checkbox, Input, Select, Table, type TableColumnsType } from 'antd'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../api.ts'
import { useLevels } from '../grading/useLevels.ts'
import { CodeListChoice } from './CodeListChoice.tsx'
import { Confidence } from './Confidence.tsx'
import { ElementChoice } from './ElementChoice.tsx'

/** A column that is loaded or not; a proposed one says how sure the proposal is. */
type Column = Schemas['IntakeColumn'] & { keep: boolean; confidence?: number; reason?: string }
const TYPES = ['text', 'integer', 'decimal', 'boolean', 'date', 'datetime'] as const
const SENSITIVITIES = ['none', 'personal', 'sensitive'] as const
const MASKS =
  'none full name id_number mobile phone email address bank_card plate birth_date hash head_tail passport amount'.split(
    ' ',
  )

/** `title` alone names the page */
const labelOf = (field: string) => (field === 'title' ? 'columnTitle' : field)

interface Props<C extends Column> {
  label: string
  columns: C[]
  disabled: boolean
  onChange(columns: C[]): void
}

/** Schema under the pen, one line per column; twenty at a time and each drawn for itself, so that a table of hundreds stays quick. */
export function ColumnTable<C extends Column>({ label, columns, disabled, onChange }: Props<C>) {
  const { t } = useTranslation()
  const { levelOf } = useLevels()
  // a row is drawn again only when its own column changed, so its handlers look up what the table holds now
  const latest = useRef({ columns, onChange })
  latest.current = { columns, onChange }
  const set = (name: string, part: object) =>
    latest.current.onChange(
      latest.current.columns.map((column) => (column.name === name ? { ...column, ...part } : column)),
    )
  const said = (field: string, { title }: C) =>
    t('onboarding.fieldOf', { field: t(`onboarding.${labelOf(field)}`), title })
  const select = (
    field: 'type' | 'sensitivity' | 'mask' | 'grade',
    options: { value: string | number; label: string }[],
    width: number,
  ) => ({
    title: t(`onboarding.${labelOf(field)}`),
    dataIndex: field,
    render: (value: string | number | undefined, column: C) => (
      <Select
        size="small"
        aria-label={said(field, column)}
        style={{ width }}
        disabled={disabled}
        value={value ?? null}
        allowClear={field === 'mask'}
        options={options}
        onChange={(chosen: string | number | null) => set(column.name, { [field]: chosen ?? undefined })}
      />
    ),
  })
  const box = (field: 'keep' | 'key' | 'required') => ({
    title: t(`onboarding.${labelOf(field)}`),
    dataIndex: field,
    render: (on: boolean, column: C) => (
      <Checkbox
        aria-label={said(field, column)}
        checked={on}
        disabled={disabled}
        onChange={(event) => set(column.name, { [field]: event.target.checked })}
      />
    ),
  })
  const text = (field: 'title' | 'format', width: number) => ({
    title: t(`onboarding.${labelOf(field)}`),
    dataIndex: field,
    render: (value: string | undefined, column: C) => (
      <Input
        key={value}
        size="small"
        aria-label={said(field, column)}
        style={{ width }}
        disabled={disabled}
        defaultValue={value ?? ''}
        onBlur={(event) => {
          const typed = event.target.value.trim()
          if (typed !== (value ?? ''))
            set(column.name, { [field]: typed || (field === 'title' ? column.name : undefined) })
        }}
      />
    ),
  })
  const proposed = columns.some(({ confidence }) => confidence !== undefined)
  const shown: TableColumnsType<C> = [
    box('keep'),
    { title: t('onboarding.physical'), dataIndex: 'name', className: 'mono' },
    text('title', 150),
    select(
      'type',
      TYPES.map((value) => ({ value, label: t(`onboarding.types.${value}`) })),
      96,
    ),
    box('key'),
    box('required'),
    {
      title: t('onboarding.missing'),
      dataIndex: 'missing',
      render: (words: string[] = [], column: C) =>
        disabled || column.type === 'text' ? (
          <span className="mono">{column.type === 'text' ? '—' : words.join(' ')}</span>
        ) : (
          <Select
            size="small"
            mode="tags"
            open={false}
            suffixIcon={null}
            aria-label={said('missing', column)}
            style={{ width: 130 }}
            value={words}
            onChange={(chosen: string[]) => set(column.name, { missing: chosen })}
          />
        ),
    },
    {
      title: t('onboarding.element'),
      dataIndex: 'element',
      render: (value: string | undefined, column: C) => (
        <ElementChoice
          label={said('element', column)}
          value={value}
          disabled={disabled}
          onChange={(element) => set(column.name, { element })}
        />
      ),
    },
    {
      title: t('onboarding.codeList'),
      dataIndex: 'codeList',
      render: (value: string | undefined, column: C) => (
        <CodeListChoice
          label={said('codeList', column)}
          value={value}
          disabled={disabled}
          onChange={(codeList) => set(column.name, { codeList })}
        />
      ),
    },
    select(
      'sensitivity',
      SENSITIVITIES.map((value) => ({ value, label: t(`onboarding.sensitivities.${value}`) })),
      118,
    ),
    select(
      'grade',
      [1, 2, 3, 4].map((value) => ({ value, label: levelOf(value) })),
      110,
    ),
    select(
      'mask',
      MASKS.map((value) => ({ value, label: t(`onboarding.masks.${value}`) })),
      130,
    ),
    proposed
      ? {
          title: t('onboarding.confidence'),
          dataIndex: 'confidence',
          fixed: 'right' as const,
          render: (value: number, { reason = '' }) => <Confidence value={value} reason={reason} />,
        }
      : text('format', 110),
  ]
  return (
    <Table<C>
      key={String(disabled)}
      aria-label={label}
      size="small"
      rowKey="name"
      columns={shown.map((column) => ({ ...column, shouldCellUpdate: (now, before) => now !== before }))}
      dataSource={columns}
      scroll={{ x: 'max-content' }}
      pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }}
    />
  )
}
