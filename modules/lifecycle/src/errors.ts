import { defineErrors, defineSentences } from '@shuyuan/kernel'
import english from './english.json' with { type: 'json' }

defineSentences(english)

export const error = defineErrors({
  LIFECYCLE_VERSION_NOT_FOUND: { kind: 'not_found', zh: '没有找到数据版本“{version}”', en: 'No version "{version}"' },
  LIFECYCLE_RULE_NOT_FOUND: { kind: 'not_found', zh: '没有找到保存规则“{rule}”', en: 'No retention rule "{rule}"' },
  LIFECYCLE_RULE_TAKEN: {
    kind: 'conflict',
    zh: '不能新增保存规则：“{of}”已有规则，请直接修改',
    en: 'Cannot add a rule: "{of}" has one',
  },
  LIFECYCLE_RULE_UNLAWFUL: {
    kind: 'invalid',
    zh: '不能保存规则：{reason}',
    en: 'Cannot save the rule: {reason}',
  },
  LIFECYCLE_LIMIT_LAXER: {
    kind: 'invalid',
    zh: '不能修改“{title}”：本地规定只能更严，{wanted}',
    en: 'Cannot change "{title}": local limits may only be stricter, {wanted}',
  },
  LIFECYCLE_NEWEST: {
    kind: 'conflict',
    zh: '不能归档第 {seq} 版：它是数据集的最新版本，正在使用',
    en: 'Cannot archive version {seq}: it is the newest',
  },
  LIFECYCLE_STORAGE: {
    kind: 'conflict',
    zh: '不能{action}第 {seq} 版：它现在的状态是“{storage}”',
    en: 'Cannot {action} version {seq}: it is "{storage}"',
  },
  LIFECYCLE_HELD: {
    kind: 'conflict',
    zh: '不能销毁：“{name}”已被依法保全（{reason}），解除保全后才能销毁',
    en: 'Cannot destroy: "{name}" is under legal hold ({reason})',
  },
  LIFECYCLE_TOO_EARLY: {
    kind: 'conflict',
    zh: '不能销毁第 {seq} 版：法定最短保存期到 {date}',
    en: 'Cannot destroy version {seq}: it must be kept until {date}',
  },
  LIFECYCLE_IN_USE: {
    kind: 'conflict',
    zh: '不能销毁第 {seq} 版：共享服务或开放数据正在使用它，请先停止',
    en: 'Cannot destroy version {seq}: a service or open release uses it',
  },
  LIFECYCLE_HOLD_NOT_FOUND: { kind: 'not_found', zh: '没有找到有效的保全“{hold}”', en: 'No hold "{hold}" in force' },
  LIFECYCLE_DESTRUCTION_NOT_FOUND: { kind: 'not_found', zh: '没有找到销毁申请“{id}”', en: 'No destruction "{id}"' },
  LIFECYCLE_DESTRUCTION_OPEN: {
    kind: 'conflict',
    zh: '不能申请销毁第 {seq} 版：已在销毁申请“{id}”中',
    en: 'Cannot request: version {seq} is in destruction "{id}"',
  },
  LIFECYCLE_CERTIFICATE_MISSING: {
    kind: 'conflict',
    zh: '销毁申请“{id}”还没有证书：销毁完成后才会签发',
    en: 'Destruction "{id}" has no certificate yet',
  },
  LIFECYCLE_ARCHIVE_AWAY: {
    kind: 'unavailable',
    zh: '无法取用归档文件“{path}”：它在对象存储里，而现在没有设置这个存储（SHUYUAN_ARCHIVE），请恢复原来的设置',
    en: 'Cannot reach the archive file "{path}": its storage (SHUYUAN_ARCHIVE) is not set',
  },
  LIFECYCLE_ARCHIVE_BROKEN: {
    kind: 'unavailable',
    zh: '无法恢复版本“{version}”：归档文件已损坏（{reason}），原文件未改动，请从备份取回归档文件',
    en: 'Cannot restore "{version}": the archive file is damaged ({reason})',
  },
})
