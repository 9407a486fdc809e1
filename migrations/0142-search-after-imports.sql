-- 导入之后的检索: the index is looked into whatever the planner believes. Until a table is analysed it takes a look at every row for as good,
-- and that works out the pairs of characters of each.
alter function trust.search(text, text[], int) set enable_seqscan = off;

-- What a large import brought is counted soon after, not after a tenth of the table, and the index alone then tells what stands.
do $$
declare
  register regclass;
begin
  foreach register in array array['enterprise', 'certificate', 'person', 'licence', 'led_work', 'appointment', 'credit_score', 'project', 'lot']::regclass[]
  loop
    execute format('alter table %s set (autovacuum_analyze_scale_factor = 0.02, autovacuum_analyze_threshold = 500,
      autovacuum_vacuum_insert_scale_factor = 0.02, autovacuum_vacuum_insert_threshold = 1000)', register);
  end loop;
end $$;
