import { defineErrors, defineSentences } from '@shuyuan/kernel'
import english from './english.json' with { type: 'json' }

defineSentences(english)

/** Diagnoses, action first. No text holds a password, a token or a value of a row. */
export const error = defineErrors({
  CONNECTOR_DNS: {
    kind: 'unavailable',
    zh: '连接不上“{host}”：域名无法解析，请核对主机名或内网 DNS',
    en: 'Cannot connect to "{host}": the name does not resolve',
  },
  CONNECTOR_REFUSED: {
    kind: 'unavailable',
    zh: '连接不上“{host}:{port}”：对方拒绝连接，请核对端口，并确认服务已启动、防火墙已放行',
    en: 'Cannot connect to "{host}:{port}": refused',
  },
  CONNECTOR_UNREACHABLE: {
    kind: 'unavailable',
    zh: '连接不上“{host}:{port}”：网络不通（{reason}），请核对地址和路由',
    en: 'Cannot connect to "{host}:{port}": no route ({reason})',
  },
  CONNECTOR_TIMEOUT: {
    kind: 'unavailable',
    zh: '已停止等待“{host}”：{what}超过 {seconds} 秒没有结果，请稍后再试或联系源系统管理员',
    en: 'Stopped waiting for "{host}": {what} took more than {seconds} s',
  },
  CONNECTOR_TLS: {
    kind: 'unavailable',
    zh: '不能与“{host}”建立加密连接：{reason}',
    en: 'Cannot secure the connection to "{host}": {reason}',
  },
  CONNECTOR_TLS_UNTRUSTED: {
    kind: 'unavailable',
    zh: '拒绝连接“{host}”：它的证书不是登记的 CA（未登记时为受信任机构）签发的，请与对方核实后登记其 CA 证书',
    en: 'Refused to connect to "{host}": its certificate is not signed by the registered CA',
  },
  CONNECTOR_TLS_NAME: {
    kind: 'unavailable',
    zh: '拒绝连接“{host}”：它的证书不是发给这个主机名的，请核对主机名，或请对方更换证书',
    en: 'Refused to connect to "{host}": its certificate is for another name',
  },
  CONNECTOR_TLS_EXPIRED: {
    kind: 'unavailable',
    zh: '拒绝连接“{host}”：它的证书已过期或尚未生效，请对方更换证书，并核对两边的时钟',
    en: 'Refused to connect to "{host}": its certificate has expired or is not valid yet',
  },
  CONNECTOR_TLS_CLIENT: {
    kind: 'invalid',
    zh: '不能登录“{host}”：对方要求客户端证书，请填写它所信任的客户端证书和私钥',
    en: 'Cannot sign in at "{host}": it wants a client certificate that it trusts',
  },
  CONNECTOR_PASSWORD: {
    kind: 'invalid',
    zh: '不能登录“{host}”：账号或口令不对，或该账号不允许从本机登录',
    en: 'Cannot sign in at "{host}": wrong account or password',
  },
  CONNECTOR_DATABASE: {
    kind: 'invalid',
    zh: '不能打开“{host}”上的“{database}”：没有这个数据库，请核对名称（区分大小写）',
    en: 'Cannot open "{database}" at "{host}": no such database',
  },
  CONNECTOR_NO_RIGHT: {
    kind: 'invalid',
    zh: '不能读取“{what}”：账号没有权限，请源系统管理员授予只读权限',
    en: 'Cannot read "{what}": the account lacks the right',
  },
  CONNECTOR_TABLE_NOT_FOUND: {
    kind: 'not_found',
    zh: '源系统里没有“{table}”，或账号看不到它',
    en: 'The source has no "{table}", or the account does not see it',
  },
  CONNECTOR_COLUMN_NOT_FOUND: {
    kind: 'invalid',
    zh: '源表“{table}”没有字段“{column}”',
    en: 'Source table "{table}" has no column "{column}"',
  },
  CONNECTOR_BROKEN: {
    kind: 'unavailable',
    zh: '读取“{what}”中断：数据没有读完（{reason}），已读部分作废，请重试',
    en: 'Reading "{what}" broke off ({reason}); what was read is void',
  },
  CONNECTOR_HOST_KEY: {
    kind: 'invalid',
    zh: '拒绝连接“{host}”：主机密钥指纹是 {found}，与登记的不同；请先与对方核实，确认无误后再更新登记',
    en: 'Refused to connect to "{host}": its host key is {found}, not the pinned one',
  },
  CONNECTOR_FOLDER_REFUSED: {
    kind: 'invalid',
    zh: '不能使用文件夹“{folder}”：须位于允许的目录之内，请系统管理员设置 SHUYUAN_WATCH_ROOTS',
    en: 'Cannot use folder "{folder}": not below an allowed root',
  },
  CONNECTOR_FOLDER_MISSING: {
    kind: 'invalid',
    zh: '不能打开文件夹“{folder}”：不存在或不可读',
    en: 'Cannot open folder "{folder}": missing or not readable',
  },
  CONNECTOR_ANSWER: {
    kind: 'unavailable',
    zh: '不能读取“{what}”：{reason}',
    en: 'Cannot read "{what}": {reason}',
  },
  CONNECTOR_FAILED: {
    kind: 'unavailable',
    zh: '源系统“{host}”报告错误（{reason}），请联系源系统管理员',
    en: 'Source "{host}" reports an error ({reason})',
  },
})
