/** What the README tells a team to do, line by line, from the first file to a colleague's ledger. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatLedger } from '../../lib/core/ledger.ts';
import type { Fact, Ledger } from '../../lib/core/types.ts';
import { createUpdates, type Updates } from '../../lib/store/updates.ts';
import { makeProfile, type Profile, type StartedWorker } from '../store/profile.ts';
import { ROOT } from '../support/modules.ts';
import { startNginx, type Nginx } from '../support/nginx.ts';

const readme = readFileSync(path.join(ROOT, 'README.md'), 'utf8');
const lines = /## For teams\n[^]*?```sh\n([^]*?)```/.exec(readme)?.[1]?.trimEnd().split('\n') ?? [];
/** The line that holds these words. */
const lineWith = (words: string): string => lines.find((line) => line.includes(words)) ?? expect.fail(`The README has no line with ${words}.`);

let folder: string;
let nginx: Nginx;
let profile: Profile;
let worker: StartedWorker;
let updates: Updates;
let asked: string[] = [];
const noted = (url: string, init: RequestInit): Promise<Response> => {
  asked.push(url.split('/').at(-1) ?? '');
  return fetch(url, init);
};
const done = new Set<string>();

/** A folder with Tickmark and git in it, as after a clone. */
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'tickmark-team-'));
  for (const each of ['package.json', 'lib', 'public', 'node_modules']) symlinkSync(path.join(ROOT, each), path.join(folder, each));
  nginx = await startNginx();
  profile = makeProfile();
  worker = profile.start();
  await worker.store.seedBundled();
  updates = createUpdates({ database: worker.database, fetch: noted, setAlarm: async () => undefined, now: () => new Date(), random: () => 0.5 });
}, 120_000);
afterAll(async () => {
  profile.close();
  await nginx.close();
  rmSync(folder, { recursive: true });
});

const PERSON = { GIT_AUTHOR_NAME: 'Ada', GIT_AUTHOR_EMAIL: 'ada@team.example', GIT_COMMITTER_NAME: 'Ada', GIT_COMMITTER_EMAIL: 'ada@team.example', GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };

/** What a line of a shell prints. @throws where it fails. */
function type(line: string): string {
  const { status, stdout, stderr } = spawnSync('bash', ['-c', line], { cwd: folder, env: { PATH: process.env['PATH'], HOME: folder, npm_config_update_notifier: 'false', ...PERSON }, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${line}\n${stdout}${stderr}`);
  return stdout;
}
function follow(words: string): string {
  const line = lineWith(words);
  done.add(line);
  return type(line);
}

const readTeam = (): Ledger => JSON.parse(readFileSync(path.join(folder, 'team.json'), 'utf8')) as Ledger;
const writeTeam = (change: Partial<Ledger>): void => writeFileSync(path.join(folder, 'team.json'), formatLedger({ ...readTeam(), ...change }));
const setValue = (id: string, value: number): Fact[] => readTeam().facts.map((fact) => (fact.id === id ? { ...fact, value } : fact));
const valueOf = async (id: string): Promise<number | undefined> => (await worker.store.effectiveLedger()).ledger.facts.find((fact) => fact.id === id)?.value;
const upload = (): void => {
  for (const file of readdirSync(path.join(folder, 'site'), { recursive: true, withFileTypes: true })) {
    const full = path.join(file.parentPath, file.name);
    if (file.isFile()) nginx.put(`ledger/${path.relative(path.join(folder, 'site'), full)}`, readFileSync(full));
  }
};

const [ROUND, POST] = ['openai.2024-10.round.total', 'openai.2026-03.valuation-post'];

// npm takes its time at each of some fifteen lines.
describe('the team’s whole path', { timeout: 120_000 }, () => {
  test('is ten lines', () => {
    expect(lines).toHaveLength(10);
  });

  test('begins with the bundled ledger and a pair of keys, and is checked as in CI', () => {
    type('git init -q -b main');
    follow('canonical public/ledger/ledger.json');
    writeTeam({ name: 'acme', version: '2026-11-21.1' });
    expect(follow('keygen team')).toContain('team.pub is for everybody');
    expect(follow('validate team.json')).toContain('ledger acme, version 2026-11-21.1');
    follow('canonical --check team.json');
    type('git add team.json team.pub && git commit -qm "Our ledger"');
  });

  test('shows in a review what a change does', () => {
    type('git switch -qc colleague');
    writeTeam({ facts: setValue(ROUND, 6.7e9), version: '2026-11-21.2' });
    const shown = follow('diff old.json team.json');
    expect(shown).toContain(`~ facts ${ROUND}\n    value: 6600000000 -> 6700000000\n`);
    expect(shown).toContain('version 2026-11-21.1 -> 2026-11-21.2: 0 added, 1 changed, 0 withdrawn');
    type('git commit -qam "The round, as the colleague knows it"');
  });

  test('lets git merge by fact: two people’s changes come together, where lines would collide, and a true conflict is told', () => {
    follow('merge.ledger.driver');
    type('git switch -q main');
    writeTeam({ facts: setValue(POST, 853e9), version: '2026-11-21.3' });
    type('git add .gitattributes && git commit -qam "The valuation, as Ada knows it"');
    type('git merge -q colleague -m "Both"');
    expect(readTeam().version).toBe('2026-11-21.3');
    const values = Object.fromEntries(readTeam().facts.map(({ id, value }) => [id, value]));
    expect([values[ROUND], values[POST]]).toEqual([6.7e9, 853e9]);
    type(lineWith('canonical --check team.json'));

    type('git switch -qc other');
    writeTeam({ facts: setValue(ROUND, 7e9) });
    type('git commit -qam "Seven" && git switch -q main');
    writeTeam({ facts: setValue(ROUND, 8e9) });
    type('git commit -qam "Eight"');
    expect(() => type('git merge -q other -m "Both"')).toThrow(/1 rows are in conflict/);
    type('git merge --abort && git reset -q --hard HEAD~1');
  });

  test('is signed, published and subscribed to, and its next version reaches the colleague as a patch', async () => {
    follow('sign team.json');
    type('npm run ledger -- verify team.json --key team.pub');
    expect(follow('publish team.json site')).toContain('signed');
    expect(follow('verify site/feed.json')).toMatch(/is signed with the key [0-9a-f]{16}\./);
    done.add(lineWith('rsync -a --delay-updates site/'));
    upload();
    const feed = await updates.subscribe(await updates.look(`${nginx.origin}/ledger/index.json`, readFileSync(path.join(folder, 'team.pub'), 'utf8')));
    expect([await valueOf(ROUND), await valueOf(POST)]).toEqual([6.7e9, 853e9]);

    writeTeam({ facts: setValue(POST, 854e9), version: '2026-11-21.4' });
    type(lineWith('publish team.json site'));
    upload();
    asked = [];
    expect(await updates.check(feed.id)).toBe('updated');
    expect(asked).toEqual(['index.json', '2026-11-21.4.json.sig', '2026-11-21.3.json']);
    expect(await valueOf(POST)).toBe(854e9);
  });

  test('has no line that was not tried', () => {
    expect(lines.filter((line) => !done.has(line))).toEqual([]);
  });
});
