import { defineErrors } from '@shuyuan/kernel'

/** Error table of catalogue. */
export const error = defineErrors({
  CATALOGUE_ENTRY_NOT_FOUND: { kind: 'not_found', zh: '没有找到目录“{entry}”', en: 'Cannot find entry "{entry}"' },
  CATALOGUE_VERSION_NOT_FOUND: {
    kind: 'not_found',
    zh: '没有找到目录“{entry}”的第 {version} 版',
    en: 'Cannot find version {version} of entry "{entry}"',
  },
  CATALOGUE_ENTRY_INVALID: {
    kind: 'invalid',
    zh: '不能保存目录“{name}”：{count} 处不符合要求，{first}',
    en: 'Cannot save entry "{name}": {count} fields are wrong, first: {first}',
  },
  CATALOGUE_ENTRY_INCOMPLETE: {
    kind: 'invalid',
    zh: '不能提交目录“{name}”：{count} 处尚未完备，{first}',
    en: 'Cannot submit entry "{name}": {count} fields are not complete, first: {first}',
  },
  CATALOGUE_REVISION_STALE: {
    kind: 'conflict',
    zh: '不能保存目录“{name}”：您打开后他人已修改（您的修订号 {yours}，当前 {revision}），请对照后再保存，您填写的内容未丢失',
    en: 'Cannot save entry "{name}": it changed since you opened it (yours {yours}, now {revision})',
  },
  CATALOGUE_NOTHING_PUBLISHED: {
    kind: 'conflict',
    zh: '不能放弃修订：目录“{name}”还没有已发布的版本',
    en: 'Cannot discard: entry "{name}" has no published version',
  },
  CATALOGUE_NAME_TAKEN: {
    kind: 'conflict',
    zh: '不能保存目录“{name}”：本部门已有同名目录，请改用其他名称',
    en: 'Cannot save entry "{name}": the provider has an entry of this name',
  },
  CATALOGUE_ORG_NOT_FOUND: {
    kind: 'invalid',
    zh: '不能保存：没有找到提供部门“{org}”，请选择已登记的部门',
    en: 'Cannot save: no organisation "{org}"',
  },
  CATALOGUE_ENTRY_UNATTACHABLE: {
    kind: 'conflict',
    zh: '不能挂接资源：目录“{name}”已撤销',
    en: 'Cannot attach to entry "{name}": it is revoked',
  },
  CATALOGUE_RESOURCE_NOT_FOUND: {
    kind: 'not_found',
    zh: '没有找到资源“{resource}”',
    en: 'Cannot find resource "{resource}"',
  },
  CATALOGUE_RESOURCE_INTERNAL: {
    kind: 'invalid',
    zh: '不能手工挂接或解除“{kind}”：由平台在数据加载或发布时挂接',
    en: 'Cannot attach or detach "{kind}" by hand: the platform does it',
  },
  CATALOGUE_DUTY_TAKEN: {
    kind: 'conflict',
    zh: '不能登记职责“{code}”：本部门已有该编号',
    en: 'Cannot register duty "{code}": the code is taken',
  },
  CATALOGUE_SYSTEM_TAKEN: {
    kind: 'conflict',
    zh: '不能登记系统“{name}”：本部门已有同名系统',
    en: 'Cannot register system "{name}": the name is taken',
  },
})
