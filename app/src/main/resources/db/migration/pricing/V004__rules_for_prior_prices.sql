-- What a price is to be compared with when a reduction is announced (Directive 98/6/EC, article 6a), by country. 'EU' is the plain
-- rule of the directive and serves every country that is not named. Where a member state's exception could not be read in its own
-- law, the plain rule stands: it is lawful everywhere. Facts of November 2026.
create table pricing.prior_price_rule (
  country            text primary key check (length(country) = 2),
  -- the lowest price of so many days before the reduction began
  days               int not null check (days between 30 and 365),
  -- each further step down may go on showing the price before the first step
  progressive        boolean not null,
  -- and for so many months after the first step; null: as long as the steps follow without a gap
  progressive_months int check (progressive_months between 1 and 12),
  perishable         text not null check (perishable in ('ORDINARY', 'JUST_BEFORE')),
  -- goods younger than the days above need a price of at least so many days
  new_goods_days     int not null check (new_goods_days between 0 and 30),
  source             text not null,
  url                text not null
);

insert into pricing.prior_price_rule values
  ('EU', 30, false, null, 'ORDINARY', 0,
   'Directive 98/6/EC, article 6a, paragraphs 1 and 2', 'https://eur-lex.europa.eu/eli/dir/1998/6/2022-05-28'),
  ('NL', 30, true, 3, 'JUST_BEFORE', 0,
   'Besluit prijsaanduiding producten, artikel 5a; Regeling uitzondering aankondiging laagste prijs bij prijsverminderingen',
   'https://zoek.officielebekendmakingen.nl/stb-2022-485.html'),
  ('DE', 30, true, null, 'ORDINARY', 0,
   'Preisangabenverordnung, § 11 (perishables only when reduced because they are about to spoil and marked so)',
   'https://www.gesetze-im-internet.de/pangv_2022/__11.html'),
  ('BE', 30, true, null, 'ORDINARY', 7,
   'Wetboek van economisch recht, artikel VI.18', 'https://economie.fgov.be/nl/themas/verkoop/prijsbeleid/prijsverminderingen'),
  ('FR', 30, true, null, 'JUST_BEFORE', 0,
   'Code de la consommation, article L112-1-1',
   'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000044549583');
