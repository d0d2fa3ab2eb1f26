import { describe, expect, test } from 'vitest';
import { browserHere, findBrowser, hasDisplay, type Machine } from '../../lib/cli/find-browser.ts';

/** A machine with these programs, and a record of what was run on it. */
function machineWith(programs: string[], more: Partial<Machine> = {}): Machine & { ran: string[] } {
  const ran: string[] = [];
  return {
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin' },
    isRoot: false,
    isProgram: (file) => programs.includes(file),
    run: (command, args) => ran.push([command, ...args].join(' ')) > 0,
    tell: () => undefined,
    ...more,
    ran,
  };
}

describe('a browser is found', () => {
  test('where an environment variable says', () => {
    const machine = machineWith(['/opt/my/chrome', '/usr/bin/chromium'], { env: { PATH: '/usr/bin', TICKMARK_CHROMIUM: '/opt/my/chrome' } });
    expect(findBrowser('chromium', machine)).toBe('/opt/my/chrome');
  });

  test('under its usual names, in the order of the PATH', () => {
    expect(findBrowser('chromium', machineWith(['/usr/bin/google-chrome', '/usr/bin/chromium-browser']))).toBe('/usr/bin/chromium-browser');
    expect(findBrowser('firefox', machineWith(['/usr/bin/firefox-esr']))).toBe('/usr/bin/firefox-esr');
  });

  test('where macOS and Windows keep programs', () => {
    const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(findBrowser('chromium', machineWith([mac], { platform: 'darwin' }))).toBe(mac);
    const windows = 'C:\\Program Files\\Mozilla Firefox\\firefox.exe';
    expect(findBrowser('firefox', machineWith([windows], { platform: 'win32', env: { ProgramFiles: 'C:\\Program Files' } }))).toBe(windows);
  });

  test('after it was installed, for root on Debian', () => {
    const programs = ['/usr/bin/apt-get'];
    const ran: string[] = [];
    const machine = machineWith(programs, {
      isRoot: true,
      run(command, args) {
        ran.push([command, ...args].join(' '));
        if (args.includes('firefox-esr')) programs.push('/usr/bin/firefox-esr');
        return true;
      },
    });
    expect(findBrowser('firefox', machine)).toBe('/usr/bin/firefox-esr');
    expect(ran).toEqual(['/usr/bin/apt-get update', '/usr/bin/apt-get install -y --no-install-recommends firefox-esr']);
  });
});

describe('a browser that is missing', () => {
  test('is told in one sentence that says what to install or set', () => {
    expect(() => findBrowser('chromium', machineWith([]))).toThrow(/^Chromium was not found: install it \(on Debian: apt-get install chromium\), or set TICKMARK_CHROMIUM to its program\.$/);
    expect(() => findBrowser('firefox', machineWith([], { platform: 'darwin' }))).toThrow(/^Firefox was not found: install it, or set TICKMARK_FIREFOX to its program\.$/);
  });

  test('is not installed behind the back of somebody who is not root', () => {
    const machine = machineWith(['/usr/bin/apt-get']);
    expect(() => findBrowser('chromium', machine)).toThrow(/not found/);
    expect(machine.ran).toEqual([]);
  });

  test('is not replaced by another when a variable names it wrongly', () => {
    const machine = machineWith(['/usr/bin/chromium'], { env: { PATH: '/usr/bin', TICKMARK_CHROMIUM: '/opt/gone' } });
    expect(() => findBrowser('chromium', machine)).toThrow('TICKMARK_CHROMIUM is set to /opt/gone, and there is no such program.');
  });

  test('is still told when installing it fails', () => {
    expect(() => findBrowser('firefox', machineWith(['/usr/bin/apt-get'], { isRoot: true, run: () => false }))).toThrow(/Firefox was not found/);
  });

  test('is not installed either when somebody only asks whether it is here', () => {
    const machine = machineWith(['/usr/bin/apt-get'], { isRoot: true });
    expect(browserHere('chromium', machine)).toBeUndefined();
    expect(machine.ran).toEqual([]);
  });
});

test('a window is seen where there is a display and nobody builds', () => {
  expect(hasDisplay({ platform: 'linux', env: {} })).toBe(false);
  expect(hasDisplay({ platform: 'linux', env: { WAYLAND_DISPLAY: 'wayland-0' } })).toBe(true);
  expect(hasDisplay({ platform: 'linux', env: { DISPLAY: ':0', CI: 'true' } })).toBe(false);
  expect(hasDisplay({ platform: 'darwin', env: {} })).toBe(true);
});
