-- A subject is a person of its issuer only: a provider that is pointed at another issuer vouches for nobody linked before.
alter table identity.oidc_link add column issuer text;
update identity.oidc_link l set issuer = p.issuer from identity.oidc_provider p where p.id = l.provider;
alter table identity.oidc_link alter column issuer set not null;
alter table identity.oidc_link drop constraint oidc_link_pkey;
alter table identity.oidc_link add primary key (provider, issuer, subject);
alter table identity.oidc_link drop constraint oidc_link_provider_user_id_key;
alter table identity.oidc_link add unique (provider, issuer, user_id);
