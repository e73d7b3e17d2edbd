import { Button, Input, Modal, Space, Tag } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../api.ts'

export type Claim = Schemas['CatalogueClaims']['claims'][number]

interface Props {
  item: string
  known: Claim | undefined
  busy?: boolean
  /** tells whether it was kept */
  onPut(claim: Claim): Promise<boolean>
}

/** Taken from the source, or collected again on a legal basis (条例 art. 19). */
export function ClaimChoice({ item, known, busy = false, onPut }: Props) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const [basisTitle, setBasisTitle] = useState('')
  const [basisArticle, setBasisArticle] = useState('')
  if (known) return <Tag color="success">{t(`sources.claims.${known.kind}`)}</Tag>
  const said = [reason, basisTitle, basisArticle].every((text) => text.trim() !== '')
  const justify = async () => {
    if (await onPut({ item, kind: 'justified', reason, basisTitle, basisArticle })) setOpen(false)
  }
  return (
    <Space style={{ marginLeft: 8 }}>
      <Button
        size="small"
        loading={busy}
        aria-label={`${item} ${t('sources.claims.reuse')}`}
        onClick={() => void onPut({ item, kind: 'reuse', reason: '', basisTitle: '', basisArticle: '' })}
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
        okButtonProps={{ disabled: !said }}
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
