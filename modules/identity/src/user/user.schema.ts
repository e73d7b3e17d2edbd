import { Instant, line, PageQuery } from '@shuyuan/http'
import { z } from 'zod'
import { Id } from '../org/org.schema.ts'
import { roles } from '../role/role.ts'

/** A role name; the table of roles is the list. */
export const RoleId = z.enum(roles.map((role) => role.id) as [string, ...string[]])

export const UserBody = z
  .object({
    id: z.string(),
    login: z.string(),
    name: z.string(),
    org: z.string().nullable(),
    orgName: z.string().nullable(),
    department: z.string().nullable(),
    mobile: z.string().nullable().describe('已脱敏'),
    roles: z.array(z.string()),
    enabled: z.boolean(),
    mustChange: z.boolean().describe('下次登录须修改密码'),
    createdAt: Instant,
  })
  .meta({ id: 'IdentityUser' })

const Login = z
  .string()
  .trim()
  .regex(/^\s*[A-Za-z0-9][A-Za-z0-9._@-]{2,59}\s*$/, '登录名应为 3 至 60 位字母、数字或 . _ @ -，以字母或数字开头')
const Mobile = z.string().regex(/^1[3-9]\d{9}$/, '应为 11 位手机号码')

export const UserCreate = z
  .object({ login: Login, name: line(60), org: Id.nullish(), department: Id.nullish(), mobile: Mobile.nullish() })
  .meta({ id: 'IdentityUserCreate' })

export const UserCreated = z
  .object({ user: UserBody, password: z.string().describe('初始密码，只显示这一次') })
  .meta({ id: 'IdentityUserCreated' })

export const UserEdit = z
  .object({ name: line(60), org: Id, department: Id.nullable(), mobile: Mobile.nullable() })
  .partial()
  .meta({ id: 'IdentityUserEdit' })

export const UserQuery = PageQuery.extend({
  q: line(60).optional().describe('姓名或登录名的一部分'),
  org: Id.optional(),
  role: RoleId.optional(),
})

export const PasswordReset = z
  .object({
    password: z.string().describe('新的初始密码，只显示这一次'),
    held: z.boolean().describe('三员账号：待安全保密员启用'),
  })
  .meta({ id: 'IdentityPasswordReset' })
