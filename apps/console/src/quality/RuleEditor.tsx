import { useQuery } from '@tanstack/react-query'
import { Button, Drawer, Space, Table, Tag } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { ImpactNote } from '../lineage/ImpactNote.tsx'
import { useCan } from '../session/session.tsx'
import { ConfirmButton } from '../ui/ConfirmButton.tsx'
import { Loaded } from '../ui/Loaded.tsx'
import { useOrgs } from '../ui/OrgSelect.tsx'
import { Said } from '../ui/Said.tsx'
import { useAct } from '../ui/useAct.ts'
import { useFocusAfter } from '../ui/useFocusAfter.ts'
import { useUrlFilters } from '../ui/useUrlFilters.ts'
import { RuleForm } from './RuleForm.tsx'
import { useLibrary } from './studio/useLibrary.ts'
import { useSay } from './useSay.ts'

type Rule = Schemas['QualityRule']
const ADD = 'rule-add'

/** Rules of a dataset: add, change, remove, try on a sample before saving. */
export function RuleEditor({ dataset }: { dataset: Schemas['IntakeDataset'] }) {
  const { t } = useTranslation()
  const can = useCan()
  const say = useSay()
  const { act } = useAct()
  const focus = useFocusAfter()
  const [said, setSaid] = useState('')
  const { nameOf } = useOrgs()
  const [filters, change] = useUrlFilters()
  const library = useLibrary()
  const rules = useQuery({
    queryKey: ['quality', 'rules', dataset.id],
    queryFn: () => read(api.GET('/v1/quality/datasets/{dataset}/rules', { params: { path: { dataset: dataset.id } } })),
  })
  const kinds = useQuery({
    queryKey: ['quality', 'kinds'],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: () => read(api.GET('/v1/quality/kinds')),
  })
  const remove = async ({ id, title }: Rule) => {
    const items = rules.data?.items ?? []
    const at = items.findIndex((one) => one.id === id)
    const next = items[at + 1] ?? items[at - 1]
    const gone = await act(() => api.DELETE('/v1/quality/rules/{id}', { params: { path: { id } } }), {
      done: t('quality.removed'),
    })
    if (gone === undefined) return undefined
    setSaid(t('quality.saidRemoved', { title, total: items.length - 1 }))
    focus(next?.id ?? ADD)
    return gone
  }
  const explained = useQuery({
    queryKey: ['quality', 'explain', dataset.id],
    retry: false,
    queryFn: () =>
      read(api.GET('/v1/quality/datasets/{dataset}/rules/explain', { params: { path: { dataset: dataset.id } } })),
  })
  const stopped = new Map((explained.data?.items ?? []).flatMap((e) => (e.runnable ? [] : [[e.rule.id, e] as const])))
  const edit = can('quality.rule.edit')
  // what is open stands in the address: a link from the library opens the form with its rule
  const open = filters.rule === 'new' ? 'new' : rules.data?.items.find(({ id }) => id === filters.rule)
  const item = library.data?.items.find(({ id }) => id === filters.library)
  const close = () => change({ rule: undefined, library: undefined })
  return (
    <>
      {edit ? (
        <Button id={ADD} type="primary" style={{ marginBottom: 12 }} onClick={() => change({ rule: 'new' })}>
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
              {
                title: t('quality.rule'),
                render: (_, rule) => {
                  const why = stopped.get(rule.id)
                  return (
                    <>
                      {rule.title} {rule.pack ? <Tag>{t('quality.studio.fromPack', { pack: rule.pack })}</Tag> : null}
                      {why ? (
                        <div role="note">
                          <Tag color="error">{t('quality.results.not_runnable')}</Tag>
                          {why.reason} {why.remedy ? say(why.remedy) : ''}
                        </div>
                      ) : null}
                    </>
                  )
                },
              },
              { title: t('quality.dimension'), render: (_, rule) => t(`quality.dimensions.${rule.dimension}`) },
              {
                title: t('quality.severity'),
                dataIndex: 'severity',
                render: (value: string) => t(`quality.severities.${value}`),
              },
              { title: t('quality.weight'), dataIndex: 'weight', align: 'right' },
              {
                title: t('quality.studio.tolerance'),
                render: (_, { tolerance }) =>
                  tolerance ? t(`quality.studio.allowed.${tolerance.unit}`, { value: tolerance.value }) : '—',
              },
              {
                title: t('quality.studio.owner'),
                render: (_, { owner }) => nameOf(owner ?? dataset.provider),
              },
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
                      <Button id={rule.id} size="small" onClick={() => change({ rule: rule.id })}>
                        {t('quality.change')}
                      </Button>
                      <ConfirmButton
                        size="small"
                        danger
                        label={t('quality.remove')}
                        explain={t('quality.removeSure')}
                        onConfirm={() => remove(rule)}
                      >
                        <ImpactNote of={[`rule:${rule.id}`]} />
                      </ConfirmButton>
                    </Space>
                  ) : null,
              },
            ]}
          />
        )}
      </Loaded>
      <Said>{said}</Said>
      <Drawer
        open={filters.rule !== undefined}
        size={760}
        title={t(open === 'new' ? 'quality.add' : 'quality.change')}
        onClose={close}
        destroyOnHidden
      >
        {open && kinds.data && (!filters.library || item) ? (
          <RuleForm
            dataset={dataset}
            kinds={kinds.data.items}
            rule={open === 'new' ? null : open}
            item={item}
            onDone={close}
          />
        ) : null}
      </Drawer>
    </>
  )
}
