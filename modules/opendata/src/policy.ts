import { anyone, either, type PolicyTable, role, when } from '@shuyuan/policy'
import type { Publication } from './publication/publication.ts'

const own = when(
  role('provider'),
  ({ subject, resource }) => (resource as Pick<Publication, 'provider'>).provider === subject.org,
  '只能操作本部门的数据集',
)

export const opendataPolicy: PolicyTable = {
  'dataset.list': anyone,
  'dataset.read': anyone,
  'dataset.download': anyone,
  'publication.list': role('provider', 'bureau', 'auditor'),
  'publication.read': either(own, role('bureau', 'auditor')),
  'publication.create': either(own, role('bureau')),
  'publication.withdraw': either(own, role('bureau')),
}
