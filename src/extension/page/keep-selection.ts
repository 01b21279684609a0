/** Notes what is selected in the page; the returned function selects it again where it was lost meanwhile, unless the page took it out. */
export function keepSelection(): () => void {
  const { anchorNode, anchorOffset = 0, focusNode, focusOffset = 0, isCollapsed = true } = getSelection() ?? {};
  return () => {
    const lost = getSelection()?.isCollapsed !== false;
    if (isCollapsed || !lost || !anchorNode?.isConnected || !focusNode?.isConnected) return;
    try {
      getSelection()?.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
    } catch {
      // What is left of the text is shorter than it was.
    }
  };
}
