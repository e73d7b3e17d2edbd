import { useQuery } from '@tanstack/react-query'
import { Alert, Button, Empty, Popconfirm, Table, type TableColumnsType, Tag } from 'antd'
import { useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { Problem } from '../ui/Problem.tsx'
import { GoldenForm } from './GoldenForm.tsx'
import type { Definition, Golden, Pipeline } from './useDraft.ts'

interface Props {
  pipeline: Pipeline
  definition: Definition
  editable: boolean
  onChange(change: Golden[]): void
}

/** Rows with their expected outcome, checked after each change of the draft. */
export function GoldenRows({ pipeline, definition, editable, onChange }: Props) {
  const { t } = useTranslation()
  const [edited, setEdited] = useState<Golden | null>(null)
  const wanted = useDeferredValue(definition)
  const checked = useQuery({
    queryKey: ['cleansing', 'golden', pipeline.id, wanted],
    queryFn: () =>
      read(
        api.POST('/v1/cleansing/pipelines/{pipeline}/golden', {
          params: { path: { pipeline: pipeline.id } },
          body: { definition: wanted },
        }),
      ),
    placeholderData: (before) => before,
    retry: false,
  })
  const results = new Map((checked.data?.items ?? []).map((one) => [one.id, one]))
  const failed = [...results.values()].filter((one) => !one.passed).length
  const columns: TableColumnsType<Golden> = [
    { title: t('cleansing.name'), dataIndex: 'name' },
    {
      title: t('cleansing.goldenInput'),
      dataIndex: 'input',
      render: (cells: Golden['input']) => <Cells cells={cells} />,
    },
    { title: t('cleansing.expected'), render: (_, one) => <Expected expect={one.expect} /> },
    { title: t('cleansing.checked'), render: (_, one) => <Checked result={results.get(one.id)} /> },
    ...(editable
      ? [
          {
            title: t('cleansing.acts'),
            render: (_: unknown, one: Golden) => (
              <>
                <Button size="small" type="link" onClick={() => setEdited(one)}>
                  {t('cleansing.edit')}
                </Button>
                <Popconfirm
                  title={t('cleansing.removeGolden')}
                  onConfirm={() => onChange(definition.golden.filter((other) => other.id !== one.id))}
                >
                  <Button size="small" type="link" danger>
                    {t('cleansing.remove')}
                  </Button>
                </Popconfirm>
              </>
            ),
          },
        ]
      : []),
  ]
  const blank = (): Golden => ({
    id: `g${Date.now().toString(36)}`,
    name: t('cleansing.goldenNew', { n: definition.golden.length + 1 }),
    input: {},
    expect: { outcome: 'kept', values: {} },
  })
  return (
    <>
      <div className="filters">
        <span>{t('cleansing.goldenHint')}</span>
        {editable ? <Button onClick={() => setEdited(blank())}>{t('cleansing.addGolden')}</Button> : null}
      </div>
      {checked.error ? <Problem cause={checked.error} /> : null}
      {definition.golden.length > 0 && checked.data ? (
        <Alert
          type={failed > 0 ? 'error' : 'success'}
          showIcon
          style={{ marginBottom: 12 }}
          title={
            failed > 0
              ? t('cleansing.goldenFailed', { count: failed })
              : t('cleansing.goldenPassed', { count: results.size })
          }
        />
      ) : null}
      <Table<Golden>
        aria-label={t('cleansing.tabs.golden')}
        rowKey="id"
        size="small"
        columns={columns}
        dataSource={definition.golden}
        pagination={false}
        scroll={{ x: 'max-content' }}
        locale={{ emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('cleansing.noGolden')} /> }}
      />
      {edited ? (
        <GoldenForm
          golden={edited}
          dataset={pipeline.input}
          result={results.get(edited.id)}
          onClose={() => setEdited(null)}
          onSave={(saved) => {
            const known = definition.golden.some((one) => one.id === saved.id)
            onChange(
              known
                ? definition.golden.map((one) => (one.id === saved.id ? saved : one))
                : [...definition.golden, saved],
            )
            setEdited(null)
          }}
        />
      ) : null}
    </>
  )
}

function Cells({ cells }: { cells: Record<string, string | null> }) {
  const { t } = useTranslation()
  return (
    <>
      {Object.entries(cells).map(([name, value]) => (
        <div key={name}>
          {name}: {value === null ? <em>{t('cleansing.null')}</em> : value}
        </div>
      ))}
    </>
  )
}

function Expected({ expect }: { expect: Golden['expect'] }) {
  const { t } = useTranslation()
  if (expect.outcome === 'kept') return <Cells cells={expect.values} />
  return <Tag color={expect.outcome === 'rejected' ? 'error' : 'warning'}>{t(`cleansing.fates.${expect.outcome}`)}</Tag>
}

function Checked({ result }: { result: Schemas['CleansingGoldenResult'] | undefined }) {
  const { t } = useTranslation()
  if (!result) return <Tag>{t('cleansing.checking')}</Tag>
  return result.passed ? (
    <Tag color="success">{t('cleansing.passed')}</Tag>
  ) : (
    <>
      <Tag color="error">{t('cleansing.notPassed')}</Tag> {result.reason}
    </>
  )
}
