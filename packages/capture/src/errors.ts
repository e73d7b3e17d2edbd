import { defineErrors, defineSentences } from '@shuyuan/kernel'
import english from './english.json' with { type: 'json' }

defineSentences(english)

export const error = defineErrors({
  CAPTURE_TABLE_MISSING: {
    kind: 'not_found',
    zh: '无法捕获表“{table}”：源库中没有这张表，或账号无权读取',
    en: 'Cannot capture table "{table}": the source has none, or the account may not read it',
  },
  CAPTURE_NO_KEY: {
    kind: 'invalid',
    zh: '无法捕获表“{table}”：表没有主键，请先在源库建立主键',
    en: 'Cannot capture table "{table}": it has no primary key',
  },
  CAPTURE_LOG_GONE: {
    kind: 'conflict',
    zh: '无法继续捕获：源库的日志接不上位点“{position}”（已清除，或一方从备份恢复过），须重新快照',
    en: 'Cannot go on capturing: the log of the source does not join "{position}" (dropped, or one side was restored from a backup); take a new snapshot',
  },
  CAPTURE_IN_USE: {
    kind: 'conflict',
    zh: '无法捕获：源库的复制槽“{name}”正被另一个连接使用',
    en: 'Cannot capture: the replication slot "{name}" is in use by another connection',
  },
  CAPTURE_NOT_READY: {
    kind: 'invalid',
    zh: '无法开始捕获：{reason}',
    en: 'Cannot start capturing: {reason}',
  },
  CAPTURE_BROKEN: {
    kind: 'unavailable',
    zh: '捕获中断：与源库的连接断开（{reason}），将自动重连并从断点继续',
    en: 'Capture broke off: lost the source ({reason}); it goes on from where it stopped',
  },
  CAPTURE_SHAPE_UNKNOWN: {
    kind: 'conflict',
    zh: '无法继续捕获：表“{table}”在日志写下之后改过结构，这段日志已无法对应到字段，须重新快照',
    en: 'Cannot go on capturing: table "{table}" was changed after this part of the log was written; take a new snapshot',
  },
  CAPTURE_UNREADABLE: {
    kind: 'internal',
    zh: '无法读懂源库的变更日志：{reason}',
    en: "Cannot read the source's log: {reason}",
  },
})
