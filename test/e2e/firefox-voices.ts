import type { Marionette } from './marionette.ts';
import type { Asked, Voices } from './voices.ts';

/** Firefox's own objects, and what is left in its window for later questions. */
// biome-ignore lint/suspicious/noExplicitAny: they have no types
declare const Cc: any, Ci: any, ChromeUtils: any;
declare const window: { askedVoices?: Asked };

interface SpeechTask {
  setup(callback: object): void;
  dispatchStart(): void;
  dispatchEnd(elapsed: number, at: number): void;
}

/** Milliseconds that it takes for a sentence, at the usual speed. */
const SENTENCE = 700;

/** Puts the voices beside the system's. Runs in the browser's window. */
function register(names: readonly string[], sentence: number): void {
  const registry = Cc['@mozilla.org/synth-voice-registry;1'].getService(Ci.nsISynthVoiceRegistry);
  const serviceOf = (voice: string) => ({
    QueryInterface: ChromeUtils.generateQI(['nsISpeechService']),
    speak(text: string, _uri: string, _volume: number, rate: number, _pitch: number, task: SpeechTask) {
      window.askedVoices = { rate, voice };
      const saying = setTimeout(() => task.dispatchEnd(sentence / 1000, text.length), sentence / rate);
      task.setup({
        QueryInterface: ChromeUtils.generateQI(['nsISpeechTaskCallback']),
        onPause() {},
        onResume() {},
        onVolumeChanged() {},
        onCancel() {
          clearTimeout(saying);
          task.dispatchEnd(0, 0);
        },
      });
      task.dispatchStart();
    },
  });
  for (const name of names) registry.addVoice(serviceOf(name), `urn:voice:${name}`, name, 'en-US', true, false);
  registry.notifyVoicesChanged();
}

/** Those of a speech service in the browser's window, as the system's would be. */
export async function giveVoices(marionette: Marionette): Promise<Voices> {
  await marionette.run('chrome', register, ['Mill', 'Quern'], SENTENCE);
  return { asked: () => marionette.run('chrome', () => window.askedVoices) };
}
