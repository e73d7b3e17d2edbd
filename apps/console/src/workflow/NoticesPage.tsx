import { Button, Segmented } from 'antd'
import { useTranslation } from 'react-i18next'
import { api } from '../api.ts'
import { PageShell } from '../ui/PageShell.tsx'
import { useAct } from '../ui/useAct.ts'
import { useUrlFilters } from '../ui/useUrlFilters.ts'
import { NoticeList } from './NoticeList.tsx'

export function NoticesPage() {
  const { t } = useTranslation()
  const { act, busy } = useAct()
  const [filters, change] = useUrlFilters()
  const readAll = () => void act(() => api.POST('/v1/workflow/notices/read-all'), { done: t('workflow.allRead') })
  return (
    <PageShell
      title={t('workflow.notices')}
      actions={
        <Button loading={busy} onClick={readAll}>
          {t('workflow.readAll')}
        </Button>
      }
    >
      <div className="filters">
        <Segmented
          aria-label={t('workflow.view')}
          value={filters.unread ?? 'false'}
          onChange={(unread) => change({ unread })}
          options={[
            { value: 'false', label: t('workflow.everyNotice') },
            { value: 'true', label: t('workflow.unreadOnly') },
          ]}
        />
      </div>
      <NoticeList unread={filters.unread === 'true'} />
    </PageShell>
  )
}
