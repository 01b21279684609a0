import type { FunctionComponent } from 'preact';
import { AloudTool } from './aloud/aloud-tool.tsx';
import { HighlightTool } from './highlights/highlight-tool.tsx';
import { HelpTool } from './key-help.tsx';
import { OutlineTool } from './outline.tsx';
import { PrintTool } from './print-tool.tsx';
import { QuotesTool } from './quote-rail.tsx';
import { RulerTool } from './ruler-tool.tsx';
import { SettingsTool } from './settings-tool.tsx';

/** The tools in the bar, in order. One more: a component of its own (`ToolButton` or `PanelTool` in tool.tsx) and its name here. */
export const TOOLS: readonly FunctionComponent[] = [
  OutlineTool,
  QuotesTool,
  HighlightTool,
  AloudTool,
  RulerTool,
  SettingsTool,
  PrintTool,
  HelpTool,
];
