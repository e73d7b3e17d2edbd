import { useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { api, read } from '../api.ts'

interface Props {
  label: string
  value: string | undefined
  disabled: boolean
  onChange(value: string | undefined): void
}

/** The code list of one column; all lists are asked once. */
export function CodeListChoice({ label, value, disabled, onChange }: Props) {
  const { data } = useQuery({
    queryKey: ['standards', 'code-lists'],
    staleTime: 300_000,
    queryFn: () => read(api.GET('/v1/standards/code-lists', { params: { query: { limit: 200 } } })),
  })
  return (
    <Select
      size="small"
      aria-label={label}
      style={{ width: 150 }}
      disabled={disabled}
      value={value ?? null}
      allowClear
      options={data?.items.map(({ id, name }) => ({ value: id, label: name })) ?? []}
      onChange={(chosen: string | null) => onChange(chosen ?? undefined)}
    />
  )
}
