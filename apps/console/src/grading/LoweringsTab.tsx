import { Space, Tag, type TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { useCan, useMe } from '../session/session.tsx'
import { Go } from '../ui/Go.tsx'
import { moment } from '../ui/moment.ts'
import { QueryTable } from '../ui/QueryTable.tsx'
import { ReasonButton } from '../ui/ReasonButton.tsx'
import { useAct } from '../ui/useAct.ts'
import { GradeTag } from './GradeTag.tsx'
import { WithdrawLowering } from './WithdrawLowering.tsx'

type Line = Schemas['CatalogueLoweringLine']

/** Requests for a lower grade: who asked and why, and the two signatures. */
export function LoweringsTab() {
  const { t } = useTranslation()
  const can = useCan()
  const { me } = useMe()
  const { act } = useAct()
  const sign = (id: string, agree: boolean) => (comment: string) =>
    act(
      () =>
        read(
          api.POST('/v1/catalogue/grading/lowerings/{id}/sign', {
            params: { path: { id } },
            body: { agree, comment },
          }),
        ),
      { done: t('grading.signed') },
    )
  const open = ({ state }: Line) => state === 'requested' || state === 'half'
  const columns: TableColumnsType<Line> = [
    { title: t('grading.item'), render: (_, line) => <Go to={`/grading/entries/${line.entry}`}>{line.item}</Go> },
    { title: t('grading.entry'), dataIndex: 'entryName' },
    { title: t('grading.provider'), dataIndex: 'providerName' },
    {
      title: t('grading.lowerTo'),
      render: (_, { fromGrade, toGrade }) => (
        <>
          <GradeTag grade={fromGrade} />→ <GradeTag grade={toGrade} />
        </>
      ),
    },
    { title: t('grading.why'), dataIndex: 'reason', width: 260 },
    { title: t('grading.requestedBy'), render: (_, line) => `${line.requestedByName} ${moment(line.requestedAt)}` },
    {
      title: t('grading.signatures'),
      render: (_, { signatures }) =>
        signatures.map(({ office, name }) => <Tag key={office}>{`${t(`grading.offices.${office}`)} ${name}`}</Tag>),
    },
    { title: t('grading.state'), dataIndex: 'state', render: (state: string) => t(`grading.loweringStates.${state}`) },
    {
      title: t('grading.decide'),
      render: (_, line) =>
        open(line) && can('catalogue.grade.sign-lowering') && line.requestedBy !== me?.subject.id ? (
          <Space>
            <ReasonButton
              size="small"
              type="primary"
              optional
              label={t('grading.agree')}
              explain={t('grading.agreeExplain')}
              onSubmit={sign(line.id, true)}
            />
            <ReasonButton
              size="small"
              label={t('grading.refuse')}
              explain={t('grading.refuseExplain')}
              onSubmit={sign(line.id, false)}
            />
          </Space>
        ) : open(line) && can('catalogue.grade.request-lowering') && line.provider === me?.subject.org ? (
          <WithdrawLowering lowering={line} />
        ) : (
          '—'
        ),
    },
  ]
  return (
    <QueryTable<Line>
      label={t('grading.tabs.lowerings')}
      queryKey={['grading', 'lowerings']}
      rowKey="id"
      size="small"
      columns={columns}
      empty={t('grading.emptyLowerings')}
      load={(after) =>
        read(
          api.GET('/v1/catalogue/grading/lowerings', { params: { query: { limit: 50, ...(after ? { after } : {}) } } }),
        )
      }
    />
  )
}
