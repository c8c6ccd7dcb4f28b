// Edits a file again and again, and times how soon a page in Chromium shows each edit.
// Usage: CHROMIUM=<program> node serve.mjs <the page's address> <the file> <times>
import { readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { chromium } from 'playwright-core';

const [address, file, times] = process.argv.slice(2);
const PATIENCE = 15_000;
const FIRST_BAKE = 120_000;
const text = readFileSync(file);

// Runs in every document from its start: tells, once a frame with an edit has been drawn, which and when.
function watch() {
  let told;
  const look = () => {
    const edit = [...(document.body?.textContent ?? '').matchAll(/تعديل القياس رقم (\d+) تم/g)].at(-1)?.[1];
    if (edit && edit !== told) {
      told = edit;
      requestAnimationFrame(() => window.tellEdit(Number(edit), Date.now()));
    }
    requestAnimationFrame(look);
  };
  look();
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
const putBack = () => writeFileSync(file, text);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));
process.on('exit', putBack);

const seen = new Map();
const page = await browser.newPage();
await page.exposeFunction('tellEdit', (edit, time) => seen.get(edit)?.(time));
await page.addInitScript(watch);
await page.goto(address);
// The first bake may still be under way; the page then reloads itself when it is done.
const words = text.toString().trim().split('\n').at(-1).slice(0, 80);
await page.waitForFunction(known => document.body?.textContent.includes(known), words, { timeout: FIRST_BAKE });
await pause(1000);

async function measure(edit) {
  const shown = new Promise(resolve => seen.set(edit, resolve));
  const saved = Date.now();
  writeFileSync(file, `${text}\nتعديل القياس رقم ${edit} تم\n`);
  const time = await Promise.race([shown, pause(PATIENCE, null, { ref: false })]);
  if (time === null) throw new Error(`edit ${edit} did not show within ${PATIENCE / 1000} s`);
  return time - saved;
}

const results = [];
for (let edit = 1; edit <= Number(times); edit++) {
  results.push(await measure(edit));
  await pause(300 + Math.random() * 500);
}
const version = browser.version();
await browser.close();

const sorted = [...results].sort((a, b) => a - b);
const median = (sorted[Math.floor((sorted.length - 1) / 2)] + sorted[Math.ceil((sorted.length - 1) / 2)]) / 2;
console.log(`Chromium ${version}\n`);
console.log(`| edits | from saving to the reloaded page, median | least–most |\n|--:|--:|--:|`);
console.log(`| ${sorted.length} | ${median} ms | ${sorted[0]}–${sorted.at(-1)} ms |`);
