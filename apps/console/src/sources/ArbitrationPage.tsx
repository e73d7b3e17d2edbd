import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Descriptions, Space, Table, Timeline } from 'antd'
import { useTranslation } from 'react-i18next'
import { aside, mark } from '../i18n/mark.ts'
import { api, read } from '../api.ts'
import { useCan, useMe } from '../session/session.tsx'
import { Go } from '../ui/Go.tsx'
import { Loaded } from '../ui/Loaded.tsx'
import { moment } from '../ui/moment.ts'
import { useOrgs } from '../ui/OrgSelect.tsx'
import { PageShell } from '../ui/PageShell.tsx'
import { ReasonButton } from '../ui/ReasonButton.tsx'
import { useAct } from '../ui/useAct.ts'
import { TimersAbout } from '../workflow/TimersAbout.tsx'
import { CommentForm } from './CommentForm.tsx'
import { RulingForm } from './RulingForm.tsx'

/** One question: which department is the source of an item. Comments, decision, appeal. */
export function ArbitrationPage() {
  const { t } = useTranslation()
  const can = useCan()
  const { me } = useMe()
  const { act } = useAct()
  const { nameOf } = useOrgs()
  const { id } = useParams({ strict: false }) as { id: string }
  const path = { id }
  const query = useQuery({
    queryKey: ['sources', 'arbitration', id],
    queryFn: () => read(api.GET('/v1/catalogue/arbitrations/{id}', { params: { path } })),
  })
  const appeal = (reason: string) =>
    act(() => read(api.POST('/v1/catalogue/arbitrations/{id}/appeal', { params: { path }, body: { reason } })))
  const withdraw = (reason: string) =>
    act(() => read(api.POST('/v1/catalogue/arbitrations/{id}/withdraw', { params: { path }, body: { reason } })))
  return (
    <PageShell title={query.data ? t('sources.arbitrationTitle', { title: query.data.title }) : t('sources.title')}>
      <Loaded query={query}>
        {(one) => {
          const party = one.orgs.some((org) => org.org === me?.subject.org) && can('catalogue.arbitration.comment')
          const open = one.state === 'commenting' || one.state === 'appealed'
          const heard = new Set(one.comments.map((comment) => comment.org))
          return (
            <>
              <Descriptions
                size="small"
                column={2}
                items={[
                  { key: 'state', label: t('sources.state'), children: t(`sources.steps.${one.state}`) },
                  { key: 'due', label: t('sources.dueOn'), children: one.dueOn },
                  { key: 'by', label: t('sources.openedBy'), children: `${one.openedByName} ${moment(one.openedAt)}` },
                  { key: 'reason', label: t('sources.why'), children: one.reason },
                  ...(one.sourceOrg === null
                    ? []
                    : [
                        { key: 'source', label: t('sources.source'), children: nameOf(one.sourceOrg) },
                        { key: 'basis', label: t('sources.basis'), children: `${one.basisTitle} ${one.basisArticle}` },
                        { key: 'ruling', label: t('sources.ruling'), children: one.ruling },
                        { key: 'until', label: t('sources.appealUntil'), children: one.appealUntil ?? '—' },
                      ]),
                ]}
              />
              <Table
                aria-label={t('sources.parties')}
                rowKey="org"
                size="small"
                pagination={false}
                dataSource={one.orgs}
                columns={[
                  { title: t('sources.org'), dataIndex: 'name' },
                  { title: t('sources.entry'), render: (_, o) => <Go to={`/catalogue/${o.entry}`}>{o.entryName}</Go> },
                  { title: t('sources.item'), dataIndex: 'item' },
                  {
                    title: t('sources.comment'),
                    render: (_, { org }) => t(heard.has(org) ? 'sources.heard' : 'sources.silent'),
                  },
                ]}
              />
              <h2>{t('sources.limits')}</h2>
              <TimersAbout about={id} />
              <h2>{t('sources.comments')}</h2>
              {one.comments.length === 0 ? <p>{t('sources.noComments')}</p> : null}
              <Timeline
                items={one.comments.map(({ id: key, orgName, byName, stance, text, at }) => ({
                  key,
                  content: `${moment(at)} ${orgName} ${byName}${aside(t(`sources.stances.${stance}`))}${mark('：')}${text}`,
                }))}
              />
              {party && open ? <CommentForm arbitration={id} /> : null}
              {can('catalogue.arbitration.decide') && open ? <RulingForm arbitration={one} /> : null}
              <Space>
                {party && one.state === 'decided' ? (
                  <ReasonButton label={t('sources.appeal')} explain={t('sources.appealExplain')} onSubmit={appeal} />
                ) : null}
                {can('catalogue.arbitration.decide') && one.state === 'commenting' ? (
                  <ReasonButton
                    danger
                    label={t('sources.withdraw')}
                    explain={t('sources.withdrawExplain')}
                    onSubmit={withdraw}
                  />
                ) : null}
              </Space>
            </>
          )
        }}
      </Loaded>
    </PageShell>
  )
}
