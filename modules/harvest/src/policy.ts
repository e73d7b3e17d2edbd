import { either, type PolicyTable, role, type Subject, when } from '@shuyuan/policy'

const overseer = role('bureau', 'auditor')
const own = ({
  subject,
  resource,
}: {
  subject: Subject
  resource: { provider?: string | null; org?: string | null }
}) => subject.org !== null && subject.org === (resource.provider ?? resource.org)
const ownProvider = when(role('provider'), own, '只能处理本部门的采集与对齐事项')

/** Who may do what with foreign catalogues. Entries are made and changed by their provider alone, through the catalogue's own rules. */
export const harvestPolicy: PolicyTable = {
  'source.read': role('bureau', 'auditor', 'provider'),
  'source.register': either(role('bureau'), ownProvider),
  'source.run': either(role('bureau'), ownProvider),
  'record.read': role('bureau', 'auditor', 'provider'),
  'record.adopt': ownProvider,
  'change.read': either(overseer, ownProvider),
  'change.settle': ownProvider,
  'reference.read': role('bureau', 'auditor', 'provider'),
  'reference.make': role('bureau', 'provider'),
  'alignment.read': either(overseer, ownProvider),
  'alignment.make': either(role('bureau'), ownProvider),
  'difference.assign': role('bureau'),
  'difference.answer': either(role('bureau'), ownProvider),
  'difference.draft': ownProvider,
}
