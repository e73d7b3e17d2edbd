import { Alert, Button, Modal, Radio, Table } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../api.ts'
import { applyChoice } from './apply-choice.ts'
import { useShow } from './useShow.ts'

type Merge = Schemas['CatalogueMerge']
type Line = Schemas['CatalogueMergedField']

interface Props {
  merge: Merge
  busy: boolean
  /** saves what was merged on top of what the other saved */
  onSave(content: Merge['merged'], revision: number): void
  onCancel(): void
}

/** Two people edited one entry: field by field what each changed; where both differ the second chooses. */
export function MergeDialog({ merge, busy, onSave, onCancel }: Props) {
  const { t } = useTranslation()
  const { show, nameOf } = useShow()
  const [chosen, setChosen] = useState<Record<string, 'mine' | 'theirs'>>({})
  const conflicts = merge.fields.filter(({ from }) => from === 'conflict')
  const left = conflicts.filter(({ path }) => !chosen[path]).length
  const save = () => {
    const mine = conflicts.filter(({ path }) => chosen[path] === 'mine')
    onSave(mine.reduce(applyChoice, merge.merged), merge.current.revision)
  }
  const cell = (side: 'base' | 'mine' | 'theirs') => ({
    title: t(`catalogue.merge.${side}`),
    width: 220,
    render: (_: unknown, line: Line) => {
      const value = line[side]
      return value === null ? t('catalogue.absent') : show(line.path.split('.').at(-1) ?? '', value)
    },
  })
  return (
    <Modal
      open
      width={1100}
      title={t('catalogue.merge.title')}
      onCancel={onCancel}
      footer={[
        <Button key="back" onClick={onCancel}>
          {t('catalogue.cancel')}
        </Button>,
        <Button key="save" type="primary" loading={busy} disabled={left > 0} onClick={save}>
          {t('catalogue.merge.save')}
        </Button>,
      ]}
    >
      <p>{t('catalogue.merge.explain')}</p>
      {left > 0 ? <Alert type="warning" showIcon title={t('catalogue.merge.open', { count: left })} /> : null}
      <Table<Line>
        aria-label={t('catalogue.merge.title')}
        style={{ marginTop: 12 }}
        size="small"
        rowKey="path"
        dataSource={merge.fields}
        pagination={false}
        scroll={{ y: 420 }}
        columns={[
          { title: t('catalogue.merge.field'), width: 160, render: (_, line) => nameOf(line.path) },
          cell('base'),
          cell('mine'),
          cell('theirs'),
          {
            title: t('catalogue.merge.result'),
            width: 190,
            render: (_, line) =>
              line.from === 'conflict' ? (
                <Radio.Group
                  aria-label={nameOf(line.path)}
                  value={chosen[line.path] ?? null}
                  options={[
                    { value: 'mine', label: t('catalogue.merge.takeMine') },
                    { value: 'theirs', label: t('catalogue.merge.takeTheirs') },
                  ]}
                  onChange={({ target }) => setChosen({ ...chosen, [line.path]: target.value })}
                />
              ) : (
                t(`catalogue.merge.from.${line.from}`)
              ),
          },
        ]}
      />
    </Modal>
  )
}
