alter table student
    add constraint student_infix_ck check (length(infix) between 1 and 100),
    add constraint student_family_name_ck check (length(family_name) between 1 and 100);
