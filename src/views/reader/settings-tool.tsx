import { ReadingForm } from '../shared/reading-form.tsx';
import { useReader } from './reader-context.ts';
import { PanelTool } from './tool.tsx';

/** How the view looks, at once and from then on. */
export const SettingsTool = () => {
  const { reading, onReading, site } = useReader();
  return (
    <PanelTool name="settings" icon="settings" label="reading_settings" shortcut="s">
      <ReadingForm stored={reading} onChange={onReading} site={site} />
    </PanelTool>
  );
};
