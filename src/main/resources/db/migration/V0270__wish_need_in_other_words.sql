-- what a company gets to know of needs is a closed list of sentences; kept beside their words, so that they can be read in
-- another language. Briefs from before have only the words.
alter table sent_brief_need add column message_key text;
alter table sent_brief_need add column message_value text;
alter table sent_brief_need add constraint sent_brief_need_message_ck check (
    length(message_key) between 1 and 100 and length(message_value) between 1 and 100
    and (message_value is null or message_key is not null));
