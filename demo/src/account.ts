import { readDocument } from './facts/read-facts.ts'
import { buildDepartments, type Department } from './place/department.ts'
import { createRandom } from './random/random.ts'
import { buildMobile } from './range/mobile.ts'

/** A login of the demo city. The password is public: for demonstration only. */
export interface DemoAccount {
  login: string
  password: string
  name: string
  roles: string[]
  /** 岗位 shown beside the name */
  title: string
  /** null for a citizen */
  department: Department | null
  mobile: string
}

/** Mobile numbers of officials come after those of every resident. */
const FIRST_MOBILE = 90_000_000

interface Post {
  department: string
  title: string
  roles: string[]
}

/**
 * The accounts of the city: those named in accounts.json (every role at least once, and the main departments), then one data
 * administrator for each remaining department, and a head for each that has none: nobody may review what they submitted.
 */
export function demoAccounts(departments: Department[] = buildDepartments()): DemoAccount[] {
  const random = createRandom(20260101, 'accounts')
  const names = readDocument<{ surnames: Record<string, number>; given: { male: string; female: string }[] }>('names')
  const surnames = Object.keys(names.surnames).slice(0, 60)
  const { male = '', female = '' } = names.given[3] ?? {}
  const given = `${male} ${female}`.split(' ')
  const posts = readDocument<{ posts: Record<string, Post> }>('accounts').posts
  const provided = new Set(
    Object.values(posts).flatMap((post) => (post.roles.includes('provider') ? [post.department] : [])),
  )
  const others = departments
    .filter((department) => !provided.has(department.key))
    .map((department): [string, Post] => [
      `dept.${department.key}`,
      { department: department.key, title: '部门数据管理员', roles: ['provider', 'consumer'] },
    ])
  const clerks = [...Object.entries(posts), ...others]
  const headed = new Set(clerks.flatMap(([, post]) => (post.roles.includes('cdo') ? [post.department] : [])))
  const heads = clerks
    .filter(([, post]) => post.roles.includes('provider') && !headed.has(post.department))
    .map(([login, { department }]): [string, Post] => [
      `${login}.cdo`,
      { department, title: '分管负责人', roles: ['cdo'] },
    ])
  return [...clerks, ...heads].map(([login, post], index) => ({
    login,
    password: `Yunxi#2026${login.slice(0, 2)}`,
    name: random.pick(surnames) + random.pick(given),
    roles: post.roles,
    title: post.title,
    department: departments.find((each) => each.key === post.department) ?? null,
    mobile: buildMobile(FIRST_MOBILE + index),
  }))
}
