-- who answers questions about the data of an organisation
alter table identity.org add column contact text references identity.user (id);

-- claim whose value is the login of the account; null = only accounts that were linked beforehand
alter table identity.oidc_provider add column claim text;
