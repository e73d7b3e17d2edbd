import { anyone, either, type PolicyTable, role, signedIn, when } from '@shuyuan/policy'

const ofOwnOrg = ({ subject, resource }: { subject: { org: string | null }; resource: { org?: string | null } }) =>
  subject.org !== null && resource.org === subject.org

const notSelf = ({ subject, resource }: { subject: { id: string }; resource: { id?: string } }) =>
  resource.id !== subject.id
const SELF = '不能办理自己的账号'
const ORG = '只能办理本单位的事项'

/** Who may do what. 系统管理员 creates, 安全保密员 grants, 审计员 reads the evidence (modules/evidence). */
export const identityPolicy: PolicyTable = {
  'session.login': anyone,
  'session.own': signedIn,
  'password.change': signedIn,
  'role.read': anyone,
  'division.read': anyone,
  'division.import': role('sysadmin'),
  'org.read': signedIn,
  'org.create': role('sysadmin'),
  'org.edit': role('sysadmin'),
  'org.appoint': either(role('sysadmin'), when(role('cdo'), ofOwnOrg, ORG)),
  'department.edit': either(role('sysadmin'), when(role('cdo'), ofOwnOrg, ORG)),
  // the evidence and the histories say who acted
  'actor.read': role('bureau', 'provider', 'consumer', 'cdo', 'security', 'sysadmin', 'auditor'),
  'user.read': either(role('sysadmin', 'security', 'auditor'), when(role('bureau', 'cdo'), ofOwnOrg, ORG)),
  'user.create': role('sysadmin'),
  'user.edit': when(role('sysadmin'), notSelf, SELF),
  'user.disable': when(role('sysadmin', 'security'), notSelf, SELF),
  'user.enable': when(
    role('sysadmin'),
    ({ subject, resource }) => notSelf({ subject, resource }) && !resource.privileged,
    '三员账号由安全保密员启用',
  ),
  'user.release': when(
    role('security'),
    ({ subject, resource }) => notSelf({ subject, resource }) && resource.privileged,
    '普通账号由系统管理员启用',
  ),
  'user.reset': when(role('sysadmin'), notSelf, SELF),
  'role.grant': when(role('security'), notSelf, SELF),
  'oidc.read': anyone,
  'oidc.login': anyone,
  'oidc.own': signedIn,
  'oidc.edit': role('sysadmin'),
  'oidc.link': when(
    role('sysadmin'),
    ({ subject, resource }) => notSelf({ subject, resource }) && !resource.privileged,
    '三员账号须自行关联',
  ),
  'client.read': either(
    role('sysadmin', 'security', 'bureau', 'auditor'),
    when(role('provider', 'consumer', 'cdo'), ofOwnOrg, ORG),
  ),
  'client.create': either(role('bureau'), when(role('provider', 'consumer'), ofOwnOrg, ORG)),
  'client.rotate': either(role('bureau'), when(role('provider', 'consumer'), ofOwnOrg, ORG)),
  'client.disable': either(role('security', 'bureau'), when(role('provider', 'consumer', 'cdo'), ofOwnOrg, ORG)),
  'client.enable': role('security'),
}
