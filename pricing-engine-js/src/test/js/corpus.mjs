// Asks the compiled engine every question of a corpus file and compares its answers with the server's, byte for byte.
// usage: node corpus.mjs <pricing-engine.js> <corpus file>; prints one line of JSON and ends with 1 where an answer differs
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [module, corpus] = process.argv.slice(2);
const { quote } = await import(pathToFileURL(module).href);
const lines = readFileSync(corpus, 'utf8').split('\n');
let asked = 0;
let different = 0;
for (let i = 0; i + 1 < lines.length; i += 2) {
  const answer = quote(lines[i]);
  asked++;
  if (answer !== lines[i + 1]) {
    different++;
    if (different <= 3) {
      console.error(`seed ${i / 2}\n  question   ${lines[i]}\n  server     ${lines[i + 1]}\n  JavaScript ${answer}`);
    }
  }
}
console.log(JSON.stringify({ asked, different }));
process.exit(different === 0 && asked > 0 ? 0 : 1);
