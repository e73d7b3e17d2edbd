import { Form, Input, Radio, Space, type TableColumnsType, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { mark } from '../i18n/mark.ts'
import { api, read, type Schemas } from '../api.ts'
import { useCan } from '../session/session.tsx'
import { FormModal } from '../ui/FormModal.tsx'
import { DoubtTag } from '../ticket/DoubtTag.tsx'
import { QueryTable } from '../ui/QueryTable.tsx'
import { useUrlFilters } from '../ui/useUrlFilters.ts'
import type { Facts } from './RunResult.tsx'

type Conflict = Schemas['VerificationConflict']
type Line = Conflict & { at: number; marks: Schemas['VerificationConflictMark'][] }
const NAMES = ['field', 'a', 'b', 'loser', 'undecided']

/** The conflicts behind the counts; the value taken for right is marked, a person may say otherwise. */
export function ConflictTable({ run, facts }: { run: string; facts: Facts }) {
  const { t } = useTranslation()
  const can = useCan()
  const [filters, change] = useUrlFilters()
  const asked = Object.fromEntries(NAMES.flatMap((name) => (filters[name] ? [[name, filters[name]]] : [])))
  const nameOf = (id: string | undefined) => facts.sources.find((source) => source.dataset === id)?.name ?? ''
  const columns: TableColumnsType<Line> = [
    { title: t('verification.key'), dataIndex: 'key' },
    { title: t('verification.field'), dataIndex: 'field' },
    ...facts.sources.map((source) => ({
      title: source.name,
      render: (_: unknown, conflict: Line) => {
        const value = conflict.values[source.dataset]
        if (value === null || value === undefined) return <span className="quiet">—</span>
        const right = conflict.winner !== null && value === conflict.values[conflict.winner]
        const marks = conflict.marks.filter(({ dataset }) => dataset === source.dataset)
        return (
          <>
            {right ? <strong>{`✓ ${value}`}</strong> : value} <DoubtTag marks={marks} at={conflict.at} />
          </>
        )
      },
    })),
    {
      title: t('verification.verdict'),
      render: (_, { winner, confidence, ruled }) =>
        winner === null ? (
          <Tag color="orange">{t('verification.toSettle')}</Tag>
        ) : (
          <Tag color={ruled ? 'processing' : 'success'}>
            {ruled ? t('verification.ruled') : t('verification.confidence', { percent: (confidence * 100).toFixed(1) })}
          </Tag>
        ),
    },
    ...(can('verification.conflict.settle')
      ? [
          {
            title: t('list.doing'),
            render: (_: unknown, conflict: Conflict) => <Settle run={run} conflict={conflict} facts={facts} />,
          },
        ]
      : []),
  ]
  return (
    <>
      <h2 className="section">{t('verification.conflicts')}</h2>
      <Space wrap className="gap-below">
        {filters.a && filters.b ? (
          <Tag closable onClose={() => change({ a: '', b: '' })}>{`${nameOf(filters.a)} ↔ ${nameOf(filters.b)}`}</Tag>
        ) : null}
        {filters.loser ? (
          <Tag closable onClose={() => change({ loser: '' })}>
            {t('verification.lostBy', { source: nameOf(filters.loser) })}
          </Tag>
        ) : null}
        {filters.undecided ? (
          <Tag closable onClose={() => change({ undecided: '' })}>
            {t('verification.undecided')}
          </Tag>
        ) : null}
        {can('verification.conflict.export') ? (
          <a href={`/v1/verification/runs/${run}/conflicts/export?${new URLSearchParams(asked as never)}`} download>
            {t('verification.export')}
          </a>
        ) : null}
      </Space>
      <QueryTable<Line>
        label={t('verification.conflicts')}
        queryKey={['verification', 'conflicts', run, asked]}
        rowKey="id"
        size="small"
        columns={columns}
        empty={t('verification.noConflicts')}
        load={async (after) => {
          const page = await read(
            api.GET('/v1/verification/runs/{run}/conflicts', {
              params: { path: { run }, query: { ...asked, limit: 50, ...(after ? { after } : {}) } as never },
            }),
          )
          return { ...page, items: page.items.map((item, at) => ({ ...item, marks: page.marks, at })) }
        }}
      />
    </>
  )
}

function Settle({ run, conflict, facts }: { run: string; conflict: Conflict; facts: Facts }) {
  const { t } = useTranslation()
  const said = facts.sources.filter((source) => conflict.values[source.dataset] != null)
  const send = ({ dataset, reason }: { dataset: string; reason: string }) =>
    read(
      api.POST('/v1/verification/runs/{run}/conflicts/{conflict}/settle', {
        params: { path: { run, conflict: conflict.id } },
        body: { dataset: dataset === '' ? null : dataset, reason },
      }),
    )
  return (
    <FormModal<{ dataset: string; reason: string }>
      size="small"
      label={t('verification.settle')}
      explain={t('verification.settleExplain')}
      done={t('verification.settled')}
      initial={{ dataset: conflict.winner ?? '' }}
      send={send}
    >
      <Form.Item name="dataset" label={t('verification.whoIsRight')}>
        <Radio.Group
          options={[
            ...said.map((source) => ({
              value: source.dataset,
              label: `${source.name}${mark('：')}${conflict.values[source.dataset] ?? ''}`,
            })),
            { value: '', label: t('verification.nobodyWrong') },
          ]}
        />
      </Form.Item>
      <Form.Item
        name="reason"
        label={t('verification.reason')}
        rules={[{ required: true, whitespace: true, message: t('reason.missing') }]}
      >
        <Input.TextArea rows={3} maxLength={1000} showCount />
      </Form.Item>
    </FormModal>
  )
}
