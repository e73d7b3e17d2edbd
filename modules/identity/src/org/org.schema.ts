import { Instant, line, PageQuery } from '@shuyuan/http'
import { z } from 'zod'
import { DivisionCode } from '../division/division.schema.ts'
import { orgKinds } from './org.ts'

export const Id = z.string().regex(/^[a-z]{2,5}_[0-9a-z_]{1,60}$/, '编号格式不正确')
export const IdParams = z.object({ id: Id })

const Kind = z
  .enum(orgKinds.map((kind) => kind.id) as [string, ...string[]])
  .describe(orgKinds.map((k) => `${k.id} ${k.zh}`).join('；'))

export const OrgBody = z
  .object({
    id: z.string(),
    code: z.string().describe('统一社会信用代码'),
    name: z.string(),
    kind: z.string(),
    region: z.string(),
    parent: z.string().nullable(),
    sharingHead: z.string().nullable().describe('政务数据共享工作机构负责人'),
    cdo: z.string().nullable().describe('首席数据官'),
    contact: z.string().nullable().describe('联系人'),
    enabled: z.boolean(),
    createdAt: Instant,
  })
  .meta({ id: 'IdentityOrg' })

export const OrgCreate = z
  .object({ name: line(200), code: line(30), region: DivisionCode, kind: Kind, parent: Id.nullish() })
  .meta({ id: 'IdentityOrgCreate' })

export const OrgEdit = z
  .object({ name: line(200), region: DivisionCode, kind: Kind, parent: Id.nullable(), enabled: z.boolean() })
  .partial()
  .meta({ id: 'IdentityOrgEdit' })

export const OrgOfficers = z
  .object({ sharingHead: Id.nullable(), cdo: Id.nullable(), contact: Id.nullable() })
  .partial()
  .meta({ id: 'IdentityOrgOfficers' })

export const OrgQuery = PageQuery.extend({
  q: line(100).optional().describe('名称或代码的一部分'),
  region: z
    .string()
    .regex(/^\d{2,12}$/)
    .optional()
    .describe('区划代码前缀'),
  kind: Kind.optional(),
  parent: Id.optional(),
})

export const DepartmentBody = z
  .object({ id: z.string(), org: z.string(), name: z.string(), enabled: z.boolean() })
  .meta({ id: 'IdentityDepartment' })

export const DepartmentCreate = z.object({ name: line(100) }).meta({ id: 'IdentityDepartmentCreate' })
export const DepartmentEdit = z
  .object({ name: line(100), enabled: z.boolean() })
  .partial()
  .meta({ id: 'IdentityDepartmentEdit' })
