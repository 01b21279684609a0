import type { BrowserName } from '../../scripts/setup.mjs';
import type { Browser, LaunchOptions } from './browser.ts';
import { launchChromium } from './chromium-launch.ts';
import { launchFirefox } from './firefox.ts';

/** Starts a fresh browser with an empty profile and the built extension. */
export function launch(name: BrowserName, options: LaunchOptions = {}): Promise<Browser> {
  return name === 'chromium' ? launchChromium(options) : launchFirefox(options);
}

/** The browsers to test in: both, or those of CLEAN_COPY_BROWSERS, separated by commas. */
export const browserNames = (process.env.CLEAN_COPY_BROWSERS ?? 'chromium,firefox').split(',') as BrowserName[];
