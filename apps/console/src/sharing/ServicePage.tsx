import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { Button, Descriptions, Table } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { useLevels } from '../grading/useLevels.ts'
import { CertificateLink } from '../quality/certificate/CertificateLink.tsx'
import { useCan } from '../session/session.tsx'
import { Go } from '../ui/Go.tsx'
import { JobProgress } from '../ui/JobProgress.tsx'
import { Loaded } from '../ui/Loaded.tsx'
import { moment } from '../ui/moment.ts'
import { useOrgs } from '../ui/OrgSelect.tsx'
import { PageShell } from '../ui/PageShell.tsx'
import { useUrlFilters } from '../ui/useUrlFilters.ts'
import { ServiceActions } from './ServiceActions.tsx'
import { SharingTag } from './SharingTag.tsx'

/** One service: what it offers, under which masks, and the way to apply for it. */
export function ServicePage() {
  const { t } = useTranslation()
  const { levelOf } = useLevels()
  const can = useCan()
  const navigate = useNavigate()
  const { nameOf } = useOrgs()
  const { id = '' } = useParams({ strict: false }) as { id?: string }
  const [{ job }] = useUrlFilters()
  const query = useQuery({
    queryKey: ['sharing', 'service', id],
    queryFn: () => read(api.GET('/v1/sharing/services/{service}', { params: { path: { service: id } } })),
    refetchInterval: ({ state }) => (state.data?.state === 'building' ? 1500 : false),
  })
  const service = query.data
  return (
    <PageShell
      title={service?.title ?? t('sharing.service')}
      actions={
        <>
          {service && can('sharing.application.create') && service.state !== 'stopped' ? (
            <Button
              type="primary"
              onClick={() => void navigate({ to: '/applications/new' as '/', search: { service: id } as never })}
            >
              {t('sharing.apply')}
            </Button>
          ) : null}
          {service ? <ServiceActions service={service} /> : null}
        </>
      }
    >
      {job && service?.state === 'building' ? <JobProgress job={job} /> : null}
      <Loaded query={query}>
        {(found) => (
          <>
            <Descriptions
              size="small"
              bordered
              column={2}
              items={[
                { key: 'code', label: t('sharing.code'), children: <span className="mono">{found.code}</span> },
                { key: 'state', label: t('sharing.state'), children: <SharingTag state={found.state} /> },
                { key: 'provider', label: t('sharing.provider'), children: nameOf(found.provider) },
                {
                  key: 'entry',
                  label: t('sharing.entry'),
                  children: <Go to={`/catalogue/${found.entry}`}>{t('sharing.openEntry')}</Go>,
                },
                {
                  key: 'keys',
                  label: t('sharing.keyColumns'),
                  children: found.keyColumns.map((name) => titleIn(found, name)).join(' · '),
                },
                {
                  key: 'modes',
                  label: t('sharing.mode'),
                  children: found.modes.map((mode) => t(`sharing.modes.${mode}`)).join(' · '),
                },
                {
                  key: 'rows',
                  label: t('sharing.rows'),
                  children: found.inPlace ? t('sharing.inPlace') : (found.onlineRows?.toLocaleString() ?? '—'),
                },
                {
                  key: 'at',
                  label: t('sharing.onlineAt'),
                  children: found.inPlace ? t('sharing.inPlaceAt') : moment(found.onlineAt),
                },
              ]}
            />
            <CertificateLink entry={found.entry} />
            <h2 className="section">{t('sharing.fields')}</h2>
            <Table
              aria-label={t('sharing.fields')}
              size="small"
              rowKey="name"
              pagination={false}
              dataSource={found.fields}
              columns={[
                { title: t('sharing.fieldTitle'), dataIndex: 'title' },
                { title: t('sharing.fieldName'), dataIndex: 'name', className: 'mono' },
                {
                  title: t('sharing.type'),
                  dataIndex: 'type',
                  render: (type: string) => t(`onboarding.types.${type}`),
                },
                {
                  title: t('sharing.sensitivity'),
                  dataIndex: 'sensitivity',
                  render: (value: string) => t(`onboarding.sensitivities.${value}`),
                },
                { title: t('sharing.grade'), dataIndex: 'grade', render: levelOf },
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

const titleIn = ({ fields }: Schemas['SharingService'], name: string) =>
  fields.find((field) => field.name === name)?.title ?? name
