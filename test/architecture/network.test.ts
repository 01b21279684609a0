import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/setup.mjs';

/** Ways to a network, to code from strings or from elsewhere than beside the script, and to be spoken to by a page or another extension. A port of the extension's own may speak. */
const FORBIDDEN =
  /\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource|\beval\(|new Function|importScripts|\bimport\((?!([`'"])\.\/[\w.-]+\.js\1\))|(?<!\w\.)postMessage|\b(?:window|self|globalThis|parent|top|opener|contentWindow|source)\.postMessage|BroadcastChannel|MessageChannel|onMessageExternal\.addListener|onConnectExternal\.addListener|insertAdjacentHTML|RTCPeerConnection|WebTransport|\bFunction\(|setHTMLUnsafe|\bSharedWorker\b|new Worker\b|serviceWorker\.register/;

test.each(['chrome', 'firefox'])(
  'no script of the extension built for %s has a way to the network or to new code',
  (target) => {
    const folder = join(root, 'dist', target);
    const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(3);
    for (const file of scripts)
      expect([file, FORBIDDEN.exec(readFileSync(join(folder, file), 'utf8'))?.[0]]).toEqual([file, undefined]);
  },
);
