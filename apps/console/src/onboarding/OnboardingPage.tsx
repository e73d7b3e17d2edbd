import { useNavigate } from '@tanstack/react-router'
import { Button, type TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { useCan } from '../session/session.tsx'
import { Go } from '../ui/Go.tsx'
import { moment } from '../ui/moment.ts'
import { useOrgs } from '../ui/OrgSelect.tsx'
import { PageShell } from '../ui/PageShell.tsx'
import { QueryTable } from '../ui/QueryTable.tsx'
import { SittingState } from './SittingState.tsx'

type Line = Schemas['OnboardingDraftLine']

/** All sittings of the department, newest first; each goes on where it was left. */
export function OnboardingPage() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const can = useCan()
  const { nameOf } = useOrgs()
  const columns: TableColumnsType<Line> = [
    {
      title: t('onboarding.name'),
      dataIndex: 'name',
      render: (name: string, line) => <Go to={`/onboarding/${line.id}`}>{name}</Go>,
    },
    { title: t('onboarding.file'), dataIndex: 'fileName' },
    { title: t('onboarding.provider'), dataIndex: 'provider', render: nameOf },
    {
      title: t('onboarding.state'),
      dataIndex: 'state',
      render: (state: Line['state']) => <SittingState state={state} />,
    },
    { title: t('onboarding.updatedAt'), dataIndex: 'updatedAt', render: moment },
  ]
  return (
    <PageShell
      title={t('onboarding.title')}
      actions={
        can('onboarding.draft.create') ? (
          <Button type="primary" onClick={() => void navigate({ to: '/onboarding/new' as '/' })}>
            {t('onboarding.new')}
          </Button>
        ) : null
      }
    >
      <QueryTable<Line>
        label={t('onboarding.list')}
        queryKey={['onboarding', 'drafts']}
        rowKey="id"
        columns={columns}
        empty={t('onboarding.empty')}
        load={(after) =>
          read(api.GET('/v1/onboarding/drafts', { params: { query: { limit: 50, ...(after ? { after } : {}) } } }))
        }
      />
    </PageShell>
  )
}
