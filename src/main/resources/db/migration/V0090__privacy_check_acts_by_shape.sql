-- what can be done with a file is listed once, in the application: a new act needs no migration
alter table student_access drop constraint student_access_act_ck;
alter table student_access add constraint student_access_act_ck check (act ~ '^[A-Z_]{3,40}$');
