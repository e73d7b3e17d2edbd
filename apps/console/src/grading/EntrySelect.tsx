import { useQuery } from '@tanstack/react-query'
import { Select, type SelectProps } from 'antd'
import { useState } from 'react'
import { aside } from '../i18n/mark.ts'
import { api, read } from '../api.ts'

/** Chooses an entry by a part of its name. */
export function EntrySelect(props: Omit<SelectProps<string>, 'options'>) {
  const [typed, setTyped] = useState('')
  const { data } = useQuery({
    queryKey: ['grading', 'entries', typed],
    queryFn: () =>
      read(
        api.GET('/v1/catalogue/entries', { params: { query: { limit: 20, ...(typed ? { q: typed } : {}) } as never } }),
      ),
  })
  return (
    <Select
      {...props}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      options={(data?.items ?? []).map(({ id, name, providerName }) => ({
        value: id,
        label: `${name}${aside(providerName)}`,
      }))}
    />
  )
}
