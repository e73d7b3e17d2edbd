import { errorTable } from '@shuyuan/kernel'
import type { Answer } from './send.ts'

/** Words that only our inside says: database, engine, file system, stack frames. */
const INSIDE =
  /syntax error at or near|SQLSTATE|relation "[\w.]+"|column "\w+" does not exist|violates \w+[- ]?\w* constraint|invalid input syntax for|(Binder|Parser|Catalog|Conversion|IO|Constraint) Error:|ENOENT|EACCES|EISDIR|node_modules|\.ts:\d+|\bat \w+.*\(\S+:\d+:\d+\)|Cannot read propert|is not a function|\[object Object\]/

/** Signed calls come from programs: their answers carry no headers made for browsers. */
const GATEWAY = /\/sharing\/services\/[^/]+\/(query|verify)$/

/** What is wrong with an answer to hostile input; empty is the wish. What was sent may come back, so it is left out of the search. */
export function faultsOf(reply: Answer, sent: string | readonly string[] = '', url = ''): string[] {
  const { status, headers, body } = reply
  const type = headers['content-type'] ?? ''
  const faults: string[] = []
  if (status >= 500) faults.push(`status ${status}`)
  const inside = INSIDE.test(body) ? INSIDE.exec(without(body, [sent].flat())) : null
  if (inside) faults.push(`tells of the inside: "${inside[0]}"`)
  if (headers['x-content-type-options'] !== 'nosniff' && !GATEWAY.test(url)) faults.push('no nosniff')
  if (status >= 400 && status < 500) faults.push(...problemFaults(type, body))
  if (type.includes('json') && body !== '') {
    try {
      JSON.parse(body)
    } catch {
      faults.push('says JSON and is not')
    }
  }
  return faults
}

/** A text with whatever was sent taken out, quoted as JSON or not; longest first, since one may be a part of another. */
function without(body: string, sent: string[]): string {
  const long = sent.filter((each) => each !== '').sort((a, b) => b.length - a.length)
  return long.reduce((rest, each) => rest.replaceAll(JSON.stringify(each).slice(1, -1), '').replaceAll(each, ''), body)
}

function problemFaults(type: string, body: string): string[] {
  if (type.startsWith('text/html')) return []
  if (!type.startsWith('application/problem+json')) return [`refused as "${type}"`]
  const problem = JSON.parse(body) as { code?: string; title?: string; status?: number }
  return [
    ...(errorTable().has(problem.code ?? '') ? [] : [`unregistered code "${problem.code}"`]),
    ...(/\p{Script=Han}/u.test(problem.title ?? '') ? [] : [`title "${problem.title}"`]),
  ]
}
