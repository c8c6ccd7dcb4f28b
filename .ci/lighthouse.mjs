// Has Lighthouse judge pages as a telephone sees them, three times each, and five times where the
// machine was perhaps just busy; fails if the median is below the bar.
// Usage: node lighthouse.mjs <folder of npm install> <the site's address> <page> …
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const [npm, root, ...pages] = process.argv.slice(2);
const BAR = { accessibility: 100, 'best-practices': 100, seo: 100, performance: 98 };

function judge(page) {
  const output = join(npm, 'report.json');
  const run = spawnSync(
    process.execPath,
    [
      join(npm, 'node_modules/lighthouse/cli/index.js'), root + page, '--quiet', '--output=json', `--output-path=${output}`,
      `--only-categories=${Object.keys(BAR)}`,
      '--chrome-flags=--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync',
    ],
    { encoding: 'utf8' },
  );
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(readFileSync(output, 'utf8'));
}

const median = numbers => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const scoresOf = reports =>
  Object.keys(BAR).map(name => [name, median(reports.map(report => Math.round(report.categories[name].score * 100)))]);
const lowOf = scores => scores.filter(([name, score]) => score < BAR[name]).map(([name]) => name);

let sound = true;
for (const page of pages) {
  const reports = [judge(page), judge(page), judge(page)];
  if (lowOf(scoresOf(reports)).length) reports.push(judge(page), judge(page));
  const scores = scoresOf(reports);
  console.log(`${page}: ${scores.map(([name, score]) => `${name} ${score}`).join(', ')}`);
  for (const name of lowOf(scores)) {
    sound = false;
    const { categories, audits } = reports[0];
    const faults = categories[name].auditRefs.map(ref => audits[ref.id]).filter(audit => audit.score !== null && audit.score < 0.9);
    faults.forEach(audit => console.log(`  ${name}: ${audit.title} ${audit.displayValue ?? ''} ${audit.explanation ?? ''}`));
  }
}
process.exit(sound ? 0 : 1);
