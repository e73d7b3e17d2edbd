import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { Loaded } from '../ui/Loaded.tsx'
import { PageShell } from '../ui/PageShell.tsx'
import { CodeListForm } from './CodeListForm.tsx'
import { valueRow } from './value-row.ts'

const PAGE = 200

/** A new code list, or the next version of one with the values that hold today. */
export function CodeListFormPage() {
  const { t } = useTranslation()
  const { id } = useParams({ strict: false }) as { id?: string }
  const query = useQuery({
    queryKey: ['code-list', id, 'whole'],
    enabled: id !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    queryFn: () => wholeList(id ?? ''),
  })
  if (id === undefined)
    return (
      <PageShell title={t('standards.newList')}>
        <CodeListForm list={null} rows={[valueRow()]} />
      </PageShell>
    )
  return (
    <PageShell title={t('standards.editList', { name: query.data?.list.name ?? '' })}>
      <Loaded query={query}>{({ list, values }) => <CodeListForm list={list} rows={values.map(valueRow)} />}</Loaded>
    </PageShell>
  )
}

async function wholeList(id: string) {
  const list = await read(api.GET('/v1/standards/code-lists/{id}', { params: { path: { id } } }))
  const values: Schemas['StandardsCodeValue'][] = []
  for (let after: string | null | undefined; after !== null; ) {
    const params = { path: { id }, query: { limit: PAGE, ...(after ? { after } : {}) } }
    const page = await read(api.GET('/v1/standards/code-lists/{id}/values', { params }))
    values.push(...page.items)
    after = page.next
  }
  return { list, values }
}
