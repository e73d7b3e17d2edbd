import { useQuery } from '@tanstack/react-query'
import { Button, Drawer, Popconfirm, Space, Table } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { useCan } from '../session/session.tsx'
import { Loaded } from '../ui/Loaded.tsx'
import { useAct } from '../ui/useAct.ts'
import { RuleForm } from './RuleForm.tsx'

type Rule = Schemas['QualityRule']

/** Rules of a dataset: add, change, remove, try on a sample before saving. */
export function RuleEditor({ dataset }: { dataset: Schemas['IntakeDataset'] }) {
  const { t } = useTranslation()
  const can = useCan()
  const { act } = useAct()
  const [open, setOpen] = useState<Rule | 'new' | null>(null)
  const rules = useQuery({
    queryKey: ['quality', 'rules', dataset.id],
    queryFn: () => read(api.GET('/v1/quality/datasets/{dataset}/rules', { params: { path: { dataset: dataset.id } } })),
  })
  const kinds = useQuery({
    queryKey: ['quality', 'kinds'],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: () => read(api.GET('/v1/quality/kinds')),
  })
  const remove = (id: string) =>
    act(() => api.DELETE('/v1/quality/rules/{id}', { params: { path: { id } } }), { done: t('quality.removed') })
  const edit = can('quality.rule.edit')
  return (
    <>
      {edit ? (
        <Button type="primary" style={{ marginBottom: 12 }} onClick={() => setOpen('new')}>
          {t('quality.add')}
        </Button>
      ) : null}
      <Loaded query={rules}>
        {({ items }) => (
          <Table<Rule>
            aria-label={t('quality.tabs.rules')}
            size="small"
            rowKey="id"
            dataSource={items}
            pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
            columns={[
              { title: t('quality.rule'), dataIndex: 'title' },
              { title: t('quality.kind'), dataIndex: 'kind', className: 'mono' },
              { title: t('quality.dimension'), dataIndex: 'dimension' },
              {
                title: t('quality.severity'),
                dataIndex: 'severity',
                render: (value: string) => t(`quality.severities.${value}`),
              },
              { title: t('quality.weight'), dataIndex: 'weight', align: 'right' },
              {
                title: t('quality.enabled'),
                dataIndex: 'enabled',
                render: (on: boolean) => t(on ? 'quality.yes' : 'quality.no'),
              },
              {
                title: t('quality.actions'),
                render: (_, rule) =>
                  edit ? (
                    <Space>
                      <Button size="small" onClick={() => setOpen(rule)}>
                        {t('quality.change')}
                      </Button>
                      <Popconfirm title={t('quality.removeSure')} onConfirm={() => remove(rule.id)}>
                        <Button size="small" danger>
                          {t('quality.remove')}
                        </Button>
                      </Popconfirm>
                    </Space>
                  ) : null,
              },
            ]}
          />
        )}
      </Loaded>
      <Drawer
        open={open !== null}
        size={560}
        title={t(open === 'new' ? 'quality.add' : 'quality.change')}
        onClose={() => setOpen(null)}
        destroyOnHidden
      >
        {open && kinds.data ? (
          <RuleForm
            dataset={dataset}
            kinds={kinds.data.items}
            rule={open === 'new' ? null : open}
            onDone={() => setOpen(null)}
          />
        ) : null}
      </Drawer>
    </>
  )
}
