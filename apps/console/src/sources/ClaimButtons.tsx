import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, read } from '../api.ts'
import { useAct } from '../ui/useAct.ts'
import { type Claim, ClaimChoice } from './ClaimChoice.tsx'

/** Accounts for an item whose source is elsewhere: taken from there, or collected again on a legal basis (条例 art. 19). */
export function ClaimButtons({ entry, item }: { entry: string; item: string }) {
  const { t } = useTranslation()
  const { act, busy } = useAct()
  const params = { path: { id: entry } }
  const { data } = useQuery({
    queryKey: ['sources', 'claims', entry],
    queryFn: () => read(api.GET('/v1/catalogue/entries/{id}/claims', { params })),
  })
  const known = data?.claims.find((claim) => claim.item === item)
  const put = async (claim: Claim) => {
    const claims = [...(data?.claims ?? []).filter((one) => one.item !== item), claim]
    const done = await act(() => read(api.PUT('/v1/catalogue/entries/{id}/claims', { params, body: { claims } })), {
      done: t('sources.claimed'),
    })
    return done !== undefined
  }
  return <ClaimChoice item={item} known={known} busy={busy} onPut={put} />
}
