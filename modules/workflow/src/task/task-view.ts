import type { z } from 'zod'
import { colourOf } from '../timer/timer.ts'
import type { TaskView } from './task.schema.ts'
import type { TaskRow } from './task.store.ts'

/** A task with the colour of its time limit on a civil date; no colour once decided or without a limit. */
export function taskView(task: TaskRow, today: string): z.output<typeof TaskView> {
  const { yellowOn, orangeOn, dueOn } = task
  const timed = task.state === 'open' && yellowOn !== null && orangeOn !== null && dueOn !== null
  return { ...task, colour: timed ? colourOf({ yellowOn, orangeOn, dueOn }, today) : null }
}
