import fc from 'fast-check'

/** In CI every property test draws the same cases, so that a red run can be repeated; elsewhere each run draws new ones. */
if (process.env.CI) fc.configureGlobal({ seed: 20_220_913 })
