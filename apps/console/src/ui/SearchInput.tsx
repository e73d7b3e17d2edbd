import { Input } from 'antd'
import { useUrlFilters } from './useUrlFilters.ts'

/** The search above a list; what is typed stands in the address under `name`. */
export function SearchInput({ label, name = 'q', width = 260 }: { label: string; name?: string; width?: number }) {
  const [filters, change] = useUrlFilters()
  return (
    <Input.Search
      key={filters[name] ?? ''}
      aria-label={label}
      placeholder={label}
      defaultValue={filters[name] ?? ''}
      allowClear
      style={{ width }}
      onSearch={(text) => change({ [name]: text.trim() })}
    />
  )
}
