import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Alert, Select, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../../api.ts'
import { Go } from '../../ui/Go.tsx'
import { Loaded } from '../../ui/Loaded.tsx'
import { moment } from '../../ui/moment.ts'
import { PageShell } from '../../ui/PageShell.tsx'
import { useUrlFilters } from '../../ui/useUrlFilters.ts'
import { ColumnTable } from './ColumnTable.tsx'
import { Differences } from './Differences.tsx'

type Profile = Schemas['QualityProfile']

/** What the columns of one version hold; `?before=` compares it with an earlier one. */
export function ProfilePage() {
  const { t } = useTranslation()
  const { id = '' } = useParams({ strict: false }) as { id?: string }
  const query = useQuery({
    queryKey: ['quality', 'profile', id],
    queryFn: () => read(api.GET('/v1/quality/versions/{version}/profile', { params: { path: { version: id } } })),
  })
  return (
    <PageShell
      title={t('quality.profile.title')}
      actions={
        query.data ? <Go to={`/quality/${query.data.dataset}?tab=profile`}>{t('quality.backToDataset')}</Go> : null
      }
    >
      <Loaded query={query}>{(profile) => <Whole profile={profile} />}</Loaded>
    </PageShell>
  )
}

function Whole({ profile }: { profile: Profile }) {
  const { t } = useTranslation()
  const [{ before }, change] = useUrlFilters()
  const { dataset, rows, measured } = profile
  const versions = useQuery({
    queryKey: ['quality', 'profiles', dataset],
    queryFn: () => read(api.GET('/v1/quality/profiles', { params: { query: { dataset, limit: 50 } } })),
  })
  const titleOf = (name: string) => profile.columns.find((c) => c.name === name)?.title ?? name
  const numbers = { rows: rows.toLocaleString(), measured: measured.toLocaleString() }
  const others = (versions.data?.items ?? []).filter(({ version }) => version !== profile.version)
  return (
    <>
      <p>
        {t('quality.profile.rows', { count: rows })} ·{' '}
        {t('quality.profile.made', { at: moment(profile.madeAt), ms: profile.tookMs.toLocaleString() })} ·{' '}
        <Go to={`/datasets/${dataset}/versions/${profile.version}`}>{t('quality.openVersion')}</Go>
      </p>
      <Alert
        type="info"
        showIcon
        title={measured < rows ? t('quality.profile.sampled', numbers) : t('quality.profile.all')}
      />
      <p>
        <strong>{t('quality.profile.keys')}</strong>{' '}
        {profile.keys.length === 0
          ? t('quality.profile.noKeys')
          : profile.keys.map((key) => <Tag key={key.join()}>{key.map(titleOf).join(' + ')}</Tag>)}
      </p>
      {profile.dependencies.length > 0 ? (
        <p>
          <strong>{t('quality.profile.dependencies')}</strong>{' '}
          {profile.dependencies.slice(0, 20).map(({ from, to }) => (
            <Tag key={`${from.join()}→${to}`}>
              {from.map(titleOf).join(' + ')} → {titleOf(to)}
            </Tag>
          ))}
        </p>
      ) : null}
      {others.length > 0 ? (
        <div className="filters">
          <Select
            aria-label={t('quality.profile.compare')}
            placeholder={t('quality.profile.comparePick')}
            allowClear
            style={{ width: 320 }}
            value={before ?? null}
            options={others.map(({ version, madeAt }) => ({ value: version, label: `${moment(madeAt)} · ${version}` }))}
            onChange={(chosen: string | null) => change({ before: chosen ?? undefined })}
          />
        </div>
      ) : null}
      {before ? <Differences version={profile.version} before={before} /> : null}
      <ColumnTable profile={profile} />
    </>
  )
}
