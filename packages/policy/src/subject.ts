/** Who asks. Roles are plain strings here; modules/identity gives them meaning. */
export interface Subject {
  kind: 'user' | 'client' | 'anonymous' | 'system'
  /** user or client id; 'anonymous' or 'system' otherwise */
  id: string
  name: string
  /** organisation id, null for the public */
  org: string | null
  roles: readonly string[]
  /** administrative division the subject acts for: code prefix of 2, 4, 6, 9 or 12 digits, '' = all */
  region: string
}

export const anonymous: Subject = {
  kind: 'anonymous',
  id: 'anonymous',
  name: '公众',
  org: null,
  roles: ['public'],
  region: '',
}
export const system: Subject = { kind: 'system', id: 'system', name: '系统', org: null, roles: ['system'], region: '' }
