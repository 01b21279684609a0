chrome.storage.local.get('asked').then(({ asked }) => {
  document.title = JSON.stringify(asked);
});
