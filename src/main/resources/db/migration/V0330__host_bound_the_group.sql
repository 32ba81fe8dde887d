-- how many young people a company can take at once; null is what nobody filled in yet
alter table host_profile add column largest_group integer;
alter table host_profile add constraint host_profile_largest_group_ck check (largest_group between 1 and 500);
alter table host_profile drop constraint host_profile_something_ck;
alter table host_profile add constraint host_profile_something_ck check (
    num_nonnulls(directions, parking, arrival, access, safety_gear, clothing, food, largest_group, possible, not_possible) > 0);
