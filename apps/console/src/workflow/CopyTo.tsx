import { useQuery } from '@tanstack/react-query'
import { Form, Input, Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, read } from '../api.ts'
import { useCan, useMe } from '../session/session.tsx'
import { FormModal } from '../ui/FormModal.tsx'
import { OrgSelect } from '../ui/OrgSelect.tsx'

interface Values {
  users: string[]
  comment?: string
}

/** 抄送: lets named people read the flow along; they are told and cannot decide. */
export function CopyTo({ flow }: { flow: string }) {
  const { t } = useTranslation()
  const can = useCan()
  const { me } = useMe()
  const [org, setOrg] = useState<string | undefined>(me?.subject.org ?? undefined)
  const people = useQuery({
    queryKey: ['users', 'copy', org],
    enabled: can('identity.user.read'),
    queryFn: () => {
      const query = { limit: 100, ...(org ? { org } : {}) }
      return read(api.GET('/v1/identity/users', { params: { query: query as never } }))
    },
  })
  if (!can('identity.user.read')) return null
  const send = ({ users, comment = '' }: Values) =>
    api
      .POST('/v1/workflow/flows/{id}/copy', { params: { path: { id: flow } }, body: { users, comment } })
      .then(() => true)
  const others = people.data?.items.filter((user) => user.enabled && user.id !== me?.subject.id) ?? []
  return (
    <FormModal<Values>
      label={t('workflow.actions.copy')}
      explain={t('workflow.copyExplain')}
      done={t('workflow.did.copy')}
      send={send}
    >
      <Form.Item label={t('workflow.signerOrg')} htmlFor="copy-org">
        <OrgSelect id="copy-org" value={org ?? null} onChange={(chosen) => setOrg(chosen ?? undefined)} />
      </Form.Item>
      <Form.Item
        name="users"
        label={t('workflow.copyTo')}
        rules={[{ required: true, message: t('workflow.copyMissing') }]}
      >
        <Select
          mode="multiple"
          loading={people.isFetching}
          showSearch={{ optionFilterProp: 'label' }}
          options={others.map((user) => ({ value: user.id, label: `${user.name} ${user.login}` }))}
        />
      </Form.Item>
      <Form.Item name="comment" label={t('workflow.comment')}>
        <Input.TextArea rows={2} maxLength={500} />
      </Form.Item>
    </FormModal>
  )
}
