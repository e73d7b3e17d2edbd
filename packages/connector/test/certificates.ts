import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Signed {
  cert: string
  key: string
  certPath: string
  keyPath: string
}

/** An authority of its own, made with openssl, that signs for names and addresses: `DNS:db.town.test,IP:127.0.0.1`. */
export function makeAuthority() {
  const dir = mkdtempSync(join(tmpdir(), 'shuyuan-ca-'))
  chmodSync(dir, 0o755)
  const openssl = (...args: string[]) => execFileSync('openssl', args, { cwd: dir, stdio: ['ignore', 'pipe', 'pipe'] })
  const key = (name: string) => ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-keyout', name]
  const read = (name: string) => readFileSync(join(dir, name), 'utf8')
  openssl('req', '-x509', ...key('ca.key'), '-out', 'ca.crt', '-days', '30', '-subj', '/CN=Test authority')
  return {
    ca: read('ca.crt'),
    caPath: join(dir, 'ca.crt'),
    sign(name: string, { subject = name, names, days = 30 }: { subject?: string; names?: string; days?: number } = {}) {
      openssl('req', ...key(`${name}.key`), '-out', `${name}.csr`, '-subj', `/CN=${subject}`)
      writeFileSync(join(dir, `${name}.ext`), names ? `subjectAltName=${names}\n` : 'basicConstraints=CA:FALSE\n')
      openssl(
        ...`x509 -req -in ${name}.csr -CA ca.crt -CAkey ca.key -CAcreateserial -days ${days} -extfile ${name}.ext -out ${name}.crt`.split(
          ' ',
        ),
      )
      chmodSync(join(dir, `${name}.key`), 0o644)
      const [certPath, keyPath] = [join(dir, `${name}.crt`), join(dir, `${name}.key`)]
      return { cert: read(`${name}.crt`), key: read(`${name}.key`), certPath, keyPath } satisfies Signed
    },
    clear: () => rmSync(dir, { recursive: true, force: true }),
  }
}
export type Authority = ReturnType<typeof makeAuthority>
