import { KeyList } from '../shared/key-list.tsx';
import { useTranslate } from '../shared/translate.ts';
import { useReader } from './reader-context.ts';
import { PanelTool } from './tool.tsx';

/** The keys that the view has just now. */
export const HelpTool = () => (
  <PanelTool name="keys" icon="keys" label="key_help" shortcut="?">
    <KeysNow />
  </PanelTool>
);

function KeysNow() {
  const t = useTranslate();
  const { keys } = useReader();
  // The key of this list stands last, whenever the others came.
  const ordered = [...keys].sort(([one], [other]) => Number(one === '?') - Number(other === '?'));
  const listed = ordered.flatMap(([key, { label }]) => (label ? [[key, t(label)] as const] : []));
  return <KeyList keys={[...listed, ['Esc', t('key_back')]]} />;
}
