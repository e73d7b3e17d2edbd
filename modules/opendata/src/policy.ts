import { anyone, either, type PolicyTable, role, signedIn, when } from '@shuyuan/policy'
import type { Publication } from './publication.ts'

const own = when(
  role('provider'),
  ({ subject, resource }) => (resource as Pick<Publication, 'provider'>).provider === subject.org,
  '只能操作本部门的数据集',
)

export const opendataPolicy: PolicyTable = {
  'dataset.list': anyone,
  'dataset.read': anyone,
  'dataset.download': anyone,
  'publication.list': signedIn,
  'publication.create': either(own, role('bureau')),
  'publication.withdraw': either(own, role('bureau')),
}
