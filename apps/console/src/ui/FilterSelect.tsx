import { Select } from 'antd'

interface Props {
  label: string
  value: string | undefined
  options: { value: string; label: string }[]
  onChange(value: string | undefined): void
  width?: number
}

/** One filter above a list: the label stands inside until something is chosen. */
export function FilterSelect({ label, value, options, onChange, width = 150 }: Props) {
  return (
    <Select
      aria-label={label}
      placeholder={label}
      allowClear
      style={{ width }}
      value={value ?? null}
      options={options}
      onChange={(chosen: string | null) => onChange(chosen ?? undefined)}
    />
  )
}
