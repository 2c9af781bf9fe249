-- What a run did so far, kept with how far it is: whoever takes it over goes on from there.
alter table sourcing.run add column done_so_far jsonb;
