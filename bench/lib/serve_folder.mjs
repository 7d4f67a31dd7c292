// A small server for pages under test, on this machine only.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.mjs': 'text/javascript', '.wasm': 'application/wasm', '.css': 'text/css', '.png': 'image/png', '.json': 'application/json' };

/**
 * Serves a folder, or several, each below its name: `{ dist: '…', peers: '…' }`. Gives the address and how to stop.
 */
export function serveFolder(folders) {
  const server = createServer(async (request, response) => {
    const file = fileOf(folders, normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname)));
    try {
      const body = await readFile(file);
      response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream', 'cache-control': 'no-store' });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve({ address: `http://127.0.0.1:${server.address().port}`, stop: () => server.close() });
    });
  });
}

function fileOf(folders, path) {
  const wanted = path.endsWith('/') ? `${path}index.html` : path;
  if (typeof folders === 'string') return join(folders, wanted);
  const [, name, ...rest] = wanted.split('/');
  return join(folders[name] ?? '/nowhere', ...rest);
}
