-- the questions a team asks itself in each kind of conversation; a kind without a row is asked as the house does
create table note_prompts (
    team_id uuid primary key,
    version integer not null,
    constraint note_prompts_team_fk foreign key (team_id) references joint_team (id)
);
create table note_prompt (
    team_id   uuid not null,
    kind      text not null,
    questions text not null,
    constraint note_prompt_pk primary key (team_id, kind),
    constraint note_prompt_team_fk foreign key (team_id) references note_prompts (team_id),
    constraint note_prompt_kind_ck check
        (kind in ('SHORT_MOMENT', 'COACHING', 'CAREER', 'TRIANGLE', 'PLACEMENT', 'TEAM', 'HANDOVER')),
    constraint note_prompt_questions_ck check (length(questions) between 1 and 600)
);
