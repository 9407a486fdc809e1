-- 清单的索引: what stands now, in the orders and by the filters that lists are asked for.
create index enterprise_now on enterprise (credit_code) where upper_inf(known);
create index enterprise_now_by_area on enterprise (area, credit_code) where upper_inf(known);
create index enterprise_now_by_name on enterprise (name_initials, name, credit_code) where upper_inf(known);
create index enterprise_now_by_permit on enterprise (safety_permit_through, credit_code) where upper_inf(known);
create index enterprise_by_parent on enterprise (parent_code) where parent_code is not null;
-- Names of earlier days.
create index enterprise_earlier on enterprise (credit_code) where not upper_inf(valid);
create index certificate_now on certificate (category, grade, enterprise) where upper_inf(known);
create index person_now on person (id) where upper_inf(known);
create index person_now_by_employer on person (employer, id) where upper_inf(known);
create index person_now_by_name on person (name_initials, name, id) where upper_inf(known);
create index licence_now on licence (category, grade, person) where upper_inf(known);
create index lot_now on lot (noticed_on desc, code) where upper_inf(known);
create index lot_now_by_deadline on lot (bids_due_on, code) where upper_inf(known);
