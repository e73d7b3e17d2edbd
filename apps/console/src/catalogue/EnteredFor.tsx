import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, read } from '../api.ts'
import { useCan } from '../session/session.tsx'
import { Go } from '../ui/Go.tsx'

/** 代录入: says who filled an entry in for its department, with the way to the sheet. */
export function EnteredFor({ entry }: { entry: string }) {
  const { t } = useTranslation()
  const can = useCan()
  const { data } = useQuery({
    queryKey: ['catalogue', 'imports', 'of', entry],
    enabled: can('catalogue.import.read'),
    queryFn: () => read(api.GET('/v1/catalogue/imports', { params: { query: { entry, limit: 50 } } })),
  })
  return (data?.items ?? [])
    .filter((made) => made.proxy)
    .map(({ id, createdByName, name, takenByName }) => (
      <p key={id}>
        {t('catalogue.enteredFor', { name: createdByName, taken: takenByName ?? '' })}{' '}
        <Go to={`/imports/${id}`}>{name}</Go>
      </p>
    ))
}
