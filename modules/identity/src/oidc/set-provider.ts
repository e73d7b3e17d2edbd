import { inTx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import type { IdentityDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { findProvider, insertProvider, updateProvider } from './oidc.store.ts'
import { isAllowedIssuer } from './provider.ts'

interface Settings {
  name: string
  issuer: string
  clientId: string
  clientSecret: string
  scope: string
  claim: string | null
  baseUrl: string
}
type Edit = { [K in keyof Settings]?: Settings[K] | undefined } & { enabled?: boolean | undefined }

/**
 * Registers (`create`) or changes an identity provider; the client secret is kept sealed.
 * Throws IDENTITY_OIDC_TAKEN, IDENTITY_OIDC_UNKNOWN, IDENTITY_OIDC_ISSUER.
 */
export async function setProvider(
  deps: IdentityDeps,
  subject: Subject,
  id: string,
  input: { create: Settings } | { edit: Edit },
): Promise<{ id: string; name: string }> {
  return inTx(deps.db, async (tx) => {
    const { clientSecret, ...rest } = 'create' in input ? input.create : input.edit
    if (rest.issuer !== undefined && !isAllowedIssuer(rest.issuer))
      throw error('IDENTITY_OIDC_ISSUER', { url: rest.issuer }, { fields: { issuer: '应以 https:// 开头' } })
    const secretSealed = clientSecret && deps.keyring.seal(Buffer.from(clientSecret), `identity.oidc:${id}`)
    const set = Object.fromEntries(Object.entries({ ...rest, secretSealed }).filter(([, value]) => value !== undefined))
    if ('create' in input) {
      const { name, issuer, clientId, scope, claim, baseUrl } = input.create
      const row = { id, name, issuer, clientId, scope, claim, baseUrl, secretSealed: secretSealed ?? '', enabled: true }
      if (!(await insertProvider(tx, row, deps.clock.now()))) throw error('IDENTITY_OIDC_TAKEN', { id })
    } else await updateProvider(tx, id, set)
    const saved = await findProvider(tx, id)
    if (!saved) throw error('IDENTITY_OIDC_UNKNOWN', { id })
    await deps.evidence.record(tx, {
      kind: 'identity.oidc.set',
      actor: subject.id,
      org: subject.org,
      object: id,
      detail: { fields: Object.keys(set).toSorted().join(',') },
    })
    return { id: saved.id, name: saved.name }
  })
}
