// Writes generated files; with --check it only compares, and the exit status says whether all of them are current.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';

const comparing = process.argv.includes('--check');

const stale = (url) => {
  console.error(`not current: ${decodeURIComponent(url.pathname.split('/').slice(-2).join('/'))}`);
  process.exitCode = 1;
};

export function write(url, text) {
  if (comparing) {
    if (!existsSync(url) || readFileSync(url, 'utf8') !== text) stale(url);
    return;
  }
  mkdirSync(new URL('.', url), { recursive: true });
  writeFileSync(url, text);
}

/** Removes what a folder holds beside the given files. */
export function removeOthers(folder, files) {
  if (!existsSync(folder)) return;
  const kept = new Set(files);
  for (const file of readdirSync(folder)) {
    if (kept.has(file)) continue;
    if (comparing) stale(new URL(file, folder));
    else rmSync(new URL(file, folder));
  }
}
