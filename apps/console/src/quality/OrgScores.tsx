import { useQuery } from '@tanstack/react-query'
import { Table } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read } from '../api.ts'
import { Go } from '../ui/Go.tsx'
import { Loaded } from '../ui/Loaded.tsx'
import { useOrgs } from '../ui/OrgSelect.tsx'
import { Unseen } from '../ui/Unseen.tsx'

/** Scores of departments; each opens the checks it is made of. */
export function OrgScores() {
  const { t } = useTranslation()
  const { nameOf } = useOrgs()
  const query = useQuery({
    queryKey: ['quality', 'orgs'],
    queryFn: () => read(api.GET('/v1/quality/orgs', { params: { query: {} } })),
  })
  return (
    <Loaded query={query}>
      {({ items }) => (
        <Table
          aria-label={t('quality.tabs.orgs')}
          size="small"
          rowKey="org"
          dataSource={items}
          pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
          expandable={{
            columnTitle: <Unseen>{t('list.details')}</Unseen>,
            expandedRowRender: ({ datasets }) => (
              <ul>
                {datasets.map(({ dataset, check, score, rows }) => (
                  <li key={dataset}>
                    <Go to={`/quality/${dataset}/checks/${check}`}>{t('quality.scoreOfRows', { score, rows })}</Go>
                  </li>
                ))}
              </ul>
            ),
          }}
          columns={[
            { title: t('quality.provider'), dataIndex: 'org', render: nameOf },
            { title: t('quality.score'), dataIndex: 'score', align: 'right' },
            { title: t('quality.grade'), dataIndex: 'grade' },
            {
              title: t('quality.passRate'),
              dataIndex: 'passRate',
              align: 'right',
              render: (rate: number) => `${(rate * 100).toFixed(0)}%`,
            },
            {
              title: t('quality.datasets'),
              dataIndex: 'datasets',
              align: 'right',
              render: (list: unknown[]) => list.length,
            },
          ]}
        />
      )}
    </Loaded>
  )
}
