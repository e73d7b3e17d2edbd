import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Table } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read } from '../api.ts'
import { useCan, useMe } from '../session/session.tsx'
import { Go } from '../ui/Go.tsx'
import { Loaded } from '../ui/Loaded.tsx'
import { moment } from '../ui/moment.ts'
import { useOrgs } from '../ui/OrgSelect.tsx'
import { PageShell } from '../ui/PageShell.tsx'
import { ReasonButton } from '../ui/ReasonButton.tsx'
import { useAct } from '../ui/useAct.ts'

/** One asking: which fields break, and the answer of the department that uses them. */
export function ConsentPage() {
  const { t } = useTranslation()
  const can = useCan()
  const { me } = useMe()
  const { nameOf } = useOrgs()
  const { act } = useAct()
  const { id = '' } = useParams({ strict: false }) as { id?: string }
  const query = useQuery({
    queryKey: ['consent', id],
    queryFn: () => read(api.GET('/v1/catalogue/consents/{id}', { params: { path: { id } } })),
  })
  const answer = (action: 'accept' | 'object') => (comment: string) =>
    act(() => api.POST('/v1/catalogue/consents/{id}/answer', { params: { path: { id } }, body: { action, comment } }), {
      done: t('review.answered'),
    })
  const consent = query.data
  const mine =
    consent?.org === me?.subject.org &&
    can('catalogue.consent.answer') &&
    ['waiting', 'objected'].includes(consent?.state ?? '')
  return (
    <PageShell
      title={consent ? t('review.consentOf', { name: consent.name }) : t('review.consentsTitle')}
      actions={
        mine ? (
          <>
            <ReasonButton
              type="primary"
              optional
              label={t('review.accept')}
              explain={t('review.acceptExplain')}
              onSubmit={answer('accept')}
            />
            {consent?.state === 'waiting' ? (
              <ReasonButton
                label={t('review.object')}
                explain={t('review.objectExplain')}
                onSubmit={answer('object')}
              />
            ) : null}
          </>
        ) : null
      }
    >
      <Loaded query={query}>
        {(found) => (
          <>
            <p>
              {nameOf(found.org)} · {t(`review.consentStates.${found.state}`, { due: found.dueOn })} ·{' '}
              {found.askedByName} {moment(found.askedAt)} ·{' '}
              <Go to={`/catalogue/${found.entry}`}>{t('workflow.openEntry')}</Go>
            </p>
            {found.comment ? (
              <p>
                {found.decidedByName} {moment(found.decidedAt)}: {found.comment}
              </p>
            ) : null}
            <Table
              aria-label={t('review.brokenFields')}
              size="small"
              rowKey="name"
              pagination={false}
              dataSource={found.fields}
              columns={[
                { title: t('catalogue.itemFields.title'), dataIndex: 'title' },
                { title: t('catalogue.itemFields.name'), dataIndex: 'name', className: 'mono' },
                { title: t('review.change'), render: (_, field) => t(`review.changeKinds.${field.change}`) },
                { title: t('catalogue.before'), render: (_, field) => <del>{field.before}</del> },
                {
                  title: t('catalogue.after'),
                  render: (_, field) => <ins>{field.after || t('catalogue.absent')}</ins>,
                },
              ]}
            />
            <p>
              {t('review.grantsOf')}{' '}
              {found.refs.map((ref) => (
                <span key={ref}>
                  <GrantOf id={ref} />{' '}
                </span>
              ))}
            </p>
          </>
        )}
      </Loaded>
    </PageShell>
  )
}

/** A grant by what it is used for. */
function GrantOf({ id }: { id: string }) {
  const { t } = useTranslation()
  const { data } = useQuery({
    queryKey: ['sharing', 'grant', id],
    retry: false,
    queryFn: () => read(api.GET('/v1/sharing/grants/{grant}', { params: { path: { grant: id } } })),
  })
  return data ? <Go to={`/grants/${id}`}>{data.purpose}</Go> : <span>{t('sharing.grant')}</span>
}
