import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { type MessageKey, useTranslate } from '../shared/translate.ts';
import { Icon, type IconName } from './icon.tsx';
import { useReader } from './reader-context.ts';
import { useReaderKey } from './use-reader-key.ts';

interface ToolProps {
  /** Also its `data-tool`. */
  name: string;
  icon: IconName;
  label: MessageKey;
  /** The key that presses it. */
  shortcut?: string;
}

interface ToolButtonProps extends ToolProps {
  onPress: () => unknown;
  /** For what is on or off. */
  isOn?: boolean;
  /** For what opens something. */
  isOpen?: boolean;
}

/** A button of the bar; its key is listed with the others. */
export function ToolButton({ name, icon, label, shortcut, onPress, isOn, isOpen }: ToolButtonProps) {
  const t = useTranslate();
  const words = t(label);
  return (
    <>
      {shortcut && <ToolKey shortcut={shortcut} label={label} onPress={onPress} />}
      <button
        type="button"
        class="tool"
        data-tool={name}
        aria-label={words}
        title={shortcut ? `${words} (${shortcut})` : words}
        {...(isOn !== undefined && { 'aria-pressed': isOn })}
        {...(isOpen !== undefined && { 'aria-expanded': isOpen })}
        onClick={onPress}
      >
        <Icon name={icon} />
      </button>
    </>
  );
}

function ToolKey({ shortcut, label, onPress }: { shortcut: string; label: MessageKey; onPress: () => unknown }) {
  useReaderKey(shortcut, label, onPress);
  return null;
}

/** A tool that opens a panel at the bar; on narrow screens a sheet from the lower edge. */
export function PanelTool({ children, ...tool }: ToolProps & { children: ComponentChildren }) {
  const t = useTranslate();
  const { panel, openPanel } = useReader();
  const isOpen = panel === tool.name;
  return (
    <>
      <ToolButton {...tool} isOpen={isOpen} onPress={() => openPanel(isOpen ? undefined : tool.name)} />
      {isOpen && (
        <Panel name={tool.name} label={t(tool.label)}>
          {children}
        </Panel>
      )}
    </>
  );
}

/** The focus in it goes back to its button, which stands before it. */
function Panel({ name, label, children }: { name: string; label: string; children: ComponentChildren }) {
  const section = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const panel = section.current;
    return () => {
      if (panel?.contains((panel.getRootNode() as ShadowRoot).activeElement))
        (panel.previousElementSibling as HTMLElement).focus();
    };
  }, []);
  return (
    <section class="panel" data-panel={name} aria-label={label} ref={section}>
      {children}
    </section>
  );
}
