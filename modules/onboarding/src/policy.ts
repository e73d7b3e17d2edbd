import { either, type PolicyTable, role, when } from '@shuyuan/policy'
import type { Draft } from './draft/draft.ts'

const own = when(
  role('provider'),
  ({ subject, resource }) => (resource as Pick<Draft, 'provider'>).provider === subject.org,
  '只能上架本部门的数据',
)

export const onboardingPolicy: PolicyTable = {
  'draft.list': role('provider', 'bureau'),
  'draft.read': either(own, role('bureau', 'auditor')),
  'draft.create': own,
  'draft.edit': own,
  'draft.load': own,
  'draft.submit': own,
}
