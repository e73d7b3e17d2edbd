import type { CatalogueDeps } from '@shuyuan/catalogue'
import type { Keyring } from '@shuyuan/gmcrypto'
import type { IntakeDeps } from '@shuyuan/intake'
import type { Outbound } from '@shuyuan/outbound'

/** What connection verbs need: a keyring for credentials, a way out, and what data arrives through. */
export type ConnectionDeps = CatalogueDeps &
  IntakeDeps & {
    keyring: Keyring
    outbound: Outbound
    /** folders below which files may be watched; default `inbox` of the data folder and SHUYUAN_WATCH_ROOTS */
    watchRoots?: readonly string[]
  }
