/** What a single source file must keep (docs: CONTRIBUTING.md). Pure: a path and a text in, complaints out. */

const FORBIDDEN_NAME = /(^|[-./])(utils?|helpers?|common|types|services?|managers?|misc)\.tsx?$/
/** 共享服务 is a noun of the domain there: the thing that is published and called. */
const SERVICE_IS_A_NOUN =
  /^(modules\/sharing\/|packages\/sdk\/src\/call-service\.ts|apps\/console\/src\/sharing\/|demo\/src\/seed\/live-service\.ts)/
const SCHEMA_NAME =
  /['"`](evidence|identity|standards|workflow|catalogue|harvest|lineage|intake|connection|cleansing|quality|ticket|verification|onboarding|sharing|opendata|lifecycle)\.[a-z]\w*/g
const SQL_CALL = /\b(selectFrom|insertInto|updateTable|deleteFrom|mergeInto)\(/
/** the same in SQL's own words; what follows a bracket at once is a function, which an owner may publish */
const SQL_TEXT =
  /\b(?:from|join|into|update) (evidence|identity|standards|workflow|catalogue|harvest|lineage|intake|connection|cleansing|quality|ticket|verification|onboarding|sharing|opendata|lifecycle)\.[a-z]\w*(?![\w(])/g
const REACHES_OUT =
  /^(?!\s*import type\b).*(\bfetch\(|new WebSocket\(|(\bfrom |\bimport\()['"](undici|(node:)?(https?|http2|net|tls|dns|dgram)(\/promises)?)['"])/m
/** Clients of the platform, what listens, the door itself, and drivers that connect to an address which the door admitted. */
const MAY_REACH_OUT =
  /^(apps\/(console|cli)\/|apps\/server\/src\/(run-server|options)\.ts|packages\/(outbound|sdk|testkit)\/|packages\/db\/src\/server\/free-port\.ts|packages\/http\/src\/refuse-connection\.ts|packages\/connector\/src\/(tls|mysql\/connect-mysql|sftp\/connect-sftp)\.ts)/
const SWITCHED_OFF = /@ts-ignore|@ts-nocheck|@ts-expect-error|oxlint-disable|eslint-disable/
const TRIMMED_FIRST = /\.trim\(\)(?:\s*\.\w+\([^()]*\))*\s*\.max\(/
const LEFT_OUT = /\b(test|it|describe)\.only\(|\b(test|it|describe)\.todo\(/

/** Lines of a text, without the last line end. */
export function lengthOf(text: string): number {
  return text.replace(/\n$/, '').split('\n').length
}

export function judgeFile(file: string, text: string): string[] {
  const complaints: string[] = []
  const isTest = /\.test\.tsx?$|(^|\/)test\//.test(file)
  const lines = lengthOf(text)
  // these two files spell out what they look for
  const guard = /^test\/architecture/.test(file)
  if (FORBIDDEN_NAME.test(file) && !SERVICE_IS_A_NOUN.test(file))
    complaints.push(`${file}: name it after what it holds`)
  if (lines > (isTest ? 500 : 300)) complaints.push(`${file}: ${lines} lines, split it by noun or verb`)
  if (!guard && SWITCHED_OFF.test(text))
    complaints.push(`${file}: fix the type or lint error instead of switching the check off`)
  if (!guard && LEFT_OUT.test(text)) complaints.push(`${file}: a test is left out or run alone`)
  if (!isTest && TRIMMED_FIRST.test(text) && !guard)
    complaints.push(
      `${file}: measure a text before it is trimmed, the length in the API document is that of what is sent`,
    )
  if (!isTest && /^(apps|modules|packages)\//.test(file) && !MAY_REACH_OUT.test(file) && REACHES_OUT.test(text))
    complaints.push(
      `${file}: other machines are reached through packages/outbound, which knows where nothing may be read`,
    )
  const module = /^modules\/(\w+)\/src\//.exec(file)?.[1]
  if (module && !isTest) {
    const said = [...text.matchAll(SQL_TEXT)].map(([, schema]) => schema)
    const asSql = said.length > 0 && !/\.(store|sql)\.ts$/.test(file)
    if ((SQL_CALL.test(text) && !file.endsWith('.store.ts')) || asSql)
      complaints.push(`${file}: metadata SQL belongs in a .store.ts`)
    if (file.endsWith('.store.ts'))
      for (const schema of [...[...text.matchAll(SCHEMA_NAME)].map(([, name]) => name), ...said])
        if (schema !== module) complaints.push(`${file}: reads ${schema}'s tables; ask ${schema} for a function`)
  }
  return complaints
}
