import { Form, Input, Tree } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { classBranches } from './class-branches.ts'
import { KeptForm } from './KeptForm.tsx'
import { readNodes, writeNodes } from './read-nodes.ts'

type ClassTree = Schemas['CatalogueClassTree']
interface Values {
  id: string
  name: string
  classes: string
}

/** A class tree of the bureau, a line for each class as it is copied out of a spreadsheet, beside what becomes of it. */
export function TreeForm({ tree, onClose }: { tree: ClassTree | null; onClose(): void }) {
  const { t } = useTranslation()
  const [form] = Form.useForm<Values>()
  const typed = Form.useWatch('classes', form) ?? ''
  return (
    <KeptForm<Values>
      kept={tree}
      newTitle={t('grading.newTree')}
      nameLabel={t('grading.treeName')}
      form={form}
      initial={{ id: '', name: tree?.name ?? '', classes: writeNodes(tree?.nodes ?? []) }}
      done={t('grading.treeSaved')}
      send={(id, { name, classes }) =>
        read(
          api.PUT('/v1/catalogue/grading/classes/{id}', {
            params: { path: { id } },
            body: { name, nodes: readNodes(classes) },
          }),
        )
      }
      onClose={onClose}
    >
      <div className="two-columns">
        <Form.Item
          name="classes"
          label={t('grading.classLines')}
          extra={t('grading.classLinesHint')}
          rules={[{ required: true, whitespace: true, message: t('grading.missing.text') }]}
        >
          <Input.TextArea rows={14} className="mono" />
        </Form.Item>
        <section aria-live="polite">
          <p>{t('grading.preview', { count: readNodes(typed).length })}</p>
          <Tree
            key={typed}
            aria-label={t('grading.trees')}
            defaultExpandAll
            selectable={false}
            height={320}
            treeData={classBranches(readNodes(typed))}
          />
        </section>
      </div>
    </KeptForm>
  )
}
