-- whether we had to guess how the letters of the file were written
alter table company_import add column is_guessed boolean not null default false;
