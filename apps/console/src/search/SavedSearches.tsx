import { StarOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Button, Flex, Input, Popover, Tag } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, read } from '../api.ts'
import { Go } from '../ui/Go.tsx'
import { useAct } from '../ui/useAct.ts'
import type { Filters } from '../ui/useUrlFilters.ts'

/** Searches that the reader keeps; new hits are told by a notice. */
export function SavedSearches({ filters }: { filters: Filters }) {
  const { t } = useTranslation()
  const { act, busy } = useAct()
  const { data } = useQuery({
    queryKey: ['catalogue', 'searches'],
    queryFn: () => read(api.GET('/v1/catalogue/searches')),
  })
  const { q = '', explain: _explain, ...rest } = filters
  const [title, setTitle] = useState('')
  const [open, setOpen] = useState(false)
  const chosen = Object.fromEntries(Object.entries(rest).filter((pair): pair is [string, string] => !!pair[1]))
  const keep = async () => {
    const body = { title: title.trim() || q || t('search.untitled'), question: q, filters: chosen, notice: true }
    const kept = await act(() => read(api.POST('/v1/catalogue/searches', { body: body as never })), {
      done: t('search.kept'),
    })
    if (kept) setOpen(false)
  }
  const drop = (id: string) => act(() => api.DELETE('/v1/catalogue/searches/{id}', { params: { path: { id } } }))
  return (
    <Flex gap={8} wrap align="center" style={{ margin: '10px 0' }}>
      {(data?.items ?? []).map((saved) => (
        <Tag
          key={saved.id}
          closable={{ 'aria-label': t('search.drop', { title: saved.title }) }}
          onClose={() => void drop(saved.id)}
        >
          <Go to={`/search?${new URLSearchParams({ ...saved.filters, q: saved.question })}`}>{saved.title}</Go>
        </Tag>
      ))}
      {q || Object.keys(chosen).length > 0 ? (
        <Popover
          trigger="click"
          open={open}
          onOpenChange={setOpen}
          content={
            <Flex gap={8}>
              <Input
                aria-label={t('search.savedTitle')}
                placeholder={t('search.savedTitle')}
                maxLength={60}
                value={title}
                onChange={({ target }) => setTitle(target.value)}
                onPressEnter={() => void keep()}
              />
              <Button type="primary" loading={busy} onClick={() => void keep()}>
                {t('search.keep')}
              </Button>
            </Flex>
          }
        >
          <Button size="small" icon={<StarOutlined />}>
            {t('search.save')}
          </Button>
        </Popover>
      ) : null}
    </Flex>
  )
}
