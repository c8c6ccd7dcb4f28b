// How many word forms Pagefind and Lunr find of those that Bayan's search is held to.
// Usage: CHROMIUM=<program> node search-peers.mjs <groups> <what HeldOutWordsIT said> <folder for Pagefind's index>
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';
import * as pagefind from 'pagefind';

const require = createRequire(import.meta.url);
const lunr = require('lunr');
require('lunr-languages/lunr.stemmer.support')(lunr);
require('lunr-languages/lunr.ar')(lunr);

const [groupsFile, bayan, folder] = process.argv.slice(2);
const groups = readFileSync(groupsFile, 'utf8').split('\n').filter(line => line.trim() && !line.startsWith('#')).map(line => {
  const [kind, forms] = line.split(/: (.*)/s);
  return { kind, forms: forms.split('|').map(form => form.trim()) };
});
const documents = groups.flatMap((group, g) => group.forms.map((form, f) => ({ id: `${g}-${f}`, text: `زغب ${form} زغب.` })));

// As HeldOutWordsIT counts: pairs of a group that find each other; all that is found and belongs together.
async function measure(search) {
  const tallies = {};
  let right = 0;
  let all = 0;
  for (const [g, { kind, forms }] of groups.entries()) {
    const tally = (tallies[kind] ??= { wanted: 0, found: 0 });
    for (const [f, form] of forms.entries()) {
      const results = await search(form);
      all += results.length;
      right += results.filter(id => (kind === 'apart' ? id === `${g}-${f}` : id.startsWith(`${g}-`))).length;
      forms.forEach((_, other) => {
        if (other !== f && kind !== 'apart') {
          tally.wanted++;
          tally.found += results.includes(`${g}-${other}`) ? 1 : 0;
        }
      });
    }
  }
  return { ...Object.fromEntries(Object.entries(tallies).map(([kind, { wanted, found }]) => [kind, found / wanted])), precision: right / all };
}

const rows = {};
const said = readFileSync(bayan, 'utf8');
rows.Bayan = Object.fromEntries([...said.matchAll(/(\w+) recall ([\d.]+)/g)].map(([, kind, recall]) => [kind, Number(recall)]));
rows.Bayan.precision = Number(said.match(/precision ([\d.]+)/)[1]);

const index = lunr(function () {
  this.use(lunr.ar);
  this.ref('id');
  this.field('text');
  documents.forEach(document => this.add(document));
});
rows[`Lunr ${lunr.version}, lunr-ar`] = await measure(async form => index.search(form).map(result => result.ref));

const { index: made } = await pagefind.createIndex({});
for (const { id, text } of documents) await made.addCustomRecord({ url: `/${id}`, content: text, language: 'ar' });
await made.writeFiles({ outputPath: folder });
await pagefind.close();
const server = createServer((request, response) => {
  const path = new URL(request.url, 'http://x').pathname;
  if (path === '/') return response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<!DOCTYPE html><html lang="ar"><title>x</title></html>');
  try {
    const body = readFileSync(join(folder, path));
    response.writeHead(200, { 'content-type': extname(path) === '.js' ? 'text/javascript' : 'application/octet-stream' }).end(body);
  } catch {
    response.writeHead(404).end();
  }
}).listen(0, '127.0.0.1');
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage();
await page.goto(`http://127.0.0.1:${server.address().port}/`);
await page.evaluate(async () => {
  window.pagefind = await import('/pagefind.js');
  await window.pagefind.init();
});
rows[`Pagefind ${'1.6.0'}`] = await measure(form =>
  page.evaluate(async query => {
    const { results } = await window.pagefind.search(query);
    return Promise.all(results.map(async result => (await result.data()).raw_url.slice(1)));
  }, form),
);
await browser.close();
server.close();

const kinds = ['clitic', 'plural', 'pronoun', 'spelling', 'precision'];
console.log('| | clitics and sound plurals | broken plurals | attached pronouns | spellings | precision |\n|---|--:|--:|--:|--:|--:|');
for (const [name, figures] of Object.entries(rows)) console.log(`| ${name} | ${kinds.map(kind => figures[kind].toFixed(3)).join(' | ')} |`);
