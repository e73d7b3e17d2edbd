import { useQuery } from '@tanstack/react-query'
import { Select, type SelectProps } from 'antd'
import { api, read, type Schemas } from '../api.ts'

const PAGE = 200

/** All organisations, asked once. */
export function useOrgs() {
  const { data } = useQuery({
    queryKey: ['orgs', 'all'],
    staleTime: 300_000,
    queryFn: async () => {
      const orgs: Schemas['IdentityOrg'][] = []
      for (let after: string | null | undefined; after !== null; ) {
        const query = { limit: PAGE, ...(after ? { after } : {}) }
        const page = await read(api.GET('/v1/identity/orgs', { params: { query } }))
        orgs.push(...page.items)
        after = page.next
      }
      return orgs
    },
  })
  const orgs = data ?? []
  return {
    orgs,
    nameOf: (id: string | null) => (id === null ? '—' : (orgs.find((org) => org.id === id)?.name ?? (data ? id : '…'))),
  }
}

/** Chooses an organisation by name or 统一社会信用代码. */
export function OrgSelect(props: Omit<SelectProps<string>, 'options'>) {
  const { orgs } = useOrgs()
  return (
    <Select
      showSearch={{ filterOption: (typed, option) => String(option?.search ?? '').includes(typed) }}
      allowClear
      style={{ minWidth: 220 }}
      {...props}
      options={orgs.map((org) => ({ value: org.id, label: org.name, search: `${org.name} ${org.code}` }))}
    />
  )
}
