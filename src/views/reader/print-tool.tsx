import { useReader } from './reader-context.ts';
import { ToolButton } from './tool.tsx';

/** The browser's own print dialog, which also saves as PDF; the view alone is printed. */
export function PrintTool() {
  const { onPrint } = useReader();
  return <ToolButton name="print" icon="print" label="print" shortcut="p" onPress={onPrint} />;
}
