-- when somebody said that a milestone was passed or left out, and who; unknown for what was said before this was kept
alter table milestone add column marked_at timestamptz;
alter table milestone add column marked_by uuid;
alter table milestone add constraint milestone_marked_by_fk foreign key (marked_by) references account (id);
alter table milestone add constraint milestone_marked_ck check (
    (marked_at is null) = (marked_by is null) and (marked_at is null or status <> 'TO_DO'));
