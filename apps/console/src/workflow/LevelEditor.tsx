import { useQuery } from '@tanstack/react-query'
import { Alert, Button, Card, Form, Space } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { useAct } from '../ui/useAct.ts'
import { LevelFields } from './LevelFields.tsx'
import { LevelSteps } from './LevelSteps.tsx'

type Level = Schemas['WorkflowLevel']
const MOST = 5
const EMPTY: Level = {
  name: '',
  mode: 'any',
  clock: null,
  assignees: [{ role: 'cdo', relation: 'initiator-org' }],
  gate: null,
  when: null,
  mayRepeat: false,
  copies: [],
}

/** Edits the levels of a flow: preview above, what the law has against it beside, and saving as a new version. */
export function LevelEditor({ definition }: { definition: Schemas['WorkflowDefinition'] }) {
  const { t } = useTranslation()
  const { act, busy } = useAct()
  const [form] = Form.useForm<{ levels: Level[] }>()
  const { kind, version, title, conditions } = definition
  const typed = Form.useWatch('levels', { form, preserve: true }) as Partial<Level>[] | undefined
  const levels = (typed ?? definition.levels).map((level) => ({ ...EMPTY, ...level }))
  const verdict = useQuery({
    queryKey: ['definition', 'check', kind, JSON.stringify(levels)],
    enabled: levels.every((level) => level.name !== '' && level.assignees.length > 0),
    placeholderData: (before) => before,
    queryFn: () =>
      read(api.POST('/v1/workflow/definitions/{kind}/check', { params: { path: { kind } }, body: { levels } })),
  })
  const save = () =>
    act(
      () =>
        api.PUT('/v1/workflow/definitions/{kind}', { params: { path: { kind } }, body: { title, version, levels } }),
      { done: t('workflow.did.define'), form },
    )
  const fault = verdict.data?.fault
  return (
    <Form form={form} layout="vertical" initialValues={{ levels: definition.levels }} onFinish={() => void save()}>
      <LevelSteps levels={levels} conditions={conditions} />
      {fault ? (
        <Alert type="error" showIcon title={fault} style={{ margin: '12px 0' }} role="alert" />
      ) : (
        <Alert type="success" showIcon title={t('workflow.definitions.lawful')} style={{ margin: '12px 0' }} />
      )}
      <Form.List name="levels">
        {(fields, { add, remove, move }) => (
          <>
            {fields.map(({ key, name }) => (
              <Card
                key={key}
                size="small"
                style={{ marginBottom: 12 }}
                title={t('workflow.definitions.level', { number: name + 1 })}
                extra={
                  <Space>
                    <Button size="small" disabled={name === 0} onClick={() => move(name, name - 1)}>
                      {t('workflow.definitions.up')}
                    </Button>
                    <Button size="small" disabled={name === fields.length - 1} onClick={() => move(name, name + 1)}>
                      {t('workflow.definitions.down')}
                    </Button>
                    <Button size="small" danger disabled={fields.length === 1} onClick={() => remove(name)}>
                      {t('workflow.definitions.remove')}
                    </Button>
                  </Space>
                }
              >
                <LevelFields name={name} conditions={conditions} />
              </Card>
            ))}
            <Space className="form-end">
              <Button disabled={fields.length >= MOST} onClick={() => add(EMPTY)}>
                {t('workflow.definitions.add')}
              </Button>
              <Button type="primary" htmlType="submit" loading={busy} disabled={Boolean(fault)}>
                {t('workflow.definitions.save', { version: version + 1 })}
              </Button>
              <Button onClick={() => form.resetFields()}>{t('workflow.definitions.reset')}</Button>
            </Space>
          </>
        )}
      </Form.List>
    </Form>
  )
}
