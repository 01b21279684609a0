/** Milliseconds that it takes for a sentence, at the usual speed. */
const SENTENCE = 700;

/** @type {ReturnType<typeof setTimeout> | undefined} */
let saying;

chrome.ttsEngine.onSpeak.addListener((utterance, { rate = 1, voiceName }, tell) => {
  clearTimeout(saying);
  chrome.storage.local.set({ asked: { rate, voice: voiceName } });
  tell({ type: 'start', charIndex: 0 });
  saying = setTimeout(() => tell({ type: 'end', charIndex: utterance.length }), SENTENCE / rate);
});

chrome.ttsEngine.onStop.addListener(() => clearTimeout(saying));
