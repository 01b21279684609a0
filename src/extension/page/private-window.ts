/** Whether this script runs in a page of a private window, of which nothing is kept. In the extension's own pages only a tab can tell. */
export const isPrivateWindow = (): boolean => chrome.extension?.inIncognitoContext ?? false;
