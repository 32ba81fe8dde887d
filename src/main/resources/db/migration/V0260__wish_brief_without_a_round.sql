-- a class that was not asked what it wants can still need safety shoes: the company gets to know that too
alter table sent_brief drop constraint sent_brief_round_fk;
alter table sent_brief
    add constraint sent_brief_visit_fk foreign key (visit_id) references company_visit (id);
