import { defineErrors } from '@shuyuan/kernel'

export const error = defineErrors({
  TLOG_LOCKED: {
    kind: 'conflict',
    zh: '无法打开日志“{dir}”：进程 {pid} 正在写入；一个日志只能有一个写入进程，请先停止它或换一个写入名',
    en: 'Cannot open log "{dir}": process {pid} is writing it; a log has one writer',
  },
  TLOG_DAMAGED: {
    kind: 'unavailable',
    zh: '无法打开日志“{dir}”：{what}；请从备份恢复并审计，不要删除文件',
    en: 'Cannot open log "{dir}": {what}; restore it from backup and audit it',
  },
  TLOG_OTHER_LOG: {
    kind: 'unavailable',
    zh: '无法打开日志“{dir}”：检查点不是由日志“{origin}”的密钥签发；请核对密钥文件与来源名称',
    en: 'Cannot open log "{dir}": its checkpoint was not signed by the key of "{origin}"',
  },
  TLOG_ENTRY_SIZE: {
    kind: 'too_large',
    zh: '无法写入日志：条目有 {length} 字节，应在 1 到 65535 字节之间',
    en: 'Cannot append: entry has {length} bytes, it must have 1 to 65535',
  },
  TLOG_CLOSED: {
    kind: 'unavailable',
    zh: '无法写入日志：日志已关闭，请稍后重试',
    en: 'Cannot append: the log is closed',
  },
  TLOG_FAILED: {
    kind: 'unavailable',
    zh: '无法写入日志：写盘失败（{code}），日志已停止接收；请检查磁盘后重新启动',
    en: 'Cannot append: writing to disk failed ({code}); check the disk and start again',
  },
  TLOG_RANGE: {
    kind: 'invalid',
    zh: '无法给出证明：范围 {from}–{to} 不在日志的 0–{size} 之内',
    en: 'Cannot prove {from}–{to}: the log holds 0–{size}',
  },
})
