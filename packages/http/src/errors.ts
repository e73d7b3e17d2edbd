import { defineErrors, defineSentences } from '@shuyuan/kernel'
import english from './english.json' with { type: 'json' }

defineSentences(english)

export const error = defineErrors({
  HTTP_INVALID: { kind: 'invalid', zh: '请求内容不符合要求：{summary}', en: 'Cannot accept the request: {summary}' },
  HTTP_CONFLICT: {
    kind: 'conflict',
    zh: '不能保存：同一内容刚被他人修改，请刷新后重试',
    en: 'Cannot save: somebody changed the same thing just now, reload and try again',
  },
  HTTP_CURSOR: {
    kind: 'invalid',
    zh: '不能翻页：翻页标记无效，请从第一页重新查询',
    en: 'Cannot page: the cursor is not valid, start at the first page',
  },
  HTTP_NOT_FOUND: { kind: 'not_found', zh: '没有这个地址', en: 'No such address' },
  HTTP_METHOD: {
    kind: 'wrong_method',
    zh: '不能用 {method} 访问这个地址：应为 {allow}',
    en: 'Cannot use {method} here: this address knows {allow}',
  },
  HTTP_MEDIA_TYPE: {
    kind: 'wrong_media',
    zh: '不能读取请求内容：格式为“{type}”，应为 application/json（上传文件为 multipart/form-data）',
    en: 'Cannot read the request: its type is "{type}", it must be application/json (multipart/form-data for files)',
  },
  HTTP_TOO_LARGE: { kind: 'too_large', zh: '请求内容过大', en: 'Request is too large' },
  HTTP_HEADERS_TOO_LARGE: { kind: 'headers_too_large', zh: '地址或请求头过长', en: 'Address or headers are too long' },
  HTTP_SLOW: {
    kind: 'invalid',
    zh: '没有收完请求：传送过慢或中途停顿，请检查网络后重新发送',
    en: 'Cannot wait for the request any longer: it came too slowly or stopped, check the network and send it again',
  },
  HTTP_TOO_MANY: { kind: 'too_many', zh: '请求过于频繁，请稍后再试', en: 'Too many requests, try again later' },
  HTTP_DISK_FULL: {
    kind: 'unavailable',
    zh: '无法保存：磁盘空间不足，请清理后重试；本次没有保存任何内容',
    en: 'Cannot save: the disk is full; nothing of this request was kept',
  },
  HTTP_DATABASE_AWAY: {
    kind: 'unavailable',
    zh: '暂时无法处理：数据库没有响应（正在恢复，或磁盘已满），请稍后重试',
    en: 'Cannot proceed now: the database does not answer (it recovers, or the disk is full), try again later',
  },
  HTTP_IDEMPOTENCY_KEY: {
    kind: 'invalid',
    zh: '不能接受 Idempotency-Key：应为 1 至 100 个可见的 ASCII 字符',
    en: 'Cannot accept the Idempotency-Key: it must be 1 to 100 visible ASCII characters',
  },
  HTTP_IDEMPOTENCY_REUSED: {
    kind: 'conflict',
    zh: '不能使用这个 Idempotency-Key：它已用于内容不同的请求，请为新的请求换一个',
    en: 'Cannot use this Idempotency-Key: it belongs to a different request, take a new one',
  },
  HTTP_IDEMPOTENCY_RUNNING: {
    kind: 'conflict',
    zh: '不能重复执行：同一请求正在处理，请稍后用同一个 Idempotency-Key 取结果',
    en: 'Cannot run twice: the same request is being processed, ask again with the same Idempotency-Key',
  },
  HTTP_IDEMPOTENCY_UNKNOWN: {
    kind: 'conflict',
    zh: '不能重复执行：同一请求曾开始处理，但没有留下结果；请先查询是否已生效，再换一个 Idempotency-Key 提交',
    en: 'Cannot run twice: the same request began and left no answer; look whether it took effect, then use a new Idempotency-Key',
  },
  HTTP_INTERNAL: {
    kind: 'internal',
    zh: '系统内部错误，编号 {request}，已记录',
    en: 'Internal error, recorded as {request}',
  },
})
