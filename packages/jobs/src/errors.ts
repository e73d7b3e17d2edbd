import { defineErrors, defineSentences } from '@shuyuan/kernel'
import english from './english.json' with { type: 'json' }

defineSentences(english)

export const error = defineErrors({
  JOBS_UNKNOWN_KIND: {
    kind: 'internal',
    zh: '无法创建任务：没有登记种类“{kind}”',
    en: 'Cannot enqueue: kind "{kind}" is not defined',
  },
  JOBS_NOT_FOUND: { kind: 'not_found', zh: '找不到任务“{id}”', en: 'Cannot find job "{id}"' },
  JOBS_FINISHED: {
    kind: 'conflict',
    zh: '无法取消任务“{id}”：任务已结束，只有排队中或执行中的任务可以取消',
    en: 'Cannot cancel job "{id}": it has ended',
  },
  JOBS_CANCELLED: { kind: 'conflict', zh: '任务已被取消', en: 'The job was cancelled' },
  JOBS_INTERRUPTED: {
    kind: 'unavailable',
    zh: '任务被中断，将自动重新执行',
    en: 'The job was interrupted and runs again',
  },
  JOBS_CRASHED: {
    kind: 'internal',
    zh: '任务执行失败：执行进程连续 {times} 次异常退出，请联系管理员后重新提交',
    en: 'The job failed: its worker died {times} times',
  },
  JOBS_FAILED: {
    kind: 'internal',
    zh: '任务执行失败：系统内部错误，编号 {id}，已记录',
    en: 'The job failed with an internal error, recorded as {id}',
  },
})
