import { defineErrors, defineSentences } from '@shuyuan/kernel'
import english from './english.json' with { type: 'json' }

defineSentences(english)

export const error = defineErrors({
  EVIDENCE_INVALID: {
    kind: 'invalid',
    zh: '无法写入存证：{summary}',
    en: 'Cannot record evidence: {summary}',
  },
  EVIDENCE_PERSONAL: {
    kind: 'invalid',
    zh: '无法写入存证：字段“{field}”疑似含有{what}；存证中不得出现个人信息，请改用 person 字段（只保存带密钥的摘要）',
    en: 'Cannot record evidence: field "{field}" looks like {what}; put the identifier into "person", only its keyed hash is kept',
  },
  EVIDENCE_NOT_FOUND: { kind: 'not_found', zh: '没有编号为“{id}”的存证', en: 'No evidence "{id}"' },
  EVIDENCE_LOG_NOT_FOUND: { kind: 'not_found', zh: '没有名为“{writer}”的存证日志', en: 'No evidence log "{writer}"' },
  EVIDENCE_TILE_NOT_FOUND: { kind: 'not_found', zh: '日志中没有“{path}”', en: 'The log has no "{path}"' },
  EVIDENCE_WRITER: {
    kind: 'invalid',
    zh: '无法打开存证日志：写入名“{writer}”应为 1–40 位小写字母、数字或连字符',
    en: 'Cannot open evidence: writer "{writer}" must be 1 to 40 lower-case letters, digits or hyphens',
  },
  EVIDENCE_ROLLED_BACK: {
    kind: 'unavailable',
    zh: '存证日志“{writer}”与此前记录不符：曾有 {seen} 条，现为 {size} 条或内容不同；请停止写入，从备份恢复后审计',
    en: 'Evidence log "{writer}" does not continue what was seen: {seen} entries then, {size} or other ones now',
  },
})
