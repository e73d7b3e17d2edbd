import type { Generated } from 'kysely'

declare module '@shuyuan/db' {
  interface Tables {
    'identity.division': DivisionTable
    'identity.org': OrgTable
    'identity.department': DepartmentTable
    'identity.user': UserTable
    'identity.userRole': UserRoleTable
    'identity.session': SessionTable
    'identity.lockout': LockoutTable
    'identity.oidcProvider': OidcProviderTable
    'identity.oidcLink': OidcLinkTable
    'identity.oidcAttempt': OidcAttemptTable
    'identity.client': ClientTable
    'identity.clientSecret': ClientSecretTable
  }
}

interface DivisionTable {
  code: string
  name: string
  level: number
  parent: string | null
  validFrom: string | null
  validTo: string | null
}

interface OrgTable {
  id: string
  code: string
  name: string
  kind: string
  region: string
  parent: string | null
  sharingHead: string | null
  cdo: string | null
  contact: string | null
  enabled: Generated<boolean>
  createdAt: Date
  changedAt: Date
}

interface DepartmentTable {
  id: string
  org: string
  name: string
  enabled: Generated<boolean>
  createdAt: Date
}

interface UserTable {
  id: string
  login: string
  name: string
  org: string | null
  department: string | null
  mobileSealed: string | null
  mobileShown: string | null
  passwordHash: string | null
  passwordAt: Date | null
  mustChange: Generated<boolean>
  enabled: Generated<boolean>
  createdAt: Date
  changedAt: Date
}

interface UserRoleTable {
  userId: string
  role: string
  grantedBy: string
  grantedAt: Date
}

interface SessionTable {
  id: string
  tokenHash: Buffer
  userId: string
  via: string
  address: string
  agent: string
  createdAt: Date
  seenAt: Date
  endedAt: Date | null
}

interface LockoutTable {
  key: string
  failures: number
  blockedUntil: Date | null
  lastAt: Date
}

interface OidcProviderTable {
  id: string
  name: string
  issuer: string
  clientId: string
  secretSealed: string
  scope: string
  claim: string | null
  baseUrl: string
  enabled: Generated<boolean>
  createdAt: Date
}

interface OidcLinkTable {
  provider: string
  issuer: string
  subject: string
  userId: string
  createdAt: Date
}

interface OidcAttemptTable {
  stateHash: Buffer
  provider: string
  nonce: string
  verifierSealed: string
  returnTo: string
  linkUser: string | null
  createdAt: Date
}

interface ClientTable {
  id: string
  appKey: string
  name: string
  org: string
  enabled: Generated<boolean>
  createdBy: string
  createdAt: Date
}

interface ClientSecretTable {
  id: string
  client: string
  secretSealed: string
  createdAt: Date
  validUntil: Date | null
}
