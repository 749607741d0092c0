import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { extname, resolve, sep } from 'node:path';

const HOST = '127.0.0.1';
/** How many ports are tried when the first is taken. */
const TRIES = 20;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

/** The file an address means, or null when it lies outside the folder or is no address. */
export function fileFor(folder: string, address: string): string | null {
  try {
    const path = decodeURIComponent(new URL(address, `http://${HOST}`).pathname);
    const file = resolve(folder, `.${path.endsWith('/') ? `${path}index.html` : path}`);
    return file.startsWith(resolve(folder) + sep) && !file.includes('\0') ? file : null;
  } catch {
    return null;
  }
}

async function answer(folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const file = fileFor(folder, request.url ?? '/');
  if (file === null || !['GET', 'HEAD'].includes(request.method ?? '')) {
    response.writeHead(file === null ? 404 : 405).end();
    return;
  }
  try {
    const content = await readFile(file);
    response.writeHead(200, {
      'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
      'Content-Length': content.length,
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    });
    response.end(request.method === 'HEAD' ? undefined : content);
  } catch {
    response.writeHead(404).end();
  }
}

function listen(server: Server, port: number): Promise<boolean> {
  return new Promise((done, failed) => {
    const taken = (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') done(false);
      else failed(error);
    };
    server.once('error', taken);
    server.listen(port, HOST, () => {
      server.off('error', taken);
      done(true);
    });
  });
}

export interface Serving {
  address: string;
  close(): Promise<void>;
}

/** Serves a folder to this computer only. Port 0 takes any free one; another is tried upwards until one is free. */
export async function serveFolder(folder: string, port: number): Promise<Serving> {
  const server = createServer((request, response) => void answer(folder, request, response));
  let tried = port;
  while (!(await listen(server, tried))) {
    tried += 1;
    if (tried >= port + TRIES) throw new Error(`no port between ${port} and ${tried - 1} is free`);
  }
  return {
    address: `http://${HOST}:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((closed) => {
        server.close(() => {
          closed();
        });
        server.closeAllConnections();
      }),
  };
}
