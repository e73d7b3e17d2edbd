import type { TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { Go } from '../ui/Go.tsx'
import { moment } from '../ui/moment.ts'
import { QueryTable } from '../ui/QueryTable.tsx'
import { useWords } from './useWords.ts'

type Copy = Schemas['WorkflowCopy']

/** 抄送我的: flows that the signed-in person may read along. */
export function CopyTable() {
  const { t } = useTranslation()
  const words = useWords()
  const columns: TableColumnsType<Copy> = [
    {
      title: t('workflow.matter'),
      render: (_, copy) => <Go to={`/workflow/flows/${copy.flow}`}>{copy.title}</Go>,
    },
    { title: t('workflow.kind'), dataIndex: 'kind', render: words.kind },
    { title: t('workflow.timerState'), dataIndex: 'state', render: words.state },
    { title: t('workflow.copiedBy'), render: (_, copy) => [copy.byName, copy.comment].filter(Boolean).join(' · ') },
    { title: t('workflow.since'), dataIndex: 'at', render: moment },
  ]
  return (
    <QueryTable<Copy>
      label={t('workflow.views.copied')}
      queryKey={['copies']}
      rowKey="id"
      size="small"
      columns={columns}
      empty={t('workflow.nothingCopied')}
      load={(after) => read(api.GET('/v1/workflow/copies', { params: { query: after ? { after } : {} } }))}
    />
  )
}
