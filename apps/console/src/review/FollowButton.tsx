import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read } from '../api.ts'
import { useAct } from '../ui/useAct.ts'

/** Begins or ends following an entry: whoever follows is told when a version is published or the entry revoked. */
export function FollowButton({ entry }: { entry: string }) {
  const { t } = useTranslation()
  const { act, busy } = useAct()
  const params = { path: { id: entry } }
  const { data } = useQuery({
    queryKey: ['catalogue', 'follow', entry],
    queryFn: () => read(api.GET('/v1/catalogue/entries/{id}/follow', { params })),
  })
  if (!data) return null
  const toggle = () =>
    act(
      async () =>
        data.following
          ? api.DELETE('/v1/catalogue/entries/{id}/follow', { params })
          : api.POST('/v1/catalogue/entries/{id}/follow', { params }),
      { done: t(data.following ? 'review.unfollowed' : 'review.followed') },
    )
  return (
    <Button loading={busy} aria-pressed={data.following} onClick={() => void toggle()}>
      {t(data.following ? 'review.unfollow' : 'review.follow')}
    </Button>
  )
}
