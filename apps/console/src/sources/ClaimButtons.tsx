import { useQuery } from '@tanstack/react-query'
import { Button, Input, Modal, Space, Tag } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { useAct } from '../ui/useAct.ts'

type Claim = Schemas['CatalogueClaims']['claims'][number]

/** Accounts for an item whose source is elsewhere: taken from there, or collected again on a legal basis (条例 art. 19). */
export function ClaimButtons({ entry, item }: { entry: string; item: string }) {
  const { t } = useTranslation()
  const { act, busy } = useAct()
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const [basisTitle, setBasisTitle] = useState('')
  const [basisArticle, setBasisArticle] = useState('')
  const params = { path: { id: entry } }
  const { data } = useQuery({
    queryKey: ['sources', 'claims', entry],
    queryFn: () => read(api.GET('/v1/catalogue/entries/{id}/claims', { params })),
  })
  const known = data?.claims.find((claim) => claim.item === item)
  const put = (claim: Claim) => {
    const claims = [...(data?.claims ?? []).filter((one) => one.item !== item), claim]
    return act(() => read(api.PUT('/v1/catalogue/entries/{id}/claims', { params, body: { claims } })), {
      done: t('sources.claimed'),
    })
  }
  if (known) return <Tag color="success">{t(`sources.claims.${known.kind}`)}</Tag>
  const justify = async () => {
    if (await put({ item, kind: 'justified', reason, basisTitle, basisArticle })) setOpen(false)
  }
  return (
    <Space style={{ marginLeft: 8 }}>
      <Button
        size="small"
        loading={busy}
        aria-label={`${item} ${t('sources.claims.reuse')}`}
        onClick={() => void put({ item, kind: 'reuse', reason: '', basisTitle: '', basisArticle: '' })}
      >
        {t('sources.claims.reuse')}
      </Button>
      <Button size="small" aria-label={`${item} ${t('sources.claims.justified')}`} onClick={() => setOpen(true)}>
        {t('sources.claims.justified')}
      </Button>
      <Modal
        open={open}
        title={t('sources.justify', { item })}
        okText={t('sources.save')}
        onOk={() => void justify()}
        onCancel={() => setOpen(false)}
      >
        <Space orientation="vertical" style={{ width: '100%' }}>
          <Input.TextArea
            aria-label={t('sources.why')}
            placeholder={t('sources.why')}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
          <Input
            aria-label={t('sources.basisTitle')}
            placeholder={t('sources.basisTitle')}
            value={basisTitle}
            onChange={(event) => setBasisTitle(event.target.value)}
          />
          <Input
            aria-label={t('sources.basisArticle')}
            placeholder={t('sources.basisArticle')}
            value={basisArticle}
            onChange={(event) => setBasisArticle(event.target.value)}
          />
        </Space>
      </Modal>
    </Space>
  )
}
