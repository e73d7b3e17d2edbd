import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Alert, Tabs } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { useMe } from '../session/session.tsx'
import { Go } from '../ui/Go.tsx'
import { Loaded } from '../ui/Loaded.tsx'
import { PageShell } from '../ui/PageShell.tsx'
import { Consents } from '../review/Consents.tsx'
import { FollowButton } from '../review/FollowButton.tsx'
import { useOnPaper } from '../ui/useOnPaper.ts'
import { useUrlFilters } from '../ui/useUrlFilters.ts'
import { TimersAbout } from '../workflow/TimersAbout.tsx'
import { EnteredFor } from './EnteredFor.tsx'
import { EntryActions } from './EntryActions.tsx'
import { EntryChain } from './EntryChain.tsx'
import { EntryEvidence } from './EntryEvidence.tsx'
import { EntryFacts } from './EntryFacts.tsx'
import { EntryImpact } from './EntryImpact.tsx'
import { EntryHistory } from './EntryHistory.tsx'
import { EntryNotices } from './EntryNotices.tsx'
import { EntryOutput } from './EntryOutput.tsx'
import { ItemTable } from './ItemTable.tsx'
import { Resources } from './Resources.tsx'
import { StateTag } from './StateTag.tsx'
import { useShow } from './useShow.ts'
import { Versions } from './Versions.tsx'

/** One entry with its items, resources, versions and history; the open tab stands in the address. */
export function EntryPage() {
  const { t } = useTranslation()
  const { id = '' } = useParams({ strict: false }) as { id?: string }
  const query = useQuery({
    queryKey: ['catalogue', 'entry', id],
    queryFn: () => read(api.GET('/v1/catalogue/entries/{id}', { params: { path: { id } } })),
  })
  return (
    <PageShell
      title={query.data?.name ?? t('catalogue.entry')}
      actions={
        query.data ? (
          <>
            <EntryActions entry={query.data} />
            <EntryImpact entry={query.data} />
            <FollowButton entry={query.data.id} />
            <EntryOutput entry={query.data} />
          </>
        ) : null
      }
    >
      <Loaded query={query}>{(entry) => <Whole entry={entry} />}</Loaded>
    </PageShell>
  )
}

function Whole({ entry }: { entry: Schemas['CatalogueEntry'] }) {
  const { t } = useTranslation()
  const { nameOf } = useShow()
  const [filters, change] = useUrlFilters()
  const onPaper = useOnPaper()
  const { me } = useMe()
  const roles = me?.subject.roles ?? []
  const follows = me?.subject.org === entry.provider || roles.includes('bureau') || roles.includes('auditor')
  const remarks = entry.state === 'returned' ? entry.remarks : {}
  const tabs = {
    facts: <EntryFacts entry={entry.id} content={entry} remarks={remarks} />,
    items: <ItemTable items={entry.items} remarks={remarks} />,
    resources: <Resources entry={entry} />,
    chain: <EntryChain entry={entry.id} />,
    versions: <Versions entry={entry.id} />,
    history: <EntryHistory entry={entry.id} />,
    timers: <TimersAbout about={entry.id} />,
    evidence: <EntryEvidence entry={entry.id} />,
    notices: <EntryNotices entry={entry.id} />,
  }
  return (
    <>
      <p>
        <span className="mono">{entry.code}</span> · {entry.providerName} ·{' '}
        {t('catalogue.version', { version: entry.version })} <StateTag state={entry.state} />
        {entry.flow && follows ? <Go to={`/workflow/flows/${entry.flow}`}>{t('catalogue.flow')}</Go> : null}
      </p>
      <EnteredFor entry={entry.id} />
      {entry.state === 'reviewing' ? <Consents entry={entry.id} waiting={!entry.flow} /> : null}
      {entry.state === 'returned' ? (
        <Alert
          type="warning"
          showIcon
          style={{ marginBottom: 12 }}
          title={t('catalogue.returnedNote')}
          description={
            <ul>
              {Object.entries(remarks).map(([field, text]) => (
                <li key={field}>{t('workflow.remark', { field: nameOf(field), text })}</li>
              ))}
            </ul>
          }
        />
      ) : null}
      <Tabs
        activeKey={filters.tab ?? 'facts'}
        onChange={(tab) => change({ tab })}
        items={Object.entries(tabs).map(([key, children]) => ({ key, label: t(`catalogue.tabs.${key}`), children }))}
      />
      {onPaper && (filters.tab ?? 'facts') === 'facts' ? (
        <section className="fine-print">
          <h2>{t('catalogue.tabs.items')}</h2>
          {tabs.items}
        </section>
      ) : null}
    </>
  )
}
