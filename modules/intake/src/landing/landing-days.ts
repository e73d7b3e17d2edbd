import type { IntakeDeps } from '../deps.ts'

const DEFAULT_DAYS = 30

/** 贴源层保存期: days that a landed file is kept after its version was published (SHUYUAN_LANDING_DAYS); 0 keeps all of them. */
export function landingDays({ landingDays: given }: Pick<IntakeDeps, 'landingDays'>): number {
  const days = given ?? Number(process.env.SHUYUAN_LANDING_DAYS || DEFAULT_DAYS)
  return Number.isInteger(days) && days >= 0 && days <= 36_500 ? days : DEFAULT_DAYS
}

/** Files that nothing was loaded from since this moment may go; null where all are kept. */
export function landingCutoff(days: number, now: Date): Date | null {
  return days === 0 ? null : new Date(now.getTime() - days * 86_400_000)
}
