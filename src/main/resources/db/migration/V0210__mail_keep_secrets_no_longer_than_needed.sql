-- a mail whose link is forgotten cannot wait any more: it would leave with a hole where the link was
alter table mail add column carries_secret boolean;
update mail set carries_secret = secret is not null or (status = 'SENT' and text_body like '%/guest/{secret}%');
alter table mail alter column carries_secret set not null;
alter table mail add constraint mail_secret_ck
    check ((carries_secret or secret is null) and (status <> 'WAITING' or not carries_secret or secret is not null));
create index mail_secret_ix on mail (made_at) where secret is not null;
