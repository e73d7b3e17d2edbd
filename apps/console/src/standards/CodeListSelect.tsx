import { useQuery } from '@tanstack/react-query'
import { Select, type SelectProps } from 'antd'
import { useState } from 'react'
import { api, read } from '../api.ts'

/** Chooses a code list by name, id or standard, of one source where that is wanted; asks the platform while somebody types. */
export function CodeListSelect({ source, ...props }: Omit<SelectProps<string>, 'options'> & { source?: 'national' }) {
  const [q, setQ] = useState('')
  const query = useQuery({
    queryKey: ['code-lists', 'select', q, source],
    queryFn: () =>
      read(
        api.GET('/v1/standards/code-lists', { params: { query: { limit: 50, source, ...(q ? { q } : {}) } as never } }),
      ),
  })
  return (
    <Select
      allowClear
      showSearch={{ filterOption: false, onSearch: setQ }}
      loading={query.isPending}
      {...props}
      options={query.data?.items.map(({ id, name }) => ({ value: id, label: `${name} ${id}` })) ?? []}
    />
  )
}
