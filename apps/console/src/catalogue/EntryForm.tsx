import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Alert, Button, Form, Space } from 'antd'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { markFields, useAct } from '../ui/useAct.ts'
import { EntryFields } from './EntryFields.tsx'
import { SimilarHint } from '../sources/SimilarHint.tsx'
import { Faults } from './Faults.tsx'
import { firstContent } from './first-content.ts'
import { ItemsEditor } from './ItemsEditor.tsx'
import { MergeDialog } from './MergeDialog.tsx'
import { useDraft } from './useDraft.ts'
import { useMerge } from './useMerge.ts'

type Values = Schemas['CatalogueContentInput'] & { frontCode?: string }

interface Kept {
  revision: number
  values: Values
}

interface Props {
  provider: string
  /** missing for a new entry */
  entry?: Schemas['CatalogueEntry']
}

/** The form of an entry: saves the draft, submits it, and shows every remark on its field. */
export function EntryForm({ provider, entry }: Props) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const { act, busy } = useAct()
  const [form] = Form.useForm<Values>()
  const { draft, keep, drop } = useDraft<Kept>(entry?.id ?? 'new')
  // what was typed before a reload belongs to the revision it was typed on, so that a newer one is merged and not overwritten
  const revision = draft?.revision ?? entry?.revision ?? 0
  const merging = useMerge(entry?.id)
  const [faults, setFaults] = useState<Record<string, string>>(
    () => queries.getQueryData(['catalogue', 'faults', entry?.id]) ?? {},
  )
  useEffect(() => {
    if (entry?.state === 'returned') markFields(form, onForm(entry.remarks), '', 'warnings')
    markFields(form, onForm(faults), 'content.')
  }, [entry, faults, form])

  const save = async (submitting: boolean) => {
    const { frontCode = '', ...typed } = form.getFieldsValue(true) as Values
    const content = { ...typed, secrecyReview: gate(typed.secrecyReview), privacyReview: gate(typed.privacyReview) }
    setFaults({})
    const write = async () => {
      if (!entry) return (await api.POST('/v1/catalogue/entries', { body: { provider, frontCode, content } })).data
      return merging.guard(content, revision, () => put(entry.id, content, revision))
    }
    const saved = await act(write, { onFields: setFaults, ...(submitting ? {} : { done: t('catalogue.saved') }) })
    if (!saved) return
    drop()
    queries.removeQueries({ queryKey: ['catalogue', 'faults', saved.id] })
    if (submitting) await submit(saved.id, saved.revision)
    else await navigate({ to: `/catalogue/${saved.id}` as '/' })
  }
  const put = (id: string, content: Schemas['CatalogueContentInput'], revision: number) =>
    read(api.PUT('/v1/catalogue/entries/{id}', { params: { path: { id } }, body: { content, revision } }))
  const saveMerge = async (id: string, content: Schemas['CatalogueContentInput'], revision: number) => {
    if (!(await act(() => put(id, content, revision), { done: t('catalogue.merge.saved'), onFields: setFaults })))
      return
    drop()
    await navigate({ to: `/catalogue/${id}` as '/' })
  }
  const submit = async (id: string, revision: number) => {
    const send = () =>
      read(api.POST('/v1/catalogue/entries/{id}/submit', { params: { path: { id } }, body: { revision } }))
    const onFields = (fields: Record<string, string>) => queries.setQueryData(['catalogue', 'faults', id], fields)
    const sent = await act(send, { done: t('catalogue.submitted'), onFields })
    await navigate({ to: (sent ? `/catalogue/${id}` : `/catalogue/${id}/edit`) as '/' })
    if (!sent) await queries.invalidateQueries({ queryKey: ['catalogue', 'entry', id] })
  }

  return (
    <Form
      form={form}
      layout="vertical"
      scrollToFirstError
      initialValues={{ ...firstContent, ...content(entry), ...draft?.values }}
      onValuesChange={() => keep({ revision, values: form.getFieldsValue(true) as Values })}
      onFinish={() => void save(false)}
    >
      {draft ? (
        <Alert
          type="info"
          showIcon
          title={t('catalogue.restored')}
          style={{ marginBottom: 12 }}
          action={
            <Button
              size="small"
              onClick={() => {
                drop()
                form.setFieldsValue({ ...firstContent, ...content(entry) } as never)
              }}
            >
              {t('catalogue.dropDraft')}
            </Button>
          }
        />
      ) : null}
      {entry?.state === 'returned' ? (
        <Faults type="warning" title={t('catalogue.returnedNote')} faults={entry.remarks} />
      ) : null}
      <Faults type="error" title={t('catalogue.faults', { count: Object.keys(faults).length })} faults={faults} />
      {merging.merge && entry ? (
        <MergeDialog
          merge={merging.merge}
          busy={busy}
          onSave={(content, current) => void saveMerge(entry.id, content as never, current)}
          onCancel={merging.close}
        />
      ) : null}
      <EntryFields provider={provider} frontCode={entry?.frontCode ?? null} />
      <SimilarHint provider={provider} {...(entry ? { entry: entry.id } : {})} />
      <ItemsEditor />
      <Space className="form-end">
        <Button type="primary" htmlType="submit" loading={busy}>
          {t('catalogue.save')}
        </Button>
        <Button loading={busy} onClick={() => void save(true)}>
          {t('catalogue.submit')}
        </Button>
        <Button
          type="link"
          onClick={() => void navigate({ to: (entry ? `/catalogue/${entry.id}` : '/catalogue') as '/' })}
        >
          {t('catalogue.cancel')}
        </Button>
      </Space>
    </Form>
  )
}

/** The part of an entry that is written by hand. */
function content(entry: Schemas['CatalogueEntry'] | undefined): Partial<Values> {
  if (!entry) return {}
  const keys = Object.keys(firstContent) as (keyof Values)[]
  return Object.fromEntries(keys.map((key) => [key, (entry as unknown as Values)[key]]))
}

/** An assessment counts once it has a result. */
function gate(typed: Values['secrecyReview']): Values['secrecyReview'] {
  return typed?.conclusion
    ? { ...typed, date: typed.date ?? '', person: typed.person ?? '', note: typed.note ?? '' }
    : null
}

/** An assessment as a whole is marked on its result. */
function onForm(fields: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).map(([path, text]) => [
      /^(?:content\.)?\w+Review$/.test(path) ? `${path}.conclusion` : path,
      text,
    ]),
  )
}
