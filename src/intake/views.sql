-- Figures by the place that they stand under: their own, and the one of today with the same boundary where it has none of
-- its own for the same period and people.
create or replace view placed_figure as
select * from figure
union all
select f.* replace (present.no as locality_no, concat_ws('; ', nullif(f.note, ''), nullif(s.words, '')) as note)
from same_area s
join locality former on former.code = s.former
join locality present on present.code = s.present
join figure f on f.locality_no = former.no
where not exists (
  select 1 from figure own
  where own.locality_no = present.no and own.indicator_no = f.indicator_no and own.period_no = f.period_no
    and own.demographic_no = f.demographic_no
);
