-- A visit is finished when every promise was looked at, or with the reason why not (DOMAIN §4, step 4).
alter table company_visit
    add column close_pass_reason text,
    add column close_pass_by     uuid,
    add column close_pass_at     timestamptz,
    add constraint company_visit_close_pass_by_fk foreign key (close_pass_by) references account (id),
    add constraint company_visit_close_pass_ck check (
        (close_pass_reason is null) = (close_pass_by is null) and (close_pass_by is null) = (close_pass_at is null)),
    add constraint company_visit_close_pass_status_ck check (close_pass_reason is null or status = 'CLOSED'),
    add constraint company_visit_close_pass_reason_ck check (length(close_pass_reason) between 1 and 2000);
