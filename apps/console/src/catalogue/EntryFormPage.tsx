import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { api, read } from '../api.ts'
import { useMe } from '../session/session.tsx'
import { Loaded } from '../ui/Loaded.tsx'
import { PageShell } from '../ui/PageShell.tsx'
import { EntryForm } from './EntryForm.tsx'
import { EntryImpact } from './EntryImpact.tsx'

/** New entry, or the draft of one. */
export function EntryFormPage() {
  const { t } = useTranslation()
  const { me } = useMe()
  const { id } = useParams({ strict: false }) as { id?: string }
  const query = useQuery({
    queryKey: ['catalogue', 'entry', id],
    enabled: id !== undefined,
    // what is being typed stands on what was read first; a newer version is merged when saving
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    staleTime: 0,
    queryFn: () => read(api.GET('/v1/catalogue/entries/{id}', { params: { path: { id: id ?? '' } } })),
  })
  if (id === undefined)
    return (
      <PageShell title={t('catalogue.new')}>
        <EntryForm provider={me?.subject.org ?? ''} />
      </PageShell>
    )
  return (
    <PageShell
      title={query.data ? `${t('catalogue.edit')} · ${query.data.name}` : t('catalogue.edit')}
      actions={query.data ? <EntryImpact entry={query.data} /> : null}
    >
      <Loaded query={query}>
        {(entry) => <EntryForm key={entry.revision} provider={entry.provider} entry={entry} />}
      </Loaded>
    </PageShell>
  )
}
