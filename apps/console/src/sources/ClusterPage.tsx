import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { Descriptions, Table, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { mark } from '../i18n/mark.ts'
import { api, read } from '../api.ts'
import { useCan } from '../session/session.tsx'
import { Go } from '../ui/Go.tsx'
import { Loaded } from '../ui/Loaded.tsx'
import { useOrgs } from '../ui/OrgSelect.tsx'
import { PageShell } from '../ui/PageShell.tsx'
import { ReasonButton } from '../ui/ReasonButton.tsx'
import { useAct } from '../ui/useAct.ts'

/** One item and all departments that register it: who is its source, and the way to arbitration. */
export function ClusterPage() {
  const { t } = useTranslation()
  const can = useCan()
  const navigate = useNavigate()
  const { act } = useAct()
  const { nameOf } = useOrgs()
  const { id } = useParams({ strict: false }) as { id: string }
  const query = useQuery({
    queryKey: ['sources', 'cluster', id],
    queryFn: () => read(api.GET('/v1/catalogue/sources/{id}', { params: { path: { id } } })),
  })
  const open = async (reason: string) => {
    const body = { cluster: id, reason }
    const opened = await act(() => read(api.POST('/v1/catalogue/arbitrations', { body })), {
      done: t('sources.opened'),
    })
    if (opened) await navigate({ to: `/sources/arbitrations/${opened.id}` as '/' })
    return opened
  }
  const cluster = query.data
  return (
    <PageShell
      title={cluster ? t('sources.clusterTitle', { title: cluster.title }) : t('sources.title')}
      actions={
        cluster?.state === 'found' && can('catalogue.arbitration.open') ? (
          <ReasonButton type="primary" label={t('sources.open')} explain={t('sources.openExplain')} onSubmit={open} />
        ) : null
      }
    >
      <Loaded query={query}>
        {(one) => (
          <>
            <Descriptions
              size="small"
              column={2}
              items={[
                { key: 'state', label: t('sources.state'), children: t(`sources.states.${one.state}`) },
                {
                  key: 'source',
                  label: t('sources.source'),
                  children: one.sourceOrg === null ? t('sources.undecided') : nameOf(one.sourceOrg),
                },
                { key: 'score', label: t('sources.score'), children: `${Math.round(one.score * 100)}%` },
                { key: 'reasons', label: t('sources.reasons'), children: one.reasons.join(mark('；')) || '—' },
                {
                  key: 'arbitration',
                  label: t('sources.arbitration'),
                  children: one.arbitration ? (
                    <Go to={`/sources/arbitrations/${one.arbitration}`}>{t('sources.toArbitration')}</Go>
                  ) : (
                    '—'
                  ),
                },
              ]}
            />
            <Table
              aria-label={t('sources.members')}
              rowKey={(member) => `${member.entry} ${member.item}`}
              size="small"
              pagination={false}
              dataSource={one.members}
              scroll={{ x: 'max-content' }}
              columns={[
                {
                  title: t('sources.org'),
                  render: (_, { provider, providerName }) => (
                    <>
                      {providerName}{' '}
                      {provider === one.sourceOrg ? <Tag color="success">{t('sources.source')}</Tag> : null}
                    </>
                  ),
                },
                { title: t('sources.entry'), render: (_, m) => <Go to={`/catalogue/${m.entry}`}>{m.entryName}</Go> },
                { title: t('sources.item'), dataIndex: 'item' },
                { title: t('sources.field'), dataIndex: 'name', className: 'mono' },
                { title: t('sources.length'), render: (_, { type, length }) => `${type}${length ?? ''}` },
              ]}
            />
          </>
        )}
      </Loaded>
    </PageShell>
  )
}
