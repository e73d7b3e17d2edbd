import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Button, Popconfirm } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, type Schemas } from '../api.ts'
import { ImpactNote } from '../lineage/ImpactNote.tsx'
import { useCan, useMe } from '../session/session.tsx'
import { ReasonButton } from '../ui/ReasonButton.tsx'
import { useAct } from '../ui/useAct.ts'
import { ReviseEntry } from './ReviseEntry.tsx'

/** What the signed-in person may do with an entry in its present state. */
export function EntryActions({ entry }: { entry: Schemas['CatalogueEntry'] }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const can = useCan()
  const { me } = useMe()
  const { act, busy } = useAct()
  const params = { path: { id: entry.id } }
  const body = { revision: entry.revision }
  const mine = me?.subject.org === entry.provider
  const writable = mine && can('catalogue.entry.edit') && (entry.state === 'draft' || entry.state === 'returned')
  const submit = async () => {
    const sent = await act(() => api.POST('/v1/catalogue/entries/{id}/submit', { params, body }), {
      done: t('catalogue.submitted'),
      onFields: (fields) => queries.setQueryData(['catalogue', 'faults', entry.id], fields),
    })
    // the form shows on its fields what is missing
    if (!sent && queries.getQueryData(['catalogue', 'faults', entry.id]))
      await navigate({ to: `/catalogue/${entry.id}/edit` as '/' })
  }
  return (
    <>
      {writable ? (
        <>
          <Button onClick={() => void navigate({ to: `/catalogue/${entry.id}/edit` as '/' })}>
            {t('catalogue.edit')}
          </Button>
          <Button type="primary" loading={busy} onClick={() => void submit()}>
            {t('catalogue.submit')}
          </Button>
        </>
      ) : null}
      {writable && entry.version > 1 ? (
        <Popconfirm
          title={t('catalogue.discardSure')}
          onConfirm={() =>
            act(() => api.POST('/v1/catalogue/entries/{id}/discard', { params, body }), {
              done: t('catalogue.discarded'),
            })
          }
        >
          <Button danger>{t('catalogue.discard')}</Button>
        </Popconfirm>
      ) : null}
      {mine && entry.state === 'reviewing' && can('catalogue.entry.submit') ? (
        <ReasonButton
          label={t('catalogue.withdraw')}
          explain={t('catalogue.withdrawExplain')}
          optional
          onSubmit={(reason) =>
            act(() => api.POST('/v1/catalogue/entries/{id}/withdraw', { params, body: { reason } }), {
              done: t('catalogue.withdrawn'),
            })
          }
        />
      ) : null}
      {mine && entry.state === 'published' && can('catalogue.entry.edit') ? <ReviseEntry entry={entry} /> : null}
      {entry.state === 'published' && can('catalogue.entry.revoke') ? (
        <ReasonButton
          danger
          label={t('catalogue.revoke')}
          explain={t('catalogue.revokeExplain')}
          before={<ImpactNote of={[`entry:${entry.id}`]} />}
          onSubmit={(reason) =>
            act(() => api.POST('/v1/catalogue/entries/{id}/revoke', { params, body: { ...body, reason } }), {
              done: t('catalogue.revoked'),
            })
          }
        />
      ) : null}
    </>
  )
}
