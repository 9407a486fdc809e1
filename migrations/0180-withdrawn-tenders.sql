-- 招标已撤回: a re-check says whether the lot was still listed; when it was not, the content is what was weighed last.
alter table m06_recheck add column withdrawn boolean not null default false;
