// Small helps on top of pages that work without any of this.
import './shop.css';
import { watchAdded } from './added.ts';
import { watchFilters } from './filters.ts';
import { watchForms } from './forms.ts';
import { watchGallery } from './gallery.ts';
import { offerScheme } from './scheme.ts';
import { watchSearch } from './search.ts';

watchForms();
watchFilters();
watchGallery();
watchSearch();
watchAdded();
offerScheme();
