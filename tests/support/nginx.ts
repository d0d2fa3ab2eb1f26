/** A real web server for tests: nginx on a free port, with a folder and a configuration of its own. */
import { spawn, spawnSync } from 'node:child_process';
import { accessSync, constants, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface Nginx {
  /** Without a slash at the end. */
  origin: string;
  /** Writes a file that is served at that path. */
  put(file: string, content: string | Uint8Array): void;
  /** Takes other rules for paths from now on: the inside of nginx's `server` block. */
  configure(rules: string): Promise<void>;
  close(): Promise<void>;
}

const PLACES = ['/usr/sbin', '/usr/bin', '/usr/local/sbin', '/usr/local/bin', '/opt/homebrew/bin', ...(process.env['PATH'] ?? '').split(':')];

function nginxHere(): string | undefined {
  return PLACES.filter(Boolean).map((folder) => path.join(folder, 'nginx')).find((file) => {
    try {
      accessSync(file, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** @throws Error with one sentence that says what to install. */
function findNginx(): string {
  const here = nginxHere();
  if (here !== undefined) return here;
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    for (const args of [['update', '-q'], ['install', '-y', '-q', '--no-install-recommends', 'nginx-light']]) spawnSync('apt-get', args, { env, stdio: 'ignore' });
    const installed = nginxHere();
    if (installed !== undefined) return installed;
  }
  throw new Error('nginx was not found: install it for the tests of feeds (on Debian: apt-get install nginx-light).');
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (address === null || typeof address === 'string') throw new Error('There is no free port.');
  return address.port;
}

async function untilListening(port: number, failed: () => string | undefined): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    const problem = failed();
    if (problem !== undefined) throw new Error(`nginx did not start: ${problem}`);
    const open = await new Promise<boolean>((done) => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.destroy();
        done(true);
      });
      socket.on('error', () => done(false));
    });
    if (open) return;
    await new Promise((done) => setTimeout(done, 25));
  }
  throw new Error('nginx did not start within 5 seconds.');
}

const configuration = (port: number, rules: string): string => `
daemon off; master_process off; pid nginx.pid; error_log stderr error;
events { worker_connections 128; }
http {
  access_log off; types { application/json json; } default_type application/octet-stream;
  client_body_temp_path tmp; proxy_temp_path tmp; fastcgi_temp_path tmp; uwsgi_temp_path tmp; scgi_temp_path tmp;
  server { listen 127.0.0.1:${port}; root files; ${rules} }
}`;

export async function startNginx(rules = ''): Promise<Nginx> {
  const program = findNginx();
  const folder = mkdtempSync(path.join(tmpdir(), 'tickmark-nginx-'));
  for (const each of ['files', 'tmp']) mkdirSync(path.join(folder, each));
  const port = await freePort();
  let written = Math.floor(Date.now() / 1000) - 86_400;
  let stop: () => Promise<void> = async () => undefined;

  const start = async (inside: string): Promise<void> => {
    writeFileSync(path.join(folder, 'nginx.conf'), configuration(port, inside));
    const child = spawn(program, ['-p', folder, '-c', 'nginx.conf', '-e', 'stderr'], { stdio: ['ignore', 'ignore', 'pipe'] });
    let problem = '';
    let ended = false;
    child.stderr.on('data', (text: Buffer) => (problem += text.toString()));
    const exit = new Promise<void>((done) => child.once('exit', () => {
      ended = true;
      done();
    }));
    stop = async () => {
      child.kill('SIGTERM');
      await exit;
    };
    await untilListening(port, () => (ended ? problem : undefined));
  };
  await start(rules);
  return {
    origin: `http://127.0.0.1:${port}`,
    put(file, content) {
      const target = path.join(folder, 'files', file);
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(target, content);
      // nginx tells versions of a file apart by size and second.
      written += 1;
      utimesSync(target, written, written);
    },
    async configure(inside) {
      await stop();
      await start(inside);
    },
    async close() {
      await stop();
      rmSync(folder, { recursive: true });
    },
  };
}
