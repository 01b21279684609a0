import type { ComponentChildren } from 'preact';
import { RATES } from '../../shared/aloud-choices.ts';
import { type MessageKey, useTranslate } from '../../shared/translate.ts';
import { Icon, type IconName } from '../icon.tsx';
import { useReader } from '../reader-context.ts';
import { ToolButton } from '../tool.tsx';
import { SpokenSentence } from './spoken-sentence.tsx';
import { mannerOf, type Reading } from './use-player.ts';

/** Begins to read aloud, pauses and goes on; where there is no voice for the article, says why. */
export function AloudTool() {
  const t = useTranslate();
  const { panel, openPanel, readAloud } = useReader();
  const { found, reading, start } = readAloud;
  const press = () => {
    if (!found.voices) openPanel(panel === 'aloud' ? undefined : 'aloud');
    else if (reading) reading.player.toggle();
    else start();
  };
  const state = found.voices ? { isOn: reading?.status === 'playing' } : { isOpen: panel === 'aloud' };
  return (
    <>
      <ToolButton name="aloud" icon="aloud" label="read_aloud" shortcut="r" onPress={press} {...state} />
      {!found.voices && panel === 'aloud' && (
        <section class="panel" data-panel="aloud" aria-label={t('read_aloud')}>
          <p>{t(`read_aloud_${found.because}`)}</p>
        </section>
      )}
    </>
  );
}

/** The sentence that is read, and the controls; nothing before reading has begun. */
export function ReadingAloud() {
  const t = useTranslate();
  const { article, aloud, onAloud, readAloud } = useReader();
  const { found, voice, reading, stop } = readAloud;
  if (!reading) return null;
  return (
    <>
      {reading.sentence && reading.status !== 'ended' && <SpokenSentence sentence={reading.sentence} />}
      <PlayerBar reading={reading} onStop={stop}>
        <select
          class="field"
          aria-label={t('read_aloud_speed')}
          name="rate"
          value={aloud.rate}
          onChange={(event) => {
            const rate = Number(event.currentTarget.value);
            onAloud({ ...aloud, rate });
            reading.player.setManner(mannerOf(rate, voice?.voiceURI));
          }}
        >
          {RATES.map((rate) => (
            <option key={rate} value={rate}>
              {t('read_aloud_rate', rate)}
            </option>
          ))}
        </select>
        <select
          class="field"
          aria-label={t('read_aloud_voice')}
          name="voice"
          value={voice?.voiceURI}
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            onAloud({ ...aloud, voices: { ...aloud.voices, [article.lang ?? '']: chosen } });
            reading.player.setManner(mannerOf(aloud.rate, chosen));
          }}
        >
          {found.voices?.map(({ voiceURI, name }) => (
            <option key={voiceURI} value={voiceURI}>
              {name}
            </option>
          ))}
        </select>
      </PlayerBar>
    </>
  );
}

interface PlayerBarProps {
  reading: Reading;
  onStop: () => void;
  children: ComponentChildren;
}

function PlayerBar({ reading: { player, status }, onStop, children }: PlayerBarProps) {
  const t = useTranslate();
  const skips: [MessageKey, IconName, 'sentence' | 'paragraph', 1 | -1][] = [
    ['read_aloud_last_paragraph', 'paragraphBack', 'paragraph', -1],
    ['read_aloud_last_sentence', 'sentenceBack', 'sentence', -1],
    ['read_aloud_next_sentence', 'sentenceOn', 'sentence', 1],
    ['read_aloud_next_paragraph', 'paragraphOn', 'paragraph', 1],
  ];
  const button = (label: MessageKey, icon: IconName, action: string, onClick: () => void) => (
    <button
      key={action}
      type="button"
      class="tool"
      data-aloud={action}
      aria-label={t(label)}
      title={t(label)}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
  const skip = ([label, icon, by, step]: (typeof skips)[number]) =>
    button(label, icon, `${by}${step > 0 ? '-on' : '-back'}`, () => player.skip(by, step));
  const isPlaying = status === 'playing';
  return (
    <section class="player" aria-label={t('read_aloud')} data-status={status}>
      {skips.slice(0, 2).map(skip)}
      {button(isPlaying ? 'read_aloud_pause' : 'read_aloud_go_on', isPlaying ? 'pause' : 'play', 'toggle', () =>
        player.toggle(),
      )}
      {skips.slice(2).map(skip)}
      {children}
      {button('read_aloud_stop', 'close', 'stop', onStop)}
      <p role="status">{status === 'failed' && t('read_aloud_failed')}</p>
    </section>
  );
}
