// A static server for one folder, on this machine only. Its two headers isolate the page, so that the script may wait
// for an answer (SharedArrayBuffer).
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';

const TYPES = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
};
const HEADERS = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'no-cache',
};

function listen(server, ports) {
  const [port, ...others] = ports;
  return new Promise((resolve, reject) => {
    server.once('error', (error) =>
      error.code === 'EADDRINUSE' && others.length > 0 ? resolve(listen(server, others)) : reject(error),
    );
    server.listen(port, '127.0.0.1', resolve);
  });
}

/**
 * Serves the files of a folder (none of its subfolders).
 *
 * @param ports tried one after the other; 0 is any free one
 */
export async function serve(folder, ports) {
  const server = createServer(async ({ method, url = '/' }, response) => {
    const name = /^\/([\w-]+\.(\w+))?(?:\?.*)?$/.exec(url);
    if (method !== 'GET' || !name) return response.writeHead(404).end();
    try {
      const body = await readFile(join(folder, name[1] ?? 'index.html'));
      response.writeHead(200, {
        ...HEADERS,
        'Content-Type': TYPES[name[2] ?? 'html'] ?? 'application/octet-stream',
      });
      return response.end(body);
    } catch {
      return response.writeHead(404).end();
    }
  });
  await listen(server, ports);
  return {
    url: `http://localhost:${server.address().port}/`,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
