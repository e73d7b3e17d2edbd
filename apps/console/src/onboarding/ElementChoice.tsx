import { useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { api, read } from '../api.ts'

interface Props {
  label: string
  value: string | undefined
  disabled: boolean
  onChange(value: string | undefined): void
}

/** The data element of one column, found by its name or number; all elements are asked once. */
export function ElementChoice({ label, value, disabled, onChange }: Props) {
  const { data } = useQuery({
    queryKey: ['standards', 'elements', 'names'],
    staleTime: 300_000,
    queryFn: () => read(api.GET('/v1/standards/elements', { params: { query: { limit: 500 } } })),
  })
  return (
    <Select
      size="small"
      aria-label={label}
      style={{ width: 160 }}
      popupMatchSelectWidth={false}
      disabled={disabled}
      value={value ?? null}
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      options={data?.items.map(({ id, name }) => ({ value: id, label: `${name} ${id}` })) ?? []}
      onChange={(chosen: string | null) => onChange(chosen ?? undefined)}
    />
  )
}
