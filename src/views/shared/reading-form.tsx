import { localeOf } from './locale.ts';
import {
  DEFAULT_READING,
  DEGREES,
  type Degree,
  FONTS,
  isForSite,
  type ReadingChange,
  type ReadingSettings,
  readingFor,
  type StoredReading,
  SWITCHES,
  THEMES,
} from './reading-settings.ts';
import { useTranslate } from './translate.ts';

export interface ReadingFormProps {
  stored: StoredReading;
  onChange: (change: ReadingChange) => void;
  /** Host name of the site that may have settings of its own; '' for none. */
  site: string;
}

/** How the reading view looks: each change holds at once. */
export function ReadingForm({ stored, onChange, site }: ReadingFormProps) {
  const t = useTranslate();
  const settings = readingFor(stored, site);
  const set = (changed: Partial<ReadingSettings>) => onChange({ site, set: changed });
  return (
    <div class="reading-form">
      <Choice
        name="theme"
        options={THEMES}
        chosen={settings.theme}
        labelOf={(theme) => t(`theme_${theme}`)}
        onChange={(theme) => set({ theme })}
      />
      <Choice
        name="font"
        options={FONTS}
        chosen={settings.font}
        labelOf={(font) => t(`font_${font}`)}
        onChange={(font) => set({ font })}
      />
      {(Object.keys(DEGREES) as Degree[]).map((name) => (
        <DegreeField key={name} name={name} value={settings[name]} onChange={(value) => set({ [name]: value })} />
      ))}
      <div class="switches">
        {SWITCHES.map((name) => (
          <Switch key={name} name={name} isOn={settings[name]} onChange={(isOn) => set({ [name]: isOn })}>
            {t(`reading_${name}`)}
          </Switch>
        ))}
      </div>
      <div class="switches scope">
        {site !== '' && (
          <Switch name="site-only" isOn={isForSite(stored, site)} onChange={(isOwn) => onChange({ site, isOwn })}>
            {t('reading_site_only', site)}
          </Switch>
        )}
        <button type="button" class="link-button" data-action="reset-reading" onClick={() => set(DEFAULT_READING)}>
          {t('reading_reset')}
        </button>
      </div>
    </div>
  );
}

interface ChoiceProps<Option> {
  name: 'theme' | 'font';
  options: readonly Option[];
  chosen: Option;
  labelOf: (option: Option) => string;
  onChange: (option: Option) => void;
}

function Choice<Option extends string>({ name, options, ...props }: ChoiceProps<Option>) {
  const t = useTranslate();
  return (
    <fieldset class={`${name}s`}>
      <legend>{t(`reading_${name}`)}</legend>
      {options.map((option) => (
        <label key={option} class="choice">
          <input
            type="radio"
            name={name}
            value={option}
            checked={option === props.chosen}
            onChange={() => props.onChange(option)}
          />
          <span {...{ [`data-${name}`]: option }}>{props.labelOf(option)}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface SwitchProps {
  name: string;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
  children: string;
}

const Switch = ({ name, isOn, onChange, children }: SwitchProps) => (
  <label>
    <input type="checkbox" name={name} checked={isOn} onChange={(event) => onChange(event.currentTarget.checked)} />
    {children}
  </label>
);

function DegreeField({ name, value, onChange }: { name: Degree; value: number; onChange: (value: number) => void }) {
  const t = useTranslate();
  // Past halves of a step a sum of tenths is no tenth any more.
  const shown = Number(value.toFixed(1));
  const said = t(`reading_${name}_value`, shown.toLocaleString(localeOf(t)));
  return (
    <label class="degree">
      <span>{t(`reading_${name}`)}</span>
      <input
        type="range"
        name={name}
        {...DEGREES[name]}
        value={shown}
        aria-valuetext={said}
        onInput={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
      <output>{said}</output>
    </label>
  );
}
