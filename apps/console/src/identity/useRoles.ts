import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, read } from '../api.ts'

/** The roles of the platform with their names in the reader's language. */
export function useRoles() {
  const { i18n } = useTranslation()
  const { data } = useQuery({
    queryKey: ['roles'],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: () => read(api.GET('/v1/identity/roles')),
  })
  const roles = data?.items ?? []
  const nameOf = (id: string) => {
    const role = roles.find((one) => one.id === id)
    return (i18n.language === 'en' ? role?.en : role?.zh) ?? id
  }
  return { roles, nameOf }
}
