// Writes retailer.json from retailer/*.mjs. Run: node tools/illustrations/build-retailer.mjs
import { write } from './output.mjs';
import { LOCATIONS, STAFF } from './retailer/network.mjs';
import { customers } from './retailer/customers.mjs';

const TARGET = new URL('../../app/src/main/resources/demo/retailer.json', import.meta.url);
const retailer = {
  name: 'Lindehof',
  legalName: 'Lindehof Demo B.V.',
  tagline: { nl: 'Voor huis, tafel en tuin', en: 'For house, table and garden' },
  email: 'hallo@lindehof.example',
  phone: '030-555 0100',
  currency: 'EUR',
  country: 'NL',
  languages: ['nl', 'en'],
  logo: 'lindehof-logo.svg',
  mark: 'lindehof-mark.svg',
  locations: LOCATIONS,
  staff: STAFF,
  customers: customers(220),
};
write(TARGET, `${JSON.stringify(retailer, null, 1)}\n`);
console.log(`retailer.json: ${retailer.locations.length} locations, ${retailer.staff.length} staff, ${retailer.customers.length} customers`);
