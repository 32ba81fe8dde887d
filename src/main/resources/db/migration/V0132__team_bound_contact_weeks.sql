-- a team sets its rhythm itself, from every week to once in twelve weeks
update joint_team set contact_weeks = 12 where contact_weeks > 12;
alter table joint_team
    drop constraint joint_team_contact_weeks_ck,
    add constraint joint_team_contact_weeks_ck check (contact_weeks between 1 and 12);
