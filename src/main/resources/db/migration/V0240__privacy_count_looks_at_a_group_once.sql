-- opening a list about a group again within the same minute is no second look, as with a file
create unique index student_access_group_look_uk on student_access
    (student_id, account_id, act, date_trunc('minute', at at time zone 'UTC')) where act = 'NEEDS_READ';
