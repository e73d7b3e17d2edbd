import { Form, Input, Space, Table, type TableColumnsType, Tag } from 'antd'
import type { TFunction } from 'i18next'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mark } from '../i18n/mark.ts'
import { api, read, type Schemas } from '../api.ts'
import { ImpactNote } from '../lineage/ImpactNote.tsx'
import { useCan } from '../session/session.tsx'
import { FormModal } from '../ui/FormModal.tsx'
import { Go } from '../ui/Go.tsx'
import { JobProgress } from '../ui/JobProgress.tsx'
import { moment } from '../ui/moment.ts'
import { useAct } from '../ui/useAct.ts'
import { HoldBar } from './HoldBar.tsx'
import { MoveButtons } from './MoveButtons.tsx'
import { size } from './size.ts'

type Of = Schemas['LifecycleHoldings']
type Holding = Schemas['LifecycleHolding']

/** The versions of a dataset: where they are, what is to come, and what may be done. */
export function Holdings({ of }: { of: Of }) {
  const { t } = useTranslation()
  const can = useCan()
  const { act } = useAct()
  const [chosen, setChosen] = useState<string[]>([])
  const [job, setJob] = useState<string | null>(null)
  const late = (date: string | null) => date !== null && new Date(date) <= new Date()
  const day = (date: string | null) => (
    <>
      {date?.slice(0, 10) ?? '—'} {late(date) ? <Tag color="warning">{t('lifecycle.due')}</Tag> : null}
    </>
  )
  const columns: TableColumnsType<Holding> = [
    {
      title: t('lifecycle.seq'),
      dataIndex: 'seq',
      render: (seq: number, { version, newest, held, destruction }) => (
        <>
          <Go to={`/datasets/${of.dataset}/versions/${version}`}>{t('lifecycle.seqOf', { seq })}</Go>{' '}
          {newest ? <Tag color="blue">{t('lifecycle.newest')}</Tag> : null}
          {held ? <Tag color="gold">{t('lifecycle.held')}</Tag> : null}
          {destruction ? <Go to={`/lifecycle/destructions/${destruction}`}>{t('lifecycle.inDestruction')}</Go> : null}
        </>
      ),
    },
    {
      title: t('lifecycle.storage'),
      dataIndex: 'storage',
      render: (storage: string) => t(`lifecycle.storages.${storage}`),
    },
    { title: t('lifecycle.rows'), dataIndex: 'rows', render: (rows: number) => rows.toLocaleString() },
    { title: t('lifecycle.bytes'), dataIndex: 'bytes', render: size },
    { title: t('lifecycle.publishedAt'), dataIndex: 'publishedAt', render: moment },
    { title: t('lifecycle.archiveOn'), dataIndex: 'archiveOn', render: day },
    { title: t('lifecycle.destroyOn'), dataIndex: 'destroyOn', render: day },
    { title: t('lifecycle.restoredUntil'), dataIndex: 'restoredUntil', render: moment },
    { title: t('lifecycle.actions'), key: 'actions', render: (_, row) => <MoveButtons row={row} onJob={setJob} /> },
  ]
  return (
    <>
      <p>{ruleText(of, t)}</p>
      <HoldBar of={of} />
      {job ? <JobProgress job={job} onDone={() => void act(async () => true)} /> : null}
      {can('lifecycle.destruction.request') ? (
        <Space style={{ margin: '12px 0' }}>
          <FormModal<{ reason: string; basis: string }>
            danger
            disabled={chosen.length === 0}
            label={t('lifecycle.destroy')}
            explain={t('lifecycle.destroyExplain')}
            send={(form) =>
              read(api.POST('/v1/lifecycle/destructions', { body: { ...form, dataset: of.dataset, versions: chosen } }))
            }
            onDone={() => setChosen([])}
            width={760}
          >
            <ImpactNote of={chosen.map((id) => `version:${id}`)} />
            <Form.Item name="reason" label={t('lifecycle.reason')} rules={[{ required: true, whitespace: true }]}>
              <Input maxLength={200} autoFocus />
            </Form.Item>
            <Form.Item name="basis" label={t('lifecycle.basis')} rules={[{ required: true, whitespace: true }]}>
              <Input maxLength={200} />
            </Form.Item>
          </FormModal>
          <span aria-live="polite">{t('lifecycle.selected', { n: chosen.length })}</span>
        </Space>
      ) : null}
      <Table<Holding>
        aria-label={t('lifecycle.tabs.versions')}
        rowKey="version"
        size="small"
        columns={columns}
        dataSource={of.items}
        pagination={{ pageSize: 50, hideOnSinglePage: true }}
        scroll={{ x: 'max-content' }}
        {...(can('lifecycle.destruction.request')
          ? {
              rowSelection: {
                selectedRowKeys: chosen,
                onChange: (keys) => setChosen(keys as string[]),
                getTitleCheckboxProps: () => ({ 'aria-label': t('list.all') }) as never,
                getCheckboxProps: ({ seq, storage, held, destruction }) =>
                  ({
                    'aria-label': t('lifecycle.seqOf', { seq }),
                    disabled: storage === 'destroyed' || held || destruction !== null,
                  }) as never,
              },
            }
          : {})}
      />
    </>
  )
}

function ruleText({ rule }: Of, t: TFunction): string {
  if (!rule) return t('lifecycle.noRule')
  const months = (n: number | null, none: string) => (n === null ? t(none) : t('lifecycle.months', { n }))
  return `${t('lifecycle.rule')}${mark('：')}${t('lifecycle.ruleText', {
    keep: months(rule.keepMonths, 'lifecycle.forever'),
    archive: months(rule.archiveMonths, 'lifecycle.never'),
    versions: rule.keepVersions ?? t('lifecycle.all'),
    basis: rule.basis,
  })}`
}
