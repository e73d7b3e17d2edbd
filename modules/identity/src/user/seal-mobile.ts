import type { Keyring } from '@shuyuan/gmcrypto'

/** A mobile number as it is kept: sealed for the user it belongs to, and masked for lists. Both null without a number. */
export function sealMobile(
  keyring: Keyring,
  user: string,
  mobile: string | null | undefined,
): { mobileSealed: string | null; mobileShown: string | null } {
  if (!mobile) return { mobileSealed: null, mobileShown: null }
  return {
    mobileSealed: keyring.seal(Buffer.from(mobile), `identity.user.mobile:${user}`),
    mobileShown: `${mobile.slice(0, 3)}****${mobile.slice(-4)}`,
  }
}
