import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { PageShell } from '../ui/PageShell.tsx'
import { useAct } from '../ui/useAct.ts'
import { type Notice, NoticeForm } from './NoticeForm.tsx'
import { NoticePreview } from './NoticePreview.tsx'

/** Takes over a year's holiday notice: text, file or days → the year as it would be → in force, with evidence. */
export function NoticePage() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { act, busy } = useAct()
  const [asked, setAsked] = useState<{ year: number; notice: Notice } | null>(null)
  const [preview, setPreview] = useState<Schemas['StandardsNoticePreview'] | null>(null)
  const look = async (year: number, notice: Notice) => {
    const params = { path: { year } }
    const work = () => read(api.POST('/v1/standards/calendar/years/{year}/preview', { params, body: notice }))
    const found = await act(work)
    setAsked(found ? { year, notice } : null)
    setPreview(found ?? null)
  }
  const save = async () => {
    if (!asked) return
    const params = { path: { year: asked.year } }
    const work = () => api.PUT('/v1/standards/calendar/years/{year}', { params, body: asked.notice })
    if (await act<unknown>(work, { done: t('standards.notice.saved', { year: asked.year }) }))
      await navigate({ to: '/standards', search: { tab: 'calendar', month: `${asked.year}-01` } as never })
  }
  return (
    <PageShell title={t('standards.notice.title')}>
      <NoticeForm busy={busy} onLook={look} />
      {preview ? <NoticePreview preview={preview} busy={busy} onSave={() => void save()} /> : null}
    </PageShell>
  )
}
