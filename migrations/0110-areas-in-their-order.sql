-- 地区的次序: the fixed order of every list and map, as src/law/areas.ts has it; outside the city comes last.
create function area_place(area text) returns int language sql immutable parallel safe as $$
  select coalesce(array_position(array['海州区', '连云区', '赣榆区', '东海县', '灌云县', '灌南县',
    '连云港经济技术开发区', '连云港高新技术产业开发区', '徐圩新区', '云台山风景名胜区'], area), 99)
$$;
-- The area itself goes along: rows that are only passed over are not looked at.
create index enterprise_now_by_area_place on enterprise (area_place(area), credit_code) include (area, valid, version) where upper_inf(known);
