import { useQuery } from '@tanstack/react-query'
import { Button, InputNumber, Modal, Select, Table } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { useEnumerations } from '../catalogue/useEnumerations.ts'
import { Loaded } from '../ui/Loaded.tsx'
import { useAct } from '../ui/useAct.ts'

type Rule = Schemas['CatalogueLinkRule']

/** How strict the chain is kept; stricter than the law is possible, laxer is not. */
export function LinkRules() {
  const { t } = useTranslation()
  const { options } = useEnumerations()
  const { act } = useAct()
  const [open, setOpen] = useState(false)
  const query = useQuery({
    queryKey: ['catalogue', 'link-rules'],
    enabled: open,
    queryFn: () => read(api.GET('/v1/catalogue/link-rules')),
  })
  const set = ({ link, demand, days }: Rule) =>
    act(() => api.PUT('/v1/catalogue/link-rules/{link}', { params: { path: { link } }, body: { demand, days } }), {
      done: t('register.saved'),
    })
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('report.rules')}</Button>
      <Modal open={open} title={t('report.rules')} footer={null} onCancel={() => setOpen(false)}>
        <p>{t('report.rulesExplain')}</p>
        <Loaded query={query}>
          {({ items }) => (
            <Table<Rule>
              aria-label={t('report.rules')}
              size="small"
              rowKey="link"
              dataSource={items}
              pagination={false}
              columns={[
                { title: t('report.link'), dataIndex: 'link', render: (link) => t(`report.links.${link}`) },
                {
                  title: t('report.demand'),
                  render: (_, rule) => (
                    <Select
                      aria-label={`${t(`report.links.${rule.link}`)} ${t('report.demand')}`}
                      value={rule.demand}
                      options={options('linkDemand')}
                      onChange={(demand) => void set({ ...rule, demand: demand as Rule['demand'] })}
                    />
                  ),
                },
                {
                  title: t('report.days'),
                  render: (_, rule) =>
                    rule.link === 'resource' ? (
                      <InputNumber
                        aria-label={t('report.days')}
                        min={1}
                        max={20}
                        defaultValue={rule.days}
                        onBlur={({ target }) => void set({ ...rule, days: Number(target.value) })}
                      />
                    ) : (
                      '—'
                    ),
                },
              ]}
            />
          )}
        </Loaded>
      </Modal>
    </>
  )
}
