import { defineErrors, defineSentences } from '@shuyuan/kernel'
import english from './english.json' with { type: 'json' }

defineSentences(english)

export const error = defineErrors({
  ONBOARDING_NOT_FOUND: { kind: 'not_found', zh: '没有上架任务“{draft}”', en: 'No onboarding "{draft}"' },
  ONBOARDING_STATE: {
    kind: 'conflict',
    zh: '不能{action}：上架任务当前为“{state}”',
    en: 'Cannot {action}: the onboarding is "{state}"',
  },
  ONBOARDING_CHANGED: {
    kind: 'conflict',
    zh: '上架任务已被他人修改，请刷新后再保存',
    en: 'The onboarding was changed by someone else, reload it',
  },
  ONBOARDING_NO_COLUMN: {
    kind: 'invalid',
    zh: '不能入库：至少保留一个数据项',
    en: 'Cannot load: keep at least one column',
  },
  ONBOARDING_DUPLICATE: {
    kind: 'invalid',
    zh: '不能入库：{first}；不需要的列请取消入库',
    en: 'Cannot load: {count} columns have their source elsewhere, account for them or leave them out',
  },
  ONBOARDING_UPLOAD: { kind: 'not_found', zh: '没有上传文件“{upload}”', en: 'No upload "{upload}"' },
  ONBOARDING_PROVIDER: {
    kind: 'invalid',
    zh: '没有提供部门“{provider}”，请填写机构编号或统一社会信用代码',
    en: 'No organisation "{provider}", give its id or USCC',
  },
  ONBOARDING_KEY: {
    kind: 'invalid',
    zh: '不能以“{key}”为主键：文件中没有这一列，应为：{columns}',
    en: 'Cannot use "{key}" as key: the file has no such column, it has: {columns}',
  },
  ONBOARDING_NO_VERSION: {
    kind: 'conflict',
    zh: '不能报审：数据尚未入库',
    en: 'Cannot submit: the data is not loaded',
  },
})

export const STATE_NAMES = {
  proposed: '待确认',
  loading: '入库中',
  loaded: '已入库',
  submitted: '已报审',
  failed: '入库失败',
  discarded: '已放弃',
} as const
