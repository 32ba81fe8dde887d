-- visits that were planned together, in one go; each goes its own way from then on
create table visit_series (
    visit_id  uuid primary key,
    series_id uuid not null,
    constraint visit_series_visit_fk foreign key (visit_id) references company_visit (id),
    constraint visit_series_series_fk foreign key (series_id) references company_visit (id)
);
create index visit_series_series_ix on visit_series (series_id);

-- that visits were planned together does not change
revoke update, delete, truncate on visit_series from bijrijder_app;
