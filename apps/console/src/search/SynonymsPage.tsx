import { useQuery } from '@tanstack/react-query'
import { Button, Flex, Popconfirm, Select, Switch, Table } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { useCan } from '../session/session.tsx'
import { PageShell } from '../ui/PageShell.tsx'
import { Problem } from '../ui/Problem.tsx'
import { useAct } from '../ui/useAct.ts'

type Synonym = Schemas['CatalogueSynonym']

/** 同义词: words that find the same, kept by the bureau; searches know a change within a second. */
export function SynonymsPage() {
  const { t } = useTranslation()
  const may = useCan()('catalogue.synonym.edit')
  const { act, busy } = useAct()
  const [words, setWords] = useState<string[]>([])
  const query = useQuery({
    queryKey: ['catalogue', 'synonyms'],
    queryFn: () => read(api.GET('/v1/catalogue/synonyms')),
  })
  const add = async () => {
    const body = { words, active: true }
    const made = await act(() => read(api.POST('/v1/catalogue/synonyms', { body })), { done: t('search.synonymSaved') })
    if (made) setWords([])
  }
  const change = (group: Synonym, body: { words: string[]; active: boolean }) =>
    act(() => read(api.PUT('/v1/catalogue/synonyms/{id}', { params: { path: { id: group.id } }, body })))
  const remove = (id: string) => act(() => api.DELETE('/v1/catalogue/synonyms/{id}', { params: { path: { id } } }))
  return (
    <PageShell title={t('search.synonyms')}>
      <p>{t('search.synonymsHint')}</p>
      {query.error ? <Problem cause={query.error} retry={() => void query.refetch()} /> : null}
      {may ? (
        <Flex gap={8} style={{ marginBottom: 12 }}>
          <Select
            mode="tags"
            open={false}
            aria-label={t('search.newSynonym')}
            placeholder={t('search.newSynonym')}
            tokenSeparators={[',', '，', '、', ' ', '=']}
            style={{ flex: 1, maxWidth: 640 }}
            value={words}
            onChange={setWords}
          />
          <Button type="primary" disabled={words.length < 2} loading={busy} onClick={() => void add()}>
            {t('search.add')}
          </Button>
        </Flex>
      ) : null}
      <Table<Synonym>
        aria-label={t('search.synonyms')}
        rowKey="id"
        size="small"
        loading={query.isPending}
        dataSource={query.data?.items ?? []}
        pagination={{ pageSize: 50, hideOnSinglePage: true }}
        columns={[
          {
            title: t('search.group'),
            dataIndex: 'words',
            render: (own: string[], group) =>
              may ? (
                <Select
                  mode="tags"
                  open={false}
                  variant="borderless"
                  aria-label={t('search.group')}
                  tokenSeparators={[',', '，', '、', ' ', '=']}
                  style={{ width: '100%' }}
                  value={own}
                  onChange={(next: string[]) => void change(group, { words: next, active: group.active })}
                />
              ) : (
                own.join(' = ')
              ),
          },
          {
            title: t('search.active'),
            width: 100,
            render: (_, group) => (
              <Switch
                aria-label={t('search.activeGroup', { words: group.words.join(' = ') })}
                checked={group.active}
                disabled={!may}
                onChange={(active) => void change(group, { words: group.words, active })}
              />
            ),
          },
          {
            title: t('search.action'),
            width: 100,
            render: (_, group) =>
              may ? (
                <Popconfirm title={t('search.removeGroup')} onConfirm={() => void remove(group.id)}>
                  <Button size="small" danger>
                    {t('search.remove')}
                  </Button>
                </Popconfirm>
              ) : null,
          },
        ]}
      />
    </PageShell>
  )
}
