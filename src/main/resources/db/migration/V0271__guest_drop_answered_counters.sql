-- from now on a company may ask for another day after it said yes: what was still open from before its yes asks for nothing
delete from counter_proposal c
using company_visit v
where v.id = c.visit_id and c.status = 'OPEN' and v.status in ('AGREED', 'PREPARED');
