import { useQuery } from '@tanstack/react-query'
import { Select, type SelectProps } from 'antd'
import { useState } from 'react'
import { api, read } from '../api.ts'

/** Chooses a dataset by its name; what is typed is searched on the server. */
export function DatasetSelect(props: Omit<SelectProps<string>, 'options'>) {
  const [search, setSearch] = useState('')
  const { data, isFetching } = useQuery({
    queryKey: ['intake', 'datasets', 'select', search],
    queryFn: () =>
      read(
        api.GET('/v1/intake/datasets', { params: { query: { limit: 100, ...(search ? { search } : {}) } as never } }),
      ),
  })
  const { value } = props
  const chosen = useQuery({
    queryKey: ['intake', 'dataset', value],
    enabled: Boolean(value) && data !== undefined && !data.items.some((one) => one.id === value),
    queryFn: () => read(api.GET('/v1/intake/datasets/{dataset}', { params: { path: { dataset: value ?? '' } } })),
  })
  const items = [...(chosen.data ? [chosen.data] : []), ...(data?.items ?? [])]
  return (
    <Select
      {...props}
      showSearch={{ filterOption: false, onSearch: setSearch }}
      loading={isFetching}
      options={items.map(({ id, name }) => ({ value: id, label: name }))}
    />
  )
}
