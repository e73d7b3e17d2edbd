import { defineErrors } from '@shuyuan/kernel'

export const error = defineErrors({
  MASKING_KEY_MISSING: {
    kind: 'internal',
    zh: '无法生成假名：掩码“hash”需要密钥；不带密钥的摘要可被穷举还原',
    en: 'Cannot make a pseudonym: mask "hash" needs a key',
  },
  MASKING_NO_SQL: {
    kind: 'invalid',
    zh: '无法在查询引擎内使用掩码“{name}”：应为其他掩码，带密钥的假名只能在服务端生成',
    en: 'Cannot use mask "{name}" in engine SQL: keyed pseudonyms are made outside of it',
  },
})
