import { Button, Checkbox, Empty } from 'antd'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useOrgs } from '../ui/OrgSelect.tsx'
import { DueTag } from '../workflow/DueTag.tsx'
import type { DeskTask } from './useDesk.ts'

interface Props {
  tasks: DeskTask[]
  current: string | undefined
  chosen: Set<string>
  onOpen(id: string): void
  onChoose(ids: Set<string>): void
  /** loads the next page; undefined when all are there */
  more: (() => void) | undefined
}

/** The pending entries; the open one is marked, the ticked ones can be decided together. */
export function DeskList({ tasks, current, chosen, onOpen, onChoose, more }: Props) {
  const { t } = useTranslation()
  const { nameOf } = useOrgs()
  const line = useRef<HTMLTableRowElement>(null)
  useEffect(() => {
    // in braces: browsers begin to answer with a promise, which is no clean-up
    line.current?.scrollIntoView({ block: 'nearest' })
  }, [current])
  if (tasks.length === 0) return <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('review.nothing')} />
  const tick = (id: string) => {
    const next = new Set(chosen)
    if (!next.delete(id)) next.add(id)
    onChoose(next)
  }
  const all = tasks.every(({ id }) => chosen.has(id))
  return (
    // biome-ignore lint: a scrolling region is reached by keyboard
    <div className="desk-list" tabIndex={0} role="region" aria-label={t('review.pending')}>
      <table aria-label={t('review.pending')}>
        <thead>
          <tr>
            <th scope="col">
              <Checkbox
                aria-label={t('review.chooseAll')}
                checked={all}
                indeterminate={!all && chosen.size > 0}
                onChange={() => onChoose(all ? new Set() : new Set(tasks.map(({ id }) => id)))}
              />
            </th>
            <th scope="col">{t('workflow.matter')}</th>
            <th scope="col">{t('workflow.due')}</th>
          </tr>
        </thead>
        <tbody>
          {tasks.map((task) => (
            <tr
              key={task.id}
              ref={task.id === current ? line : undefined}
              className={task.id === current ? 'current' : ''}
              aria-current={task.id === current}
            >
              <td>
                <Checkbox
                  aria-label={t('review.choose', { title: task.title })}
                  checked={chosen.has(task.id)}
                  onChange={() => tick(task.id)}
                />
              </td>
              <td>
                <button type="button" className="desk-open" onClick={() => onOpen(task.id)}>
                  {task.title}
                </button>
                <div className="quiet">
                  {nameOf(task.flowOrg)} · {task.levelName}
                </div>
              </td>
              <td>
                <DueTag dueOn={task.dueOn} colour={task.colour} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {more ? (
        <Button block type="text" onClick={more}>
          {t('list.more')}
        </Button>
      ) : null}
    </div>
  )
}
