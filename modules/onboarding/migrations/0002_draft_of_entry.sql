create index draft_entry on onboarding.draft (entry);
