import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Button, Tabs } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { useCan } from '../session/session.tsx'
import { Go } from '../ui/Go.tsx'
import { Loaded } from '../ui/Loaded.tsx'
import { PageShell } from '../ui/PageShell.tsx'
import { useUrlFilters } from '../ui/useUrlFilters.ts'
import { CodeListVersions } from './CodeListVersions.tsx'
import { CodeValues } from './CodeValues.tsx'
import { CompareDays } from './CompareDays.tsx'
import { Uses } from './Uses.tsx'

/** A code list: its values on a day, its versions, two days compared, and what uses it. */
export function CodeListPage() {
  const { t } = useTranslation()
  const can = useCan()
  const { id = '' } = useParams({ strict: false }) as { id?: string }
  const [{ tab, asOf }, change] = useUrlFilters()
  const query = useQuery({
    queryKey: ['code-list', id],
    queryFn: () => read(api.GET('/v1/standards/code-lists/{id}', { params: { path: { id } } })),
  })
  const file = (format: string) =>
    `/v1/standards/code-lists/${id}/export?format=${format}${asOf ? `&asOf=${asOf}` : ''}`
  return (
    <PageShell
      title={query.data?.name ?? t('standards.list')}
      actions={
        <>
          {can('standards.list.edit') && query.data?.source === 'local' ? (
            <Go to={`/standards/code-lists/${id}/edit`} as="button">
              {t('standards.newVersion')}
            </Go>
          ) : null}
          <Button href={file('csv')}>{t('standards.exportCsv')}</Button>
          <Button href={file('xlsx')}>{t('standards.exportXlsx')}</Button>
        </>
      }
    >
      <Loaded query={query}>
        {(list) => <Whole list={list} tab={tab ?? 'values'} onTab={(next) => change({ tab: next })} />}
      </Loaded>
    </PageShell>
  )
}

function Whole({
  list,
  tab,
  onTab,
}: {
  list: Schemas['StandardsCodeListDetail']
  tab: string
  onTab(tab: string): void
}) {
  const { t } = useTranslation()
  const parts = {
    values: <CodeValues list={list.id} />,
    versions: <CodeListVersions list={list} />,
    compare: <CompareDays list={list} />,
    uses: <Uses of={{ codeList: list.id }} />,
  }
  return (
    <>
      <p>
        <span className="mono">{list.id}</span> · {list.standard ? `${list.standard} · ` : ''}
        {t(`standards.sources.${list.source}`)} · {t('standards.version', { version: list.version })}
      </p>
      {list.description ? <p>{list.description}</p> : null}
      <Tabs
        activeKey={tab}
        onChange={onTab}
        destroyOnHidden
        items={Object.entries(parts).map(([key, children]) => ({
          key,
          label: t(`standards.listTabs.${key}`),
          children,
        }))}
      />
    </>
  )
}
