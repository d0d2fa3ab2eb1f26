/** Finds Chromium and Firefox on this machine. Apart from `browsers.ts`, so that the build's settings can ask without loading a driver. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';

export type BrowserName = 'chromium' | 'firefox';
export const BROWSER_NAMES: readonly BrowserName[] = ['chromium', 'firefox'];

/** What the search for a browser may ask of the machine; a parameter, so that tests can describe other machines. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  isRoot: boolean;
  isProgram(file: string): boolean;
  /** Runs a command to its end and tells whether it succeeded. */
  run(command: string, args: readonly string[]): boolean;
  /** Tells the person what takes so long. */
  tell(line: string): void;
}

export const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  isRoot: process.getuid?.() === 0,
  isProgram(file) {
    try {
      accessSync(file, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  },
  run: (command, args) =>
    spawnSync(command, args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0,
  tell: (line) => void process.stderr.write(`${line}\n`),
};

interface Known {
  title: string;
  variables: readonly string[];
  /** Names on the PATH. */
  names: readonly string[];
  mac: readonly string[];
  /** Below the folders where Windows keeps programs. */
  windows: readonly string[];
  debian: string;
}

const KNOWN: Readonly<Record<BrowserName, Known>> = {
  chromium: {
    title: 'Chromium',
    variables: ['TICKMARK_CHROMIUM', 'CHROME_PATH', 'PUPPETEER_EXECUTABLE_PATH'],
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
    mac: ['Chromium', 'Google Chrome', 'Microsoft Edge'],
    windows: ['Chromium\\Application\\chrome.exe', 'Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'],
    debian: 'chromium',
  },
  firefox: {
    title: 'Firefox',
    variables: ['TICKMARK_FIREFOX'],
    names: ['firefox', 'firefox-esr'],
    mac: ['Firefox', 'Firefox Developer Edition'],
    windows: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
    debian: 'firefox-esr',
  },
};

/**
 * The program of a browser: named by an environment variable, else under one of its usual names, else
 * installed from Debian's packages where this is Debian and we are root.
 *
 * @throws Error with one sentence that says what to install or set.
 */
export function findBrowser(name: BrowserName, machine: Machine = thisMachine): string {
  const { title, variables, debian } = KNOWN[name];
  for (const variable of variables) {
    const file = machine.env[variable];
    if (!file) continue;
    if (machine.isProgram(file)) return file;
    throw new Error(`${variable} is set to ${file}, and there is no such program.`);
  }
  const found = usualPlaces(name, machine).find((file) => machine.isProgram(file));
  if (found !== undefined) return found;
  if (installFromDebian(debian, machine)) {
    const installed = usualPlaces(name, machine).find((file) => machine.isProgram(file));
    if (installed !== undefined) return installed;
  }
  throw new Error(`${title} was not found: install it${machine.platform === 'linux' ? ` (on Debian: apt-get install ${debian})` : ''}, or set ${variables[0]} to its program.`);
}

function usualPlaces(name: BrowserName, { platform, env }: Machine): string[] {
  const { names, mac, windows } = KNOWN[name];
  if (platform === 'darwin') {
    return mac.map((app) => `/Applications/${app}.app/Contents/MacOS/${app.startsWith('Firefox') ? 'firefox' : app}`);
  }
  if (platform === 'win32') {
    const folders = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']];
    return windows.flatMap((file) => folders.flatMap((folder) => (folder ? [`${folder}\\${file}`] : [])));
  }
  const folders = (env['PATH'] ?? '').split(':').filter(Boolean);
  return names.flatMap((program) => folders.map((folder) => path.posix.join(folder, program)));
}

function installFromDebian(packageName: string, machine: Machine): boolean {
  const aptGet = '/usr/bin/apt-get';
  if (machine.platform !== 'linux' || !machine.isRoot || !machine.isProgram(aptGet)) return false;
  machine.tell(`Installing Debian's ${packageName}…`);
  return machine.run(aptGet, ['update']) && machine.run(aptGet, ['install', '-y', '--no-install-recommends', packageName]);
}

/** Whether a window would be seen: not on a build server, and on Linux only where a display is. */
export function hasDisplay({ platform, env }: Pick<Machine, 'platform' | 'env'> = thisMachine): boolean {
  return !env['CI'] && (platform !== 'linux' || Boolean(env['DISPLAY'] ?? env['WAYLAND_DISPLAY']));
}

/** What Chromium must be told on this machine. Its sandbox does not start for root. */
export const sandboxArguments = ({ isRoot }: Pick<Machine, 'isRoot'> = thisMachine): string[] => (isRoot ? ['--no-sandbox'] : []);

/** The program of a browser that is on this machine already; undefined where there is none. */
export function browserHere(name: BrowserName, machine: Machine = thisMachine): string | undefined {
  try {
    return findBrowser(name, { ...machine, isRoot: false });
  } catch {
    return undefined;
  }
}
