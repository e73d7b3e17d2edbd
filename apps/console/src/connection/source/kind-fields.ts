/** One field of the connection form. `name` is its place in the form: `config.host`, `secret.password`. */
export interface KindField {
  name: string
  input: 'text' | 'number' | 'password' | 'area' | 'select'
  required?: boolean
  initial?: string | number
  options?: readonly string[]
  /** shown only when another field has this value */
  when?: [name: string, value: string]
  /** hidden while another field has this value */
  unless?: [name: string, value: string]
}

const database = (port: number): KindField[] => [
  { name: 'config.host', input: 'text', required: true },
  { name: 'config.port', input: 'number', required: true, initial: port },
  { name: 'config.database', input: 'text', required: true },
  { name: 'config.user', input: 'text', required: true },
  { name: 'secret.password', input: 'password' },
  { name: 'config.tls', input: 'select', options: ['off', 'require', 'verify'], initial: 'off' },
  { name: 'config.ca', input: 'area', when: ['config.tls', 'verify'] },
  { name: 'config.clientCert', input: 'area', unless: ['config.tls', 'off'] },
  { name: 'secret.clientKey', input: 'area', unless: ['config.tls', 'off'] },
]

const https: KindField[] = [
  { name: 'config.tls', input: 'select', options: ['verify', 'require'], initial: 'verify' },
  { name: 'config.ca', input: 'area', when: ['config.tls', 'verify'] },
  { name: 'config.clientCert', input: 'area' },
  { name: 'secret.clientKey', input: 'area' },
]

const files: KindField[] = [
  { name: 'config.pattern', input: 'text', required: true, initial: '*.csv,*.xlsx' },
  { name: 'config.quietSeconds', input: 'number', initial: 10 },
  { name: 'config.after', input: 'select', options: ['move', 'keep'], initial: 'keep' },
]

/** What each kind of source asks for, in the order of the form; tables of an interface have a form of their own. */
export const KIND_FIELDS: Record<string, KindField[]> = {
  postgres: database(5432),
  mysql: database(3306),
  http: [
    { name: 'config.base', input: 'text', required: true },
    { name: 'config.auth.kind', input: 'select', options: ['none', 'basic', 'header', 'oauth2'], initial: 'none' },
    { name: 'config.auth.user', input: 'text', required: true, when: ['config.auth.kind', 'basic'] },
    { name: 'config.auth.name', input: 'text', required: true, when: ['config.auth.kind', 'header'] },
    { name: 'config.auth.tokenUrl', input: 'text', required: true, when: ['config.auth.kind', 'oauth2'] },
    { name: 'config.auth.client', input: 'text', required: true, when: ['config.auth.kind', 'oauth2'] },
    { name: 'config.auth.scope', input: 'text', when: ['config.auth.kind', 'oauth2'] },
    { name: 'secret.secret', input: 'password' },
    ...https,
    { name: 'config.perMinute', input: 'number', initial: 600 },
  ],
  node: [{ name: 'config.url', input: 'text', required: true }, ...https],
  folder: [{ name: 'config.folder', input: 'text', required: true }, ...files],
  sftp: [
    { name: 'config.host', input: 'text', required: true },
    { name: 'config.port', input: 'number', required: true, initial: 22 },
    { name: 'config.user', input: 'text', required: true },
    { name: 'config.hostKey', input: 'text', required: true },
    { name: 'secret.password', input: 'password' },
    { name: 'secret.privateKey', input: 'area' },
    { name: 'secret.passphrase', input: 'password' },
    { name: 'config.folder', input: 'text', initial: '.' },
    ...files,
  ],
  s3: [
    { name: 'config.endpoint', input: 'text', required: true },
    { name: 'config.region', input: 'text', initial: 'us-east-1' },
    { name: 'config.bucket', input: 'text', required: true },
    { name: 'config.prefix', input: 'text' },
    { name: 'config.pattern', input: 'text', required: true, initial: '**/*.csv' },
    { name: 'secret.accessKey', input: 'text', required: true },
    { name: 'secret.secretKey', input: 'password', required: true },
  ],
}

/** The order in which kinds are offered. */
export const KINDS = Object.keys(KIND_FIELDS)
export const FILE_KINDS = new Set(['folder', 'sftp', 's3'])
