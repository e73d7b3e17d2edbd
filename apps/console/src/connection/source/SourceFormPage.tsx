import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { api, read } from '../../api.ts'
import { useMe } from '../../session/session.tsx'
import { Loaded } from '../../ui/Loaded.tsx'
import { PageShell } from '../../ui/PageShell.tsx'
import { initialOf, readDraft, type SourceValues } from './form-values.ts'
import { SourceSteps } from './SourceSteps.tsx'

/** Registers a source in three steps, or changes one. */
export function SourceFormPage() {
  const { t } = useTranslation()
  const { me } = useMe()
  const { id } = useParams({ strict: false }) as { id?: string }
  const query = useQuery({
    queryKey: ['connection', 'source', id],
    enabled: id !== undefined,
    queryFn: () => read(api.GET('/v1/connection/sources/{source}', { params: { path: { source: id ?? '' } } })),
  })
  const fresh = (): Partial<SourceValues> => {
    const kind = readDraft()?.kind ?? 'postgres'
    const own = me?.subject.roles.includes('provider') ? { provider: me.subject.org ?? '' } : {}
    return { kind, ...initialOf(kind), ...own, ...readDraft() }
  }
  const title = t(id ? 'connection.source.edit' : 'connection.source.register')
  return (
    <PageShell title={title}>
      {id === undefined ? (
        <SourceSteps initial={fresh()} />
      ) : (
        <Loaded query={query}>{(source) => <SourceSteps id={id} initial={{ ...source, secret: {} }} />}</Loaded>
      )}
    </PageShell>
  )
}
