import type { IntakeDeps } from '@shuyuan/intake'

/** Versions are built through intake, so cleansing needs what intake needs. */
export type CleansingDeps = IntakeDeps
