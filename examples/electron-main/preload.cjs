// The bridge: the page gets two functions and nothing else. A sandboxed preload script has to be CommonJS.
const { contextBridge, ipcRenderer } = require('electron');

async function invoke(channel, ...args) {
  const answer = await ipcRenderer.invoke(channel, ...args);
  if (answer.error !== undefined) throw new Error(`${answer.error.code}: ${answer.error.message}`);
  return answer.value;
}

contextBridge.exposeInMainWorld('libvirt', {
  listDomains: () => invoke('domains:list'),
  act: (uuid, action) => invoke('domains:act', uuid, action),
});
