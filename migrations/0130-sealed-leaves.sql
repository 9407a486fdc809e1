-- 密封的叶: until a tender is opened a reader of the journal learns neither who prepared for it, nor what for; the leaf says nothing
-- but that something was done. The whole act lies in the salted digest, and can be shown to fit it later.
select trust.guard(
  'journal_leaf',
  may_read => '(select trust.role()) in (''sequencer'', ''audit-administrator'')',
  may_insert => 'actor = (select trust.login()) or (select trust.role()) = ''gate'' and act = ''signed-in''
    or (select trust.role()) = ''installer'' and actor = ''installer'' and act = ''administrator-installed''
    or (select trust.role()) = ''firm'' and act = ''sealed'' and actor = ''sealed'' and unit = ''sealed'' and object = ''sealed'' and clause is null'
);
