import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { Alert, Button, Descriptions, Progress, Table } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read } from '../api.ts'
import { Go } from '../ui/Go.tsx'
import { Loaded } from '../ui/Loaded.tsx'
import { useOrgs } from '../ui/OrgSelect.tsx'
import { PageShell } from '../ui/PageShell.tsx'
import { GrantActions } from './GrantActions.tsx'
import { ServiceLink } from './ServiceLink.tsx'
import { SharingTag } from './SharingTag.tsx'
import { useService } from './useService.ts'

/** One grant: its bounds, today's use, and the way to try it. */
export function GrantPage() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { nameOf } = useOrgs()
  const { id = '' } = useParams({ strict: false }) as { id?: string }
  const query = useQuery({
    queryKey: ['sharing', 'grant', id],
    queryFn: () => read(api.GET('/v1/sharing/grants/{grant}', { params: { path: { grant: id } } })),
  })
  const service = useService(query.data?.service)
  const titleOf = (name: string) => service.data?.fields.find((field) => field.name === name)?.title ?? name
  return (
    <PageShell
      title={service.data ? t('sharing.grantOf', { title: service.data.title }) : t('sharing.grant')}
      actions={
        query.data ? (
          <>
            {query.data.state !== 'terminated' ? (
              <Button
                type="primary"
                onClick={() => void navigate({ to: '/sharing/test' as '/', search: { grant: id } as never })}
              >
                {t('sharing.test')}
              </Button>
            ) : null}
            <GrantActions grant={query.data} />
          </>
        ) : null
      }
    >
      <Loaded query={query}>
        {(grant) => (
          <>
            {grant.stateReason ? (
              <Alert
                type="warning"
                showIcon
                style={{ marginBottom: 12 }}
                title={`${grant.stateReason}${grant.rectifyBy ? t('sharing.until', { date: grant.rectifyBy }) : ''}`}
              />
            ) : null}
            <Descriptions
              bordered
              size="small"
              column={2}
              items={[
                {
                  key: 'service',
                  label: t('sharing.service'),
                  children: <ServiceLink id={grant.service} />,
                },
                { key: 'state', label: t('sharing.state'), children: <SharingTag state={grant.state} /> },
                { key: 'consumer', label: t('sharing.consumer'), children: nameOf(grant.consumer) },
                { key: 'provider', label: t('sharing.provider'), children: nameOf(grant.provider) },
                {
                  key: 'application',
                  label: t('sharing.purpose'),
                  children: <Go to={`/applications/${grant.application}`}>{grant.purpose}</Go>,
                },
                { key: 'period', label: t('sharing.period'), children: `${grant.validFrom} – ${grant.validTo}` },
                {
                  key: 'modes',
                  label: t('sharing.mode'),
                  children: grant.modes.map((mode) => t(`sharing.modes.${mode}`)).join(' · '),
                },
                {
                  key: 'addresses',
                  label: t('sharing.addresses'),
                  children: grant.addresses.join(', ') || t('sharing.anyAddress'),
                },
                {
                  key: 'quota',
                  label: t('sharing.usedToday'),
                  children: (
                    <Progress
                      aria-label={t('sharing.usedToday')}
                      percent={(grant.usedToday / grant.dailyQuota) * 100}
                      format={() =>
                        t('sharing.usedOf', {
                          used: grant.usedToday.toLocaleString(),
                          quota: grant.dailyQuota.toLocaleString(),
                        })
                      }
                    />
                  ),
                },
                { key: 'id', label: t('sharing.grantId'), children: <span className="mono">{grant.id}</span> },
                {
                  key: 'evidence',
                  label: t('sharing.calls'),
                  children: <Go to={`/evidence?kind=sharing.&object=${grant.id}`}>{t('sharing.openCalls')}</Go>,
                },
              ]}
            />
            <h2 className="section">{t('sharing.fields')}</h2>
            <Table
              aria-label={t('sharing.fields')}
              size="small"
              rowKey="name"
              pagination={false}
              dataSource={grant.fields}
              columns={[
                { title: t('sharing.fieldTitle'), dataIndex: 'name', render: titleOf },
                { title: t('sharing.fieldName'), dataIndex: 'name', key: 'name', className: 'mono' },
                {
                  title: t('sharing.mask'),
                  dataIndex: 'mask',
                  render: (mask: string) => t(`onboarding.masks.${mask}`),
                },
              ]}
            />
          </>
        )}
      </Loaded>
    </PageShell>
  )
}
