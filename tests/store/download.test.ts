import { createServer, type Server } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { download, DownloadError, faultOfAddress, type Downloaded, type DownloadLimits } from '../../lib/store/download.ts';
import { startNginx, type Nginx } from '../support/nginx.ts';

const LIMITS: DownloadLimits = { bytes: 1024 * 1024, silence: 10_000, total: 15_000 };
const FILE = JSON.stringify({ hello: 'world', padding: 'x'.repeat(2000) });

let nginx: Nginx;
/** An answer as it is on the wire, whatever it promises; nginx passes it on. */
let broken: Server;

beforeAll(async () => {
  broken = createServer((socket) => {
    socket.once('data', (request) => {
      const [, length = '0'] = /\/broken\/(\d+)/.exec(request.toString()) ?? [];
      socket.end(`HTTP/1.0 200 OK\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\n\r\n${FILE}`);
    });
    socket.on('error', () => undefined);
  });
  await new Promise<void>((done) => broken.listen(0, '127.0.0.1', done));
  const { port } = broken.address() as { port: number };
  nginx = await startNginx(`
    location /gone { return 410; }
    location /storm { add_header Retry-After 120 always; return 503; }
    location /moved { return 302 http://127.0.0.1:1/elsewhere; }
    location /moved-within { return 301 /feed.json; }
    location /slow { limit_rate 40; limit_rate_after 1; }
    location /page { default_type text/html; return 200 "<!DOCTYPE html><title>Please log in</title>"; }
    location /bomb { gzip_static always; }
    location /broken { proxy_pass http://127.0.0.1:${port}; proxy_buffering off; }
  `);
  nginx.put('feed.json', FILE);
  nginx.put('slow', FILE);
  nginx.put('bytes.json', Uint8Array.from([0x7b, 0xff, 0xfe]));
  nginx.put('bomb.gz', gzipSync(Buffer.alloc(64 * 1024 * 1024, ' ')));
}, 120_000);
afterAll(async () => {
  await nginx.close();
  broken.close();
});

const get = (path: string, etag?: string): Promise<Downloaded> => download(nginx.origin + path, { fetch, etag, limits: LIMITS });
const faultAt = async (path: string): Promise<DownloadError> => {
  const error: unknown = await get(path).catch((thrown: unknown) => thrown);
  if (!(error instanceof DownloadError)) throw new Error(`It was taken: ${JSON.stringify(error).slice(0, 100)}`);
  return error;
};

describe('a file of a feed', () => {
  test('comes with its tag, and only once while it stays the same', async () => {
    const first = await get('/feed.json');
    expect(first).toMatchObject({ changed: true, text: FILE, etag: expect.stringMatching(/^"/), date: expect.any(Date) });
    const { etag } = first as { etag: string };
    expect(await get('/feed.json', etag)).toEqual({ changed: false });
    nginx.put('feed.json', `${FILE} `);
    expect(await get('/feed.json', etag)).toMatchObject({ changed: true, text: `${FILE} ` });
    nginx.put('feed.json', FILE);
  });

  test.each([
    ['/gone', 'absent', /no such file \(410\)/],
    ['/nothing.json', 'absent', /no such file \(404\)/],
    ['/moved', 'refused', /another address/],
    ['/moved-within', 'refused', /another address/],
    ['/page', 'refused', /web page/],
    ['/bytes.json', 'refused', /UTF-8/],
    ['/bomb', 'refused', /larger than 1 MB/],
    [`/broken/${FILE.length + 500}`, 'retry', /breaks off/],
    [`/broken/${5e9}`, 'refused', /larger than 1 MB/],
  ] as const)('%s is %s with the reason', async (path, fault, reason) => {
    const error = await faultAt(path);
    expect([error.fault, error.message]).toEqual([fault, expect.stringMatching(reason)]);
  });

  test.each([
    [{ silence: 200, total: 9_000 }, /silent for 0.2 seconds/],
    [{ silence: 9_000, total: 300 }, /longer than 0.3 seconds/],
  ])('a slow answer is given up: %o', async (patience, reason) => {
    await expect(download(`${nginx.origin}/slow`, { fetch, limits: { ...LIMITS, ...patience } })).rejects.toMatchObject({ fault: 'retry', message: expect.stringMatching(reason) });
  });

  test('a host in trouble says when to come again', async () => {
    expect(await faultAt('/storm')).toMatchObject({ fault: 'retry', wait: 120_000 });
  });

  test('a length that is too short leaves half a file, which is not JSON', async () => {
    const half = (await get('/broken/1000')) as { text: string };
    expect(half.text.length).toBe(1000);
    expect(() => JSON.parse(half.text) as unknown).toThrow();
  });

  test('a packed bomb takes no more memory than the limit', async () => {
    const before = process.memoryUsage().rss;
    await faultAt('/bomb');
    expect(process.memoryUsage().rss - before).toBeLessThan(32 * 1024 * 1024);
  });

  test('a host that nobody answers for is tried again', async () => {
    await expect(download('http://127.0.0.1:1/feed.json', { fetch, limits: LIMITS })).rejects.toMatchObject({ fault: 'retry' });
  });
});

test.each([
  ['https://example.org/ledger/', undefined],
  ['http://localhost:8080/ledger/', undefined],
  ['http://127.0.0.1:8080/', undefined],
  ['http://example.org/ledger/', /https/],
  ['ftp://example.org/', /https/],
  ['file:///etc/passwd', /https/],
  ['https://user:secret@example.org/', /password/],
  ['ledger', /no web address/],
])('the address %s', (address, fault) => {
  if (fault) expect(faultOfAddress(address)).toMatch(fault);
  else expect(faultOfAddress(address)).toBeUndefined();
});
