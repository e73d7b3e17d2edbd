import { useQuery } from '@tanstack/react-query'
import { Button, Segmented } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read } from '../api.ts'
import { FilterSelect } from '../ui/FilterSelect.tsx'
import { PageShell } from '../ui/PageShell.tsx'
import { useAct } from '../ui/useAct.ts'
import { useUrlFilters } from '../ui/useUrlFilters.ts'
import { NoticeDigest } from './NoticeDigest.tsx'
import { NoticeList } from './NoticeList.tsx'
import { useMatterWord } from './useMatterWord.ts'

/** What was told: summed up by day and matter, or one by one. */
export function NoticesPage() {
  const { t } = useTranslation()
  const { act, busy } = useAct()
  const wordOf = useMatterWord()
  const [{ unread = 'false', view = 'digest', matter, day }, change] = useUrlFilters()
  const query = useQuery({
    queryKey: ['notices', 'digest'],
    queryFn: () => read(api.GET('/v1/workflow/notices/digest')),
  })
  const fits = { ...(matter ? { matter } : {}), ...(day ? { day } : {}) }
  const readAll = () =>
    void act(() => read(api.POST('/v1/workflow/notices/read-all', { params: { query: fits } })), {
      done: t('workflow.allRead'),
    })
  const matters = [...new Set((query.data?.items ?? []).map((line) => line.matter))]
  const options = (names: readonly string[], key: (name: string) => string) =>
    names.map((value) => ({ value, label: t(`workflow.${key(value)}`) }))
  return (
    <PageShell
      title={t('workflow.notices')}
      actions={
        <Button loading={busy} onClick={readAll}>
          {t(matter || day ? 'workflow.readThese' : 'workflow.readAll')}
        </Button>
      }
    >
      <div className="filters">
        <Segmented
          aria-label={t('workflow.view')}
          value={view}
          onChange={(value) => change({ view: value, day: undefined })}
          options={options(['digest', 'list'], (name) => (name === 'list' ? 'noticeLines' : 'noticeDigest'))}
        />
        <Segmented
          aria-label={t('workflow.readState')}
          value={unread}
          onChange={(value) => change({ unread: value })}
          options={options(['false', 'true'], (name) => (name === 'true' ? 'unreadOnly' : 'everyNotice'))}
        />
        <FilterSelect
          label={t('workflow.noticeMatter')}
          value={matter}
          width={180}
          options={matters.map((value) => ({ value, label: wordOf(value) }))}
          onChange={(value) => change({ matter: value })}
        />
      </div>
      {view === 'list' ? (
        <NoticeList unread={unread === 'true'} {...fits} />
      ) : (
        <NoticeDigest query={query} unread={unread === 'true'} matter={matter} />
      )}
    </PageShell>
  )
}
