import type { FunctionComponent } from 'preact';
import { HighlightTool } from './highlights/highlight-tool.tsx';
import { HelpTool } from './key-help.tsx';

/** The tools in the bar, in order. One more: a component of its own (`ToolButton` or `PanelTool` in tool.tsx) and its name here. */
export const TOOLS: readonly FunctionComponent[] = [HighlightTool, HelpTool];
