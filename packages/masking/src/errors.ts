import { defineErrors } from '@shuyuan/kernel'

export const error = defineErrors({
  MASKING_KEY_MISSING: {
    kind: 'internal',
    zh: '无法生成假名：掩码“hash”需要密钥；不带密钥的摘要可被穷举还原',
    en: 'Cannot make a pseudonym: mask "hash" needs a key',
  },
})
