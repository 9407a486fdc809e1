-- 同名的企业: an import asks of each firm whether its name is held under another code.
create index enterprise_by_name on enterprise (name);
