import { Button, Space, TreeSelect } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { useCan } from '../session/session.tsx'
import { useAct } from '../ui/useAct.ts'
import { classBranches } from './class-branches.ts'
import { useTrees } from './useTrees.ts'

type Classes = Schemas['CatalogueClasses']['classes']

/** The classes of an entry in every tree, and their choice. */
export function EntryClasses({ entry, classes }: { entry: string; classes: Classes }) {
  const { t } = useTranslation()
  const can = useCan()
  const { act, busy } = useAct()
  const trees = useTrees()
  const [chosen, setChosen] = useState(classes.map(({ tree, code }) => `${tree}:${code}`))
  const save = () => {
    const body = {
      classes: chosen.map((key) => ({ tree: key.slice(0, key.indexOf(':')), code: key.slice(key.indexOf(':') + 1) })),
    }
    return act(() => read(api.PUT('/v1/catalogue/entries/{id}/classes', { params: { path: { id: entry } }, body })), {
      done: t('grading.classified'),
    })
  }
  const treeData = trees.map((tree) => ({
    key: tree.id,
    value: tree.id,
    title: tree.name,
    checkable: false,
    selectable: false,
    children: classBranches(tree.nodes, `${tree.id}:`),
  }))
  return (
    <>
      <h2>{t('grading.classes')}</h2>
      <Space wrap>
        <TreeSelect
          aria-label={t('grading.classes')}
          placeholder={t('grading.noClasses')}
          multiple
          showSearch={{ treeNodeFilterProp: 'title' }}
          style={{ minWidth: 420 }}
          loading={trees.length === 0}
          disabled={trees.length === 0 || !can('catalogue.grade.confirm')}
          value={chosen}
          treeData={treeData}
          onChange={(keys: string[]) => setChosen(keys)}
        />
        {can('catalogue.grade.confirm') ? (
          <Button loading={busy} onClick={() => void save()}>
            {t('grading.saveClasses')}
          </Button>
        ) : null}
      </Space>
    </>
  )
}
