import { useEffect, useState } from 'preact/hooks';
import { type Speech, type Voices, voicesFor } from './browser-speech.ts';

/** The voices for a language; browsers come to know theirs late. */
export function useVoices(speech: Speech | undefined, lang: string | undefined): Voices {
  const look = (): Voices => voicesFor(speech?.synthesis.getVoices() ?? [], lang);
  const [voices, setVoices] = useState(look);
  useEffect(() => {
    const lookAgain = () => setVoices(look());
    lookAgain();
    speech?.synthesis.addEventListener('voiceschanged', lookAgain);
    return () => speech?.synthesis.removeEventListener('voiceschanged', lookAgain);
  }, [speech, lang]);
  return voices;
}
