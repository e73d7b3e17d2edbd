import { Instant } from '@shuyuan/http'
import { z } from 'zod'

export const LoginBody = z
  .object({ login: z.string().min(1, '请填写登录名').max(100), password: z.string().min(1, '请填写密码').max(200) })
  .meta({ id: 'IdentityLogin' })

const SubjectBody = z
  .object({
    kind: z.string(),
    id: z.string(),
    name: z.string(),
    org: z.string().nullable(),
    roles: z.array(z.string()),
    region: z.string().describe('区划代码前缀'),
  })
  .meta({ id: 'IdentitySubject' })

export const SignedInBody = z
  .object({
    subject: SubjectBody,
    token: z.string().describe('供程序使用的令牌；浏览器使用 Cookie'),
    csrf: z.string(),
    mustChange: z.boolean().describe('须先修改初始密码'),
  })
  .meta({ id: 'IdentitySignedIn' })

export const MeBody = z
  .object({
    subject: SubjectBody,
    roles: z.array(z.object({ id: z.string(), zh: z.string(), en: z.string() })),
    actions: z.array(z.string()).describe('可以执行的操作，供界面显示菜单'),
    mustChange: z.boolean(),
  })
  .meta({ id: 'IdentityMe' })

export const SessionBody = z
  .object({
    id: z.string(),
    via: z.string(),
    address: z.string(),
    agent: z.string(),
    createdAt: Instant,
    seenAt: Instant,
    current: z.boolean(),
  })
  .meta({ id: 'IdentitySession' })

export const PasswordChange = z
  .object({ current: z.string().min(1).max(200), password: z.string().min(1).max(200) })
  .meta({ id: 'IdentityPasswordChange' })
