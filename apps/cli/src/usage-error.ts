/** The command line itself is wrong; shown with the command's usage. */
export class UsageError extends Error {}
