import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from './browser.ts';

type Preferences = Record<string, string | number | boolean>;
type World = 'content' | 'system' | 'chrome';
type Answer = { resolve(value: unknown): void; reject(error: Error): void };

const QUIET: Preferences = {
  'marionette.port': 0,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage': 'about:blank',
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'remote.prefs.recommended': true,
  'toolkit.telemetry.enabled': false,
};

/** Firefox's own remote protocol: JSON arrays over a local socket, each preceded by its length and a colon. */
export class Marionette {
  /** Handle of the tab that commands go to; absent before the first is chosen. */
  front: string | undefined;
  readonly exited: Promise<unknown>;
  private readonly waiting = new Map<number, Answer>();
  private received = Buffer.alloc(0);
  private next = 1;

  private constructor(
    process: ChildProcess,
    private readonly socket: Socket,
    private readonly profile: string,
  ) {
    this.exited = new Promise((resolve) => process.once('exit', resolve));
    socket.on('data', (data: Buffer) => this.receive(data));
    socket.on('close', () => {
      for (const { reject } of this.waiting.values()) reject(new Error('Firefox closed the connection'));
    });
  }

  static async launch(program: string, preferences: Preferences, headless: boolean): Promise<Marionette> {
    const profile = mkdtempSync(join(tmpdir(), 'clean-copy-firefox-'));
    const lines = Object.entries({ ...QUIET, ...preferences }).map(
      ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
    );
    writeFileSync(join(profile, 'user.js'), lines.join('\n'));
    const flags = ['--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile];
    const process = spawn(program, [...flags, ...(headless ? ['--headless'] : []), 'about:blank'], { stdio: 'ignore' });
    const portFile = join(profile, 'MarionetteActivePort');
    const port = await until(
      'Firefox to start',
      async () => existsSync(portFile) && Number(readFileSync(portFile, 'utf8')),
      120_000,
    );
    const socket = connect(port, '127.0.0.1');
    const marionette = new Marionette(process, socket, profile);
    await new Promise((resolve, reject) => socket.once('data', resolve).once('error', reject));
    await marionette.send('WebDriver:NewSession', { capabilities: { alwaysMatch: { pageLoadStrategy: 'normal' } } });
    return marionette;
  }

  private receive(data: Buffer) {
    this.received = Buffer.concat([this.received, data]);
    for (;;) {
      const colon = this.received.indexOf(':');
      const end = colon + 1 + Number(this.received.subarray(0, Math.max(colon, 0)));
      if (colon < 0 || this.received.length < end) return;
      const message: unknown = JSON.parse(this.received.subarray(colon + 1, end).toString());
      this.received = this.received.subarray(end);
      // The greeting is an object, not an array.
      if (!Array.isArray(message)) continue;
      const [, id, error, result] = message;
      const answer = this.waiting.get(id);
      this.waiting.delete(id);
      if (error) answer?.reject(new Error(`${error.error}: ${error.message}`));
      else answer?.resolve(result);
    }
  }

  send<R = unknown>(command: string, parameters: object = {}): Promise<R> {
    return new Promise<unknown>((resolve, reject) => {
      const id = this.next++;
      this.waiting.set(id, { resolve, reject });
      const body = JSON.stringify([0, id, command, parameters]);
      this.socket.write(`${Buffer.byteLength(body)}:${body}`);
    }) as Promise<R>;
  }

  /** Runs a function in the tab (`content`), in the tab with the browser's rights (`system`), or in the browser's own window (`chrome`). */
  run<A extends unknown[], R>(where: World, run: (...args: A) => R | Promise<R>, ...args: A): Promise<R> {
    return this.runText(where, String(run), args);
  }

  /** `run` is the text of a function expression. */
  runText<R>(where: World, run: string, args: unknown[]): Promise<R> {
    const script = `const args = [...arguments], done = args.pop();
      (async () => (${run})(...args))().then(
        (value) => done(value === undefined ? {} : { value }),
        (error) => done({ error: String(error) + '\\n' + (error?.stack ?? '') }));`;
    return this.inContext(where === 'chrome' ? 'chrome' : 'content', async () => {
      const sandbox = where === 'system' ? { sandbox: 'system' } : {};
      const parameters = { script, args, scriptTimeout: 30_000, ...sandbox };
      const answer = await this.send<{ value: { value?: R; error?: string } | null }>(
        'WebDriver:ExecuteAsyncScript',
        parameters,
      );
      // A document that goes away while it is asked answers nothing.
      const { value, error } = answer.value ?? {};
      if (error !== undefined) throw new Error(error);
      return value as R;
    });
  }

  async inContext<R>(context: 'content' | 'chrome', task: () => Promise<R>): Promise<R> {
    await this.send('Marionette:SetContext', { value: context });
    try {
      return await task();
    } finally {
      await this.send('Marionette:SetContext', { value: 'content' });
    }
  }

  async close() {
    // Quitting closes the socket before it answers.
    await this.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {});
    await this.exited;
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 20 });
  }
}
