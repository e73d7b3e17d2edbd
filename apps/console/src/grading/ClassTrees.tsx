import { Button, Card, Space, Tag, Tree } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../api.ts'
import { useCan } from '../session/session.tsx'
import { Go } from '../ui/Go.tsx'
import { classBranches } from './class-branches.ts'
import { TreeForm } from './TreeForm.tsx'
import { useTrees } from './useTrees.ts'

type ClassTree = Schemas['CatalogueClassTree']

/** The class trees; the bureau adds its own and changes them, and each opens the catalogue sorted by it. */
export function ClassTrees() {
  const { t } = useTranslation()
  const can = useCan()
  const trees = useTrees()
  const [edited, setEdited] = useState<ClassTree | 'new' | null>(null)
  const editor = can('catalogue.scheme.edit')
  return (
    <>
      <h2>{t('grading.trees')}</h2>
      {editor ? (
        <Button style={{ marginBottom: 12 }} onClick={() => setEdited('new')}>
          {t('grading.newTree')}
        </Button>
      ) : null}
      <Space orientation="vertical" size="middle" style={{ width: '100%' }}>
        {trees.map((tree) => (
          <Card
            key={tree.id}
            size="small"
            title={
              <>
                {tree.name} <Tag>{t(tree.builtin ? 'grading.bundled' : 'grading.ownTree')}</Tag>
              </>
            }
            extra={
              <Space>
                <Go to={`/catalogue?tree=${tree.id}`}>{t('grading.openTree')}</Go>
                {editor && !tree.builtin ? (
                  <Button size="small" onClick={() => setEdited(tree)}>
                    {t('grading.edit')}
                  </Button>
                ) : null}
              </Space>
            }
          >
            <Tree aria-label={tree.name} treeData={classBranches(tree.nodes)} selectable={false} />
          </Card>
        ))}
      </Space>
      {edited ? <TreeForm tree={edited === 'new' ? null : edited} onClose={() => setEdited(null)} /> : null}
    </>
  )
}
