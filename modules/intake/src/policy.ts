import { compute, either, type PolicyTable, type Question, role, when } from '@shuyuan/policy'
import type { Column } from './dataset/column.ts'

const ownUpload = ({ subject, resource }: Question) =>
  resource.createdBy === subject.id || (resource.org !== null && resource.org === subject.org)
const ownDataset = ({ subject, resource }: Question) => resource.provider === subject.org
const provider = when(role('provider'), ownDataset, '只能处理本单位的数据集')
const head = when(role('cdo'), ownDataset, '只能查看本单位的数据集')
const reader = either(provider, head, role('bureau', 'auditor'))

/** Columns a reader outside the providing organisation sees masked: personal ones, and everything above grade 2. */
export function masksFor(columns: readonly Column[]): Record<string, string> {
  const shielded = columns.filter((c) => c.sensitivity !== 'none' || c.grade > 2)
  return Object.fromEntries(shielded.map((c) => [c.name, c.mask ?? 'full']))
}

export const intakePolicy: PolicyTable = {
  'upload.create': role('provider', 'bureau'),
  'upload.read': either(when(role('provider'), ownUpload, '只能查看本单位上传的文件'), role('bureau')),
  'upload.delete': when(role('provider', 'bureau'), ownUpload, '只能删除本单位上传的文件'),
  'landing.read': role('provider', 'bureau', 'auditor'),
  'dataset.read': either(provider, head, role('bureau', 'security', 'auditor')),
  'dataset.edit': either(provider, role('bureau')),
  'version.load': either(provider, role('bureau')),
  'version.read': either(provider, head, role('bureau', 'security', 'auditor')),
  'rows.read': compute(['provider', 'bureau', 'auditor', 'cdo'], (question) => {
    const decision = reader.decide(question)
    if (!decision.allow || question.resource === undefined || question.subject.kind === 'system') return decision
    const own = question.subject.roles.includes('provider') && ownDataset(question)
    return { ...decision, fields: '*', masks: own ? {} : masksFor(question.resource.columns) }
  }),
  // Bad rows hold the source text, which no mask can cover: only the department that handed them in takes them away.
  'bad.export': provider,
}
