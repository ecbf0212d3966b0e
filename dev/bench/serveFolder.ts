import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';

export interface Served {
  url: string;
  close(): Promise<void>;
}

/** Serves the files that lie in a folder, and index.html for any other address. */
export async function serveFolder(folder: string): Promise<Served> {
  const server = createServer((request, response) => {
    const name = basename(new URL(request.url ?? '/', 'http://localhost').pathname);
    const isScript = name.endsWith('.js');
    readFile(join(folder, isScript ? name : 'index.html')).then(
      content => response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html').end(content),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => new Promise(resolve => server.close(() => resolve())) };
}
