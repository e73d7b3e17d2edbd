import { Form, Input, Modal, Tree } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { useAct } from '../ui/useAct.ts'
import { classBranches } from './class-branches.ts'
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
  const { act, busy } = useAct()
  const [form] = Form.useForm<Values>()
  const typed = Form.useWatch('classes', form) ?? ''
  const save = async ({ id, name, classes }: Values) => {
    const path = { id: tree?.id ?? id }
    const body = { name, nodes: readNodes(classes) }
    const saved = await act(() => read(api.PUT('/v1/catalogue/grading/classes/{id}', { params: { path }, body })), {
      form,
      done: t('grading.treeSaved'),
    })
    if (saved) onClose()
  }
  const needed = [{ required: true, whitespace: true, message: t('grading.missing.text') }]
  return (
    <Modal
      open
      width={860}
      title={tree?.name ?? t('grading.newTree')}
      okText={t('grading.save')}
      okButtonProps={{ loading: busy }}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form
        form={form}
        layout="vertical"
        initialValues={{ id: '', name: tree?.name ?? '', classes: writeNodes(tree?.nodes ?? []) }}
        onFinish={(values) => void save(values)}
      >
        {tree ? null : (
          <Form.Item name="id" label={t('grading.schemeId')} rules={needed}>
            <Input maxLength={40} />
          </Form.Item>
        )}
        <Form.Item name="name" label={t('grading.treeName')} rules={needed}>
          <Input maxLength={60} />
        </Form.Item>
        <div className="two-columns">
          <Form.Item name="classes" label={t('grading.classLines')} extra={t('grading.classLinesHint')} rules={needed}>
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
      </Form>
    </Modal>
  )
}
