import { anyone, type PolicyTable, role, signedIn } from '@shuyuan/policy'

/** Who may do what. Reading a standard is free for everyone who works here; the bureau (管理部门) keeps them. */
export const standardsPolicy: PolicyTable = {
  'element.read': signedIn,
  'element.edit': role('bureau'),
  'list.read': signedIn,
  'list.edit': role('bureau'),
  'value.check': signedIn,
  'column.recognize': signedIn,
  'column-type.read': signedIn,
  'column-type.edit': role('bureau'),
  'calendar.read': anyone,
  'calendar.import': role('bureau'),
}
