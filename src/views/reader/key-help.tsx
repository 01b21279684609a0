import { useTranslate } from '../shared/translate.ts';
import { useReader } from './reader-context.ts';
import { PanelTool } from './tool.tsx';

/** The keys that the view has just now. */
export const HelpTool = () => (
  <PanelTool name="keys" icon="keys" label="key_help" shortcut="?">
    <KeyList />
  </PanelTool>
);

function KeyList() {
  const t = useTranslate();
  const { keys } = useReader();
  const listed = [...keys].flatMap(([key, { label }]) => (label ? [[key, t(label)] as const] : []));
  return (
    <dl class="keys">
      {[...listed, ['Esc', t('key_back')] as const].map(([key, what]) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{what}</dd>
        </div>
      ))}
    </dl>
  );
}
