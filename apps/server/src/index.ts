export { type ComposeOptions, createPlatform } from './compose.ts'
export type { DemoAccount, Platform, PlatformDeps, SeedDemo } from './platform.ts'
