import { useQuery } from '@tanstack/react-query'
import { Empty, Table } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read } from '../../api.ts'
import { Go } from '../../ui/Go.tsx'
import { Loaded } from '../../ui/Loaded.tsx'
import { AtSourceTag } from '../AtSourceTag.tsx'
import { useOrgs } from '../../ui/OrgSelect.tsx'

/** The rules behind a figure; each opens the check with its rows. */
export function Findings({ filter }: { filter: Record<string, string> }) {
  const { t } = useTranslation()
  const { nameOf } = useOrgs()
  const query = useQuery({
    queryKey: ['quality', 'findings', filter],
    queryFn: () => read(api.GET('/v1/quality/findings', { params: { query: filter as never } })),
  })
  return (
    <Loaded query={query}>
      {({ items, more }) => (
        <>
          <Table
            aria-label={t('quality.cockpit.behind')}
            size="small"
            rowKey={({ check, rule }) => `${check} ${rule}`}
            dataSource={items}
            pagination={{ pageSize: 10, hideOnSinglePage: true, showSizeChanger: false }}
            locale={{ emptyText: <Empty description={t('quality.cockpit.clean')} /> }}
            columns={[
              {
                title: t('quality.dataset'),
                render: (_, { dataset, check, name, atSource }) => (
                  <>
                    <Go to={`/quality/${dataset}/checks/${check}`}>{name}</Go>{' '}
                    {atSource ? <AtSourceTag version="live" /> : null}
                  </>
                ),
              },
              { title: t('quality.studio.owner'), render: (_, { owner, org }) => nameOf(owner ?? org) },
              { title: t('quality.rule'), dataIndex: 'title' },
              { title: t('quality.studio.indicator'), dataIndex: 'indicator' },
              { title: t('quality.state'), render: (_, { state }) => t(`quality.results.${state}`) },
              {
                title: t('quality.violations'),
                align: 'right',
                render: (_, { bad, checked }) => `${bad.toLocaleString()} / ${checked.toLocaleString()}`,
              },
            ]}
          />
          {more ? <p className="quiet">{t('quality.cockpit.more')}</p> : null}
        </>
      )}
    </Loaded>
  )
}
