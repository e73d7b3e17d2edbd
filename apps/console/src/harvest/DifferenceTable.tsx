import type { TableColumnsType } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { useCan } from '../session/session.tsx'
import { FilterSelect } from '../ui/FilterSelect.tsx'
import { Go } from '../ui/Go.tsx'
import { useOrgs } from '../ui/OrgSelect.tsx'
import { QueryTable } from '../ui/QueryTable.tsx'
import { ReasonButton } from '../ui/ReasonButton.tsx'
import { useAct } from '../ui/useAct.ts'
import { useUrlFilters } from '../ui/useUrlFilters.ts'
import { AssignForm } from './AssignForm.tsx'
import { DraftDifference } from './DraftDifference.tsx'
import { useShown } from './useShown.ts'

type Difference = Schemas['HarvestDifference']
/** which field of an entry a kind of difference is about */
const FIELDS: Record<string, string> = { grade: 'dataLevel', share_type: 'shareType', update_cycle: 'updateCycle' }
const STATES = ['open', 'assigned', 'done', 'dismissed']

/** Differences of a comparison: filter, assign to departments, answer. */
export function DifferenceTable({ alignment }: { alignment: string }) {
  const { t } = useTranslation()
  const can = useCan()
  const { nameOf } = useOrgs()
  const { act } = useAct()
  const shown = useShown()
  const [filters, change] = useUrlFilters()
  const [chosen, setChosen] = useState<string[]>([])
  const answer = (difference: string, state: 'done' | 'dismissed', text: string) =>
    act(
      () =>
        read(
          api.POST('/v1/harvest/differences/{difference}/answer', {
            params: { path: { difference } },
            body: { state, answer: text },
          }),
        ),
      { done: t('harvest.answered') },
    )
  const columns: TableColumnsType<Difference> = [
    {
      title: t('harvest.difference'),
      dataIndex: 'kind',
      render: (kind: string) => t(`harvest.differenceKinds.${kind}`),
    },
    {
      title: t('harvest.labels.name'),
      dataIndex: 'title',
      render: (title: string, { entry, draft }) => {
        const id = entry ?? draft
        return id ? <Go to={`/catalogue/${id}`}>{title}</Go> : title
      },
    },
    { title: t('harvest.provider'), dataIndex: 'org', render: (org: string | null) => (org ? nameOf(org) : '—') },
    { title: t('harvest.here'), render: (_, { kind, detail }) => shown(FIELDS[kind] ?? '', detail.here) },
    { title: t('harvest.there'), render: (_, { kind, detail }) => shown(FIELDS[kind] ?? '', detail.there) },
    {
      title: t('harvest.matchedBy'),
      render: (_, { matchedBy, score }) =>
        matchedBy ? t(`harvest.matches.${matchedBy}`, { score: score.toFixed(2) }) : '—',
    },
    {
      title: t('harvest.state'),
      dataIndex: 'state',
      render: (state: string) => t(`harvest.differenceStates.${state}`),
    },
    {
      title: t('harvest.answer'),
      render: (_, difference) => {
        const { id, kind, state, draft, answer: text } = difference
        return state === 'done' || state === 'dismissed' || !can('harvest.difference.answer') ? (
          text || '—'
        ) : (
          <>
            {kind === 'missing_here' && !draft && can('harvest.difference.draft') ? (
              <>
                <DraftDifference difference={difference} />{' '}
              </>
            ) : null}
            <ReasonButton
              size="small"
              label={t('harvest.done')}
              explain={t('harvest.answerExplain')}
              onSubmit={(reason) => answer(id, 'done', reason)}
            />{' '}
            <ReasonButton
              size="small"
              label={t('harvest.dismiss')}
              explain={t('harvest.answerExplain')}
              onSubmit={(reason) => answer(id, 'dismissed', reason)}
            />
          </>
        )
      },
    },
  ]
  const assigns = can('harvest.difference.assign')
  return (
    <>
      <div className="filters">
        <FilterSelect
          label={t('harvest.state')}
          value={filters.state}
          options={STATES.map((value) => ({ value, label: t(`harvest.differenceStates.${value}`) }))}
          onChange={(state) => change({ state })}
        />
        {assigns ? <AssignForm differences={chosen} onDone={() => setChosen([])} /> : null}
      </div>
      <QueryTable<Difference>
        label={t('harvest.alignments')}
        queryKey={['harvest', 'differences', alignment, filters]}
        rowKey="id"
        size="small"
        columns={columns}
        empty={t('harvest.noDifferences')}
        {...(assigns
          ? {
              rowSelection: {
                selectedRowKeys: chosen,
                onChange: (keys) => setChosen(keys.map(String)),
                getCheckboxProps: ({ title, state }) => ({ disabled: state === 'done', 'aria-label': title }) as never,
              },
            }
          : {})}
        load={(after) =>
          read(
            api.GET('/v1/harvest/alignments/{alignment}/differences', {
              params: { path: { alignment }, query: { ...filters, limit: 50, ...(after ? { after } : {}) } as never },
            }),
          )
        }
      />
    </>
  )
}
