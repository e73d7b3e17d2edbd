import texts from './help.json' with { type: 'json' }

/** What each action does, as `help_show` answers. */
export const help: Readonly<Record<string, string>> = texts
