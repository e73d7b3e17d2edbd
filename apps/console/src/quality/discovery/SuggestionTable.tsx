import { Space, type TableColumnsType, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../../api.ts'
import { useCan } from '../../session/session.tsx'
import { FilterSelect } from '../../ui/FilterSelect.tsx'
import { Go } from '../../ui/Go.tsx'
import { QueryTable } from '../../ui/QueryTable.tsx'
import { ReasonButton } from '../../ui/ReasonButton.tsx'
import { useAct } from '../../ui/useAct.ts'
import { useUrlFilters } from '../../ui/useUrlFilters.ts'
import { Examples } from './Examples.tsx'

type Suggestion = Schemas['QualityDiscoverySuggestion']
const STATES = ['open', 'accepted', 'dismissed'] as const

/** The inbox: each suggestion with its grounds; its counter-examples unfold beneath it. */
export function SuggestionTable() {
  const { t } = useTranslation()
  const can = useCan()
  const [{ state = 'open', dataset }, change] = useUrlFilters()
  const columns: TableColumnsType<Suggestion> = [
    {
      title: t('quality.discovery.rule'),
      dataIndex: 'title',
    },
    {
      title: t('quality.discovery.dataset'),
      width: 150,
      render: (_, one) => <Go to={`/quality/${one.dataset}`}>{one.datasetName}</Go>,
    },
    {
      title: t('quality.discovery.reason'),
      dataIndex: 'reason',
    },
    {
      title: t('quality.discovery.confidence'),
      dataIndex: 'confidence',
      width: 80,
      align: 'right',
      render: (share: number) => `${Math.floor(share * 1000) / 10}%`,
    },
    {
      title: t('quality.discovery.bad'),
      dataIndex: 'bad',
      width: 64,
      align: 'right',
      render: (n: number) => n.toLocaleString(),
    },
    {
      title: t('quality.discovery.decision'),
      width: 148,
      render: (_, one) =>
        one.state === 'open' && can('quality.suggestion.decide') ? (
          <Decide suggestion={one} />
        ) : (
          <Tag>{t(`quality.discovery.states.${one.state}`)}</Tag>
        ),
    },
  ]
  return (
    <>
      <div className="filters">
        <FilterSelect
          label={t('quality.discovery.state')}
          value={state === 'all' ? undefined : state}
          options={STATES.map((value) => ({ value, label: t(`quality.discovery.states.${value}`) }))}
          onChange={(value) => change({ state: value ?? 'all' })}
        />
      </div>
      <QueryTable<Suggestion>
        label={t('quality.discovery.inboxTable')}
        queryKey={['quality', 'suggestions', state, dataset]}
        rowKey="id"
        size="small"
        wrap
        columns={columns}
        empty={t('quality.discovery.emptyInbox')}
        expandable={{
          expandedRowRender: ({ id, bad }) => <Examples suggestion={id} bad={bad} />,
        }}
        load={(after) => {
          const query = {
            limit: 20,
            ...(state === 'all' ? {} : { state }),
            ...(dataset ? { dataset } : {}),
            ...(after ? { after } : {}),
          }
          return read(api.GET('/v1/quality/suggestions', { params: { query: query as never } }))
        }}
      />
    </>
  )
}

function Decide({ suggestion: { id } }: { suggestion: Suggestion }) {
  const { t } = useTranslation()
  const { act } = useAct()
  const params = { path: { suggestion: id } }
  return (
    <Space>
      <ReasonButton
        type="primary"
        size="small"
        optional
        label={t('quality.discovery.accept')}
        explain={t('quality.discovery.acceptExplain')}
        onSubmit={(reason) =>
          act(
            () =>
              read(
                api.POST('/v1/quality/suggestions/{suggestion}/accept', {
                  params,
                  body: reason === '' ? {} : { reason },
                }),
              ),
            { done: t('quality.discovery.accepted') },
          )
        }
      />
      <ReasonButton
        size="small"
        label={t('quality.discovery.dismiss')}
        explain={t('quality.discovery.dismissExplain')}
        onSubmit={(reason) =>
          act(
            async () => {
              await api.POST('/v1/quality/suggestions/{suggestion}/dismiss', { params, body: { reason } })
              return true
            },
            { done: t('quality.discovery.dismissed') },
          )
        }
      />
    </Space>
  )
}
