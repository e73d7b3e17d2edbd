import { defineErrors } from '@shuyuan/kernel'

export const error = defineErrors({
  GMCRYPTO_KEY_EXPOSED: {
    kind: 'unavailable',
    zh: '无法打开主密钥文件“{file}”：权限为 {mode}，其他用户可读；请改为 0600 后重新启动',
    en: 'Cannot open master key file "{file}": mode is {mode}, it must be 0600',
  },
  GMCRYPTO_KEY_DAMAGED: {
    kind: 'unavailable',
    zh: '无法打开主密钥文件“{file}”：内容不是 32 字节密钥；请从备份恢复，切勿删除重建，否则已加密的数据无法解开',
    en: 'Cannot open master key file "{file}": it must hold a 32-byte key; restore it from backup',
  },
  GMCRYPTO_SEAL_BROKEN: {
    kind: 'invalid',
    zh: '无法解开密文（用途“{context}”）：密文被改动、用途不符或密钥不符',
    en: 'Cannot open sealed text for "{context}": it was changed, belongs to another context or another key',
  },
  GMCRYPTO_KEY_LENGTH: {
    kind: 'invalid',
    zh: '无法使用该密钥：长度为 {length} 字节，应为 {wanted} 字节',
    en: 'Cannot use the key: it has {length} bytes, {wanted} are needed',
  },
})
