// Checks the demo data and its pictures; exits with 1 and a list when something is wrong.
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { ean13 } from './seeded.mjs';

const DEMO = new URL('../../app/src/main/resources/demo/', import.meta.url);
const PICTURES = new URL('pictures/', DEMO);
const MOST_BYTES = 5 * 1024;
const MOST_BYTES_TOGETHER = 1.5 * 1024 * 1024;

const faults = [];
const expect = (truth, message) => truth || faults.push(message);
const read = (name) => JSON.parse(readFileSync(new URL(name, DEMO), 'utf8'));
const unique = (values, what) => {
  const seen = new Set();
  for (const value of values) {
    expect(!seen.has(value), `${what} twice: ${value}`);
    seen.add(value);
  }
};
const bilingual = (text, where) => {
  expect(text?.nl?.trim(), `${where}: no nl`);
  expect(text?.en?.trim(), `${where}: no en`);
};

function checkProduct(product, categoryCodes, handles) {
  const where = product.handle;
  expect(/^[a-z0-9]+(-[a-z0-9]+)*$/.test(where), `${where}: handle`);
  bilingual(product.title, where);
  bilingual(product.description, `${where} description`);
  for (const field of Object.values(product.customFields)) bilingual(field, `${where} custom field`);
  for (const code of product.categories) expect(categoryCodes.has(code), `${where}: category ${code}`);
  for (const related of product.relatedHandles) expect(handles.has(related) && related !== where, `${where}: related ${related}`);
  expect(product.relatedHandles.length > 0, `${where}: nothing related`);
  expect(['standard', 'reduced'].includes(product.taxCategory), `${where}: tax category`);
  for (const option of product.options) {
    bilingual(option.name, `${where} option`);
    for (const value of option.values) bilingual(value.name, `${where} option value ${value.code}`);
  }
  expect(product.variants.length > 0, `${where}: no variant`);
  for (const variant of product.variants) checkVariant(product, variant);
}

function checkVariant(product, variant) {
  const where = variant.sku;
  expect(/^LH-[A-Z0-9-]+$/.test(where), `${where}: sku`);
  expect(/^2\d{12}$/.test(variant.gtin) && ean13(variant.gtin.slice(0, 12)) === variant.gtin, `${where}: gtin ${variant.gtin}`);
  expect(Number.isInteger(variant.priceMinor) && variant.priceMinor > 0, `${where}: price`);
  expect(variant.costMinor > 0 && variant.costMinor < variant.priceMinor, `${where}: cost`);
  expect(Number.isInteger(variant.weightGrams) && variant.weightGrams > 0, `${where}: weight`);
  expect(variant.popularity >= 1 && variant.popularity <= 100, `${where}: popularity`);
  expect(existsSync(new URL(variant.picture, PICTURES)), `${where}: no picture ${variant.picture}`);
  for (const option of product.options) {
    expect(option.values.some(({ code }) => code === variant.optionValues[option.code]), `${where}: no value for ${option.code}`);
  }
}

function checkPictures(used) {
  let together = 0;
  for (const file of readdirSync(PICTURES)) {
    const bytes = statSync(new URL(file, PICTURES)).size;
    together += bytes;
    expect(bytes <= MOST_BYTES || file.startsWith('hero-'), `${file}: ${bytes} bytes`);
    expect(used.has(file) || file.startsWith('hero-'), `${file}: picture of nothing`);
    const text = readFileSync(new URL(file, PICTURES), 'utf8');
    expect(!/<text|<image|<script|NaN|undefined/.test(text), `${file}: text, image, script or a broken number`);
    expect(!/(href|src)="(?!#)/.test(text) && !/url\((?!#)/.test(text), `${file}: refers to something outside`);
  }
  expect(together <= MOST_BYTES_TOGETHER, `pictures together: ${together} bytes`);
  return together;
}

function checkRetailer(retailer) {
  const codes = new Set(retailer.locations.map(({ code }) => code));
  unique(retailer.locations.map(({ code }) => code), 'location');
  unique(retailer.staff.map(({ email }) => email), 'staff e-mail');
  unique(retailer.staff.map(({ pin }) => pin), 'PIN');
  unique(retailer.customers.map(({ email }) => email), 'customer e-mail');
  unique(retailer.customers.map(({ loyaltyCard }) => loyaltyCard).filter(Boolean), 'loyalty card');
  for (const person of retailer.staff) for (const code of person.locations) expect(codes.has(code), `${person.email}: location ${code}`);
  for (const customer of retailer.customers) {
    expect(/@example\.(com|org|net)$/.test(customer.email), `${customer.email}: not a reserved domain`);
    expect(/^\d{4} [A-Z]{2}$/.test(customer.address.postalCode), `${customer.email}: postal code`);
    if (customer.loyaltyCard) expect(ean13(customer.loyaltyCard.slice(0, 12)) === customer.loyaltyCard, `${customer.email}: loyalty card`);
  }
  for (const location of retailer.locations) expect(/^\d{4} [A-Z]{2}$/.test(location.address.postalCode), `${location.code}: postal code`);
  expect(retailer.locations.length === 7, 'six stores and a warehouse');
  expect(retailer.staff.length >= 14, 'staff');
  expect(retailer.customers.length >= 220, 'customers');
}

const { categories, products } = read('assortment.json');
const categoryCodes = new Set(categories.flatMap((main) => [main.code, ...main.children.map(({ code }) => code)]));
const handles = new Set(products.map(({ handle }) => handle));
const variants = products.flatMap((product) => product.variants);
for (const main of categories) {
  bilingual(main.name, main.code);
  expect(main.children.length >= 4, `${main.code}: fewer than four children`);
  expect(existsSync(new URL(main.picture, PICTURES)), `${main.code}: no hero picture`);
  for (const child of main.children) {
    bilingual(child.name, child.code);
    expect(products.some((product) => product.categories.includes(child.code)), `${child.code}: empty`);
  }
}
unique(products.map(({ handle }) => handle), 'handle');
unique(variants.map(({ sku }) => sku), 'SKU');
unique(variants.map(({ gtin }) => gtin), 'GTIN');
for (const product of products) checkProduct(product, categoryCodes, handles);
expect(products.length >= 130, `only ${products.length} products`);
expect(variants.length >= 430, `only ${variants.length} variants`);
const bytes = checkPictures(new Set(variants.map(({ picture }) => picture)));
checkRetailer(read('retailer.json'));

for (const fault of faults) console.error(fault);
console.log(`${products.length} products, ${variants.length} variants, ${readdirSync(PICTURES).length} pictures, ${Math.round(bytes / 1024)} kB; ${faults.length} faults`);
if (faults.length > 0) process.exitCode = 1;
