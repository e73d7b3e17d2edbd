import { isIP } from 'node:net'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { error } from './errors.ts'

export const ROLES = ['all', 'api', 'worker', 'gateway'] as const
export const SCALES = ['small', 'city'] as const

export interface Options {
  /** absolute path of the data folder */
  dataDir: string
  port: number
  host: string
  /** origin by which people reach the platform, for links; null: as each request names it */
  publicUrl: string | null
  /** addresses and networks of the proxies in front, SHUYUAN_TRUSTED_PROXIES */
  trustedProxies: string[]
  /** what the public site is called, SHUYUAN_SITE_NAME; null: after the data that it holds */
  siteName: string | null
  /** no demo city on a new folder */
  empty: boolean
  role: (typeof ROLES)[number]
  scale: (typeof SCALES)[number]
  /** seed of the demo city: the same number makes the same city */
  seed: number
  /** processes that answer sharing calls on port + 1, beside the main one; 0: the main process alone, on the main port */
  gatewayWorkers: number
  /** this process is such a worker, and which; set by the main process through SHUYUAN_GATEWAY */
  gatewayWorker: number | null
  /** a PostgreSQL to use instead of the embedded one */
  databaseUrl: string | null
  help: boolean
  version: boolean
}

export const HELP = `用法：npm start -- [参数]

  --data DIR             数据目录（默认：程序目录下的 data）
  --port N               服务端口（默认 8620）
  --host ADDRESS         监听地址（默认 127.0.0.1，仅本机可访问；0.0.0.0 对外开放）
  --public-url URL       对外地址，如 https://data.example.gov.cn；链接一律指向它（默认：随请求的 Host）
  --empty                新数据目录不装入演示城市
  --scale small|city     演示城市规模：2 万人或 100 万人（默认 small）
  --seed N               演示城市的随机种子（默认 1）
  --role ROLE            all|api|worker|gateway（默认 all；其余需要 DATABASE_URL）
  --gateway-workers N    共享网关的独立进程数，监听服务端口 + 1（默认 0：由主进程承担；--role gateway 时监听服务端口）
  --help                 显示本说明
  --version              显示版本

环境变量 DATABASE_URL：使用已有的 PostgreSQL，不启动内置数据库`

/** Reads the command line. `cwd` is where the user typed it. Throws the SERVER_OPTION_ errors, SERVER_DATABASE_URL, SERVER_ROLE_NEEDS_DATABASE. */
export function readOptions(args: string[], env: NodeJS.ProcessEnv, cwd: string): Options {
  const values = parse(args)
  for (const [name, value] of Object.entries(values))
    if (value === '') throw error('SERVER_OPTION_VALUE', { name: `--${name}` })
  const options: Options = {
    dataDir:
      values.data === undefined ? fileURLToPath(new URL('../../../data', import.meta.url)) : resolve(cwd, values.data),
    port: wholeNumber('--port', values.port ?? '8620', 0, 65_535),
    host: values.host ?? '127.0.0.1',
    publicUrl: readPublicUrl(values['public-url'] ?? env.SHUYUAN_PUBLIC_URL),
    trustedProxies: readProxies(env.SHUYUAN_TRUSTED_PROXIES),
    siteName: env.SHUYUAN_SITE_NAME?.trim().slice(0, 50) || null,
    empty: values.empty ?? false,
    role: oneOf('--role', values.role ?? 'all', ROLES),
    scale: oneOf('--scale', values.scale ?? 'small', SCALES),
    seed: wholeNumber('--seed', values.seed ?? '1', 0, 2 ** 32 - 1),
    gatewayWorkers: wholeNumber('--gateway-workers', values['gateway-workers'] ?? '0', 0, 16),
    gatewayWorker: env.SHUYUAN_GATEWAY ? wholeNumber('SHUYUAN_GATEWAY', env.SHUYUAN_GATEWAY, 1, 16) : null,
    databaseUrl: readDatabaseUrl(env.DATABASE_URL),
    help: values.help ?? false,
    version: values.version ?? false,
  }
  if (options.role === 'all' && options.gatewayWorkers > 0 && options.port === 65_535)
    throw error('SERVER_OPTION_INVALID', {
      name: '--port',
      value: '65535',
      wanted: ' 0–65534 的整数：网关进程用下一个端口',
    })
  if (options.role !== 'all' && !options.databaseUrl) throw error('SERVER_ROLE_NEEDS_DATABASE', { role: options.role })
  return options
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        data: { type: 'string' },
        port: { type: 'string' },
        host: { type: 'string' },
        'public-url': { type: 'string' },
        empty: { type: 'boolean' },
        role: { type: 'string' },
        scale: { type: 'string' },
        seed: { type: 'string' },
        'gateway-workers': { type: 'string' },
        help: { type: 'boolean' },
        version: { type: 'boolean' },
      },
    }).values
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException
    const name = /'([^' ]*)/.exec(message)?.[1] ?? ''
    throw error(code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE' ? 'SERVER_OPTION_VALUE' : 'SERVER_OPTION_UNKNOWN', {
      name,
    })
  }
}

/** Never quoted when it is wrong: it holds a password. */
function readDatabaseUrl(value: string | undefined): string | null {
  if (!value) return null
  if (URL.canParse(value) && /^postgres(ql)?:$/.test(new URL(value).protocol)) return value
  throw error('SERVER_DATABASE_URL')
}

/** An origin and nothing more: the platform's paths begin at the root. */
function readPublicUrl(value: string | undefined): string | null {
  if (!value) return null
  const url = URL.canParse(value) ? new URL(value) : null
  if (url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`) return url.origin
  throw error('SERVER_OPTION_INVALID', { name: '--public-url', value, wanted: ' https://主机[:端口]，不带路径' })
}

/** Addresses and networks; a name would have to be asked for at every request. */
function readProxies(value = ''): string[] {
  const proxies = value.split(',').flatMap((one) => one.trim() || [])
  for (const proxy of proxies) {
    const [address = '', bits = '0', ...more] = proxy.split('/')
    const most = isIP(address) === 4 ? 32 : 128
    if (isIP(address) === 0 || !/^\d+$/.test(bits) || Number(bits) > most || more.length > 0)
      throw error('SERVER_OPTION_INVALID', { name: 'SHUYUAN_TRUSTED_PROXIES', value: proxy, wanted: '地址或网段' })
  }
  return proxies
}

function wholeNumber(name: string, value: string, least: number, most: number): number {
  const number = /^\d+$/.test(value) ? Number(value) : Number.NaN
  if (number >= least && number <= most) return number
  throw error('SERVER_OPTION_INVALID', { name, value, wanted: ` ${least}–${most} 的整数` })
}

function oneOf<T extends string>(name: string, value: string, words: readonly T[]): T {
  const word = words.find((w) => w === value)
  if (word) return word
  throw error('SERVER_OPTION_INVALID', { name, value, wanted: words.join('、') })
}
