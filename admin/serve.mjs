// Serves this folder on this machine, and nothing else. Usage: npm start --prefix admin [-- PORT]
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { dirname, extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = dirname(fileURLToPath(import.meta.url)) + sep;
const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.json': 'application/json' };

createServer(async (request, response) => {
  const path = new URL(request.url, 'http://localhost').pathname;
  const file = normalize(join(folder, path.endsWith('/') ? path + 'index.html' : path));
  try {
    if (!file.startsWith(folder)) throw new Error();
    const bytes = await readFile(file);
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' }).end(bytes);
  } catch {
    response.writeHead(404).end();
  }
}).listen(Number(process.argv[2] ?? 8821), '127.0.0.1', function () {
  console.log(`http://localhost:${this.address().port}/`);
});
