-- From when to when the company is in class that day, and where; a class visit that was planned before may not have them yet.
alter table company_visit
    add column class_starts_at time,
    add column class_ends_at   time,
    add column class_place     text,
    add constraint company_visit_class_day_ck check (
        class_visit_on is not null or num_nonnulls(class_starts_at, class_ends_at, class_place) = 0),
    add constraint company_visit_class_times_ck check (
        class_ends_at is null or (class_starts_at is not null and class_ends_at > class_starts_at)),
    add constraint company_visit_class_place_ck check (length(class_place) between 1 and 200),
    -- on the day of the visit itself the class comes first
    add constraint company_visit_class_first_ck check (
        class_visit_on < visit_on
        or (class_starts_at < starts_at and (class_ends_at is null or class_ends_at <= starts_at)));
