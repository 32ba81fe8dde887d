-- which open page ticked last, and the number of that tap: a page whose answer was lost knows its own tick again
alter table visit_attendance add column page uuid;
alter table visit_attendance add column tap integer;
alter table visit_attendance add constraint visit_attendance_tap_ck check ((page is null) = (tap is null) and tap >= 1);
