import { defineErrors } from '@shuyuan/kernel'

export const error = defineErrors({
  OUTBOUND_ADDRESS_INVALID: {
    kind: 'invalid',
    zh: '不能读取“{url}”：应为不含账号口令的 http 或 https 地址',
    en: 'Cannot read "{url}": wanted an http or https address without credentials',
  },
  OUTBOUND_ADDRESS_PRIVATE: {
    kind: 'invalid',
    zh: '不能读取“{url}”：它指向内部或保留地址。确需读取内网来源时，请由系统管理员把该主机加入 SHUYUAN_OUTBOUND_ALLOW',
    en: 'Cannot read "{url}": it leads to a private or reserved address',
  },
  OUTBOUND_REDIRECTS: {
    kind: 'invalid',
    zh: '不能读取“{url}”：对方一再转向（超过 {most} 次）或从 https 转到 http',
    en: 'Cannot read "{url}": more than {most} redirects, or from https to http',
  },
  OUTBOUND_UNREACHABLE: {
    kind: 'unavailable',
    zh: '不能读取“{url}”：连接不上（{reason}），请稍后再试',
    en: 'Cannot read "{url}": no connection ({reason})',
  },
  OUTBOUND_TIMEOUT: {
    kind: 'unavailable',
    zh: '不能读取“{url}”：对方在规定时间内没有发完数据（{what}）',
    en: 'Cannot read "{url}": took too long ({what})',
  },
  OUTBOUND_TOO_LARGE: {
    kind: 'too_large',
    zh: '不能读取“{url}”：解压后超过 {most} 字节的上限',
    en: 'Cannot read "{url}": more than {most} bytes when decoded',
  },
  OUTBOUND_ENCODING: {
    kind: 'invalid',
    zh: '不能读取“{url}”：压缩数据损坏或压缩方式“{encoding}”不支持',
    en: 'Cannot read "{url}": compression "{encoding}" is unknown or broken',
  },
  OUTBOUND_STATUS: {
    kind: 'unavailable',
    zh: '不能读取“{url}”：对方回答 {status}',
    en: 'Cannot read "{url}": answered {status}',
  },
})
