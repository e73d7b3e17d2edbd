import { defineErrors, defineSentences } from '@shuyuan/kernel'
import english from './english.json' with { type: 'json' }

defineSentences(english)

export const error = defineErrors({
  VERIFICATION_PLAN_NOT_FOUND: { kind: 'not_found', zh: '找不到校核方案“{plan}”', en: 'No verification plan "{plan}"' },
  VERIFICATION_PLAN_INVALID: {
    kind: 'invalid',
    zh: '无法保存校核方案：{reason}',
    en: 'Cannot save the verification plan: {reason}',
  },
  VERIFICATION_PLAN_STALE: {
    kind: 'conflict',
    zh: '无法保存校核方案：它已被他人改到第 {revision} 版，请刷新后再改',
    en: 'Cannot save the verification plan: somebody changed it to revision {revision}',
  },
  VERIFICATION_NO_VERSION: {
    kind: 'conflict',
    zh: '无法开始校核：数据集“{dataset}”还没有发布的数据',
    en: 'Cannot compare: dataset "{dataset}" has no published version',
  },
  VERIFICATION_RUNNING: {
    kind: 'conflict',
    zh: '无法开始校核：方案“{plan}”的上一次校核还在进行，请等待它完成',
    en: 'Cannot compare: plan "{plan}" is being compared already',
  },
  VERIFICATION_RUN_NOT_FOUND: { kind: 'not_found', zh: '找不到校核记录“{run}”', en: 'No verification run "{run}"' },
  VERIFICATION_RUN_STATE: {
    kind: 'conflict',
    zh: '无法查看校核结果：校核“{run}”还没有完成',
    en: 'Cannot open the result: run "{run}" is not done',
  },
  VERIFICATION_CONFLICT_NOT_FOUND: {
    kind: 'not_found',
    zh: '找不到第 {conflict} 条冲突，请刷新后重试',
    en: 'No conflict {conflict}',
  },
  VERIFICATION_RULING_INVALID: {
    kind: 'invalid',
    zh: '无法裁定：来源“{dataset}”对该项没有值，请选择有值的来源',
    en: 'Cannot rule: source "{dataset}" says nothing about it',
  },
})
