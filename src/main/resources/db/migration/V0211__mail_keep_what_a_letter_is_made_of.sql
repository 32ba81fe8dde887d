-- what a mail was made of, so that it can be shown by the template it was sent by; the secret is not in it
alter table mail add column letter text;
alter table mail add constraint mail_letter_ck check (letter is json object and length(letter) <= 100000);
