import { expect, test } from 'vitest'
import { hashPassword } from './hash-password.ts'
import { newPassword } from './new-password.ts'
import { passwordFault } from './password.ts'
import { verifyPassword } from './verify-password.ts'

const owner = { login: 'zhang.wei', name: '张伟' }

test.each([
  ['Ab1!Ab1!x', '至少需要 10 个字符'],
  ['ababababababab', '至少需要 5 个不同的字符'],
  ['QwertyUiop', '过于常见'],
  ['my-Zhang.Wei-2026', '不能包含登录名或姓名'],
  ['张伟的密码-2026-云溪', '不能包含登录名或姓名'],
  ['ＱＷＥＲＴＹＵＩＯＰ', '过于常见'],
  [`aB3$e${'x'.repeat(300)}`, '不能超过 200'],
])('passwordFault refuses %s', (password, reason) => {
  expect(passwordFault(password, owner)).toContain(reason)
})

test('passwordFault takes a long phrase, also in Chinese', () => {
  expect(passwordFault('correct horse battery', owner)).toBeNull()
  expect(passwordFault('春眠不觉晓处处闻啼鸟', owner)).toBeNull()
})

test('hashPassword makes argon2id with at least 19 MiB and two passes; verifyPassword knows right from wrong', async () => {
  const hash = await hashPassword('correct horse battery')
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  expect(await verifyPassword(hash, 'correct horse battery')).toBe(true)
  expect(await verifyPassword(hash, 'correct horse batterz')).toBe(false)
  expect(await verifyPassword(null, 'decoy of an account that does not exist')).toBe(false)
})

test('newPassword passes the policy and never repeats', () => {
  const made = Array.from({ length: 500 }, newPassword)
  expect(new Set(made).size).toBe(500)
  expect(made.every((password) => passwordFault(password, owner) === null)).toBe(true)
})
