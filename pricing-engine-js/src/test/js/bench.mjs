// Publishes promotions once, asks every question of a file again and again and prints the 99th percentile in microseconds.
// usage: node bench.mjs <pricing-engine.js> <questions file> <promotions file>
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const WARM_UP_MS = 4_000;
const MEASURED_MS = 5_000;
const [module, file, promotions] = process.argv.slice(2);
const { publish, quote } = await import(pathToFileURL(module).href);
const refused = publish(readFileSync(promotions, 'utf8'));
if (refused !== '') {
  console.error(refused);
  process.exit(1);
}
const questions = readFileSync(file, 'utf8').trimEnd().split('\n');
const until = (ms, each) => {
  const end = performance.now() + ms;
  for (let i = 0; performance.now() < end; i++) {
    const start = performance.now();
    quote(questions[i % questions.length]);
    each(performance.now() - start);
  }
};
until(WARM_UP_MS, () => {});
const took = [];
until(MEASURED_MS, (ms) => took.push(ms));
took.sort((a, b) => a - b);
console.log((took[Math.floor(took.length * 0.99)] * 1_000).toFixed(1));
