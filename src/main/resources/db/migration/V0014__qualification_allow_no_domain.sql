-- entry qualifications (level 1) belong to no single domain: the national list leaves it empty
alter table qualification drop constraint qualification_domain_ck;
alter table qualification add constraint qualification_domain_ck check (length(domain) <= 200);
