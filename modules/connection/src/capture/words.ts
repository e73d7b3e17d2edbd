import type { CaptureAction, CaptureState } from './capture.ts'

/** Words of states and actions in sentences to people. */
export const stateWords: Record<CaptureState, string> = {
  snapshot: '快照中',
  running: '捕获中',
  paused: '已暂停',
  held: '待处理结构变化',
  lost: '日志已失效',
  ended: '已结束',
}

export const actionWords: Record<CaptureAction, string> = {
  pause: '暂停',
  resume: '恢复',
  resnapshot: '重新快照',
  end: '结束捕获',
}
