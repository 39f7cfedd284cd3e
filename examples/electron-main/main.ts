// The main process: the only one that talks to libvirt. `npm start -- qemu+ssh://root@host/system`
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app, BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron';
import { Host } from './hosts.js';

const root = app.getAppPath();
const page = join(root, 'page/index.html');
const uri = process.argv.find((argument) => /^[a-z]+(\+[a-z0-9]+)?:\/\//.test(argument)) ?? 'qemu:///system';
const host = new Host(uri);

/** The result of a request. Errors of the renderer's `invoke()` keep only a text, so they are sent as data. */
type Answer<T> = { readonly value: T } | { readonly error: { readonly code: string; readonly message: string } };

function handle<T>(channel: string, action: (...args: readonly unknown[]) => Promise<T>): void {
  ipcMain.handle(channel, async (event: IpcMainInvokeEvent, ...args: readonly unknown[]): Promise<Answer<T>> => {
    try {
      if (event.senderFrame?.url !== pathToFileURL(page).href) throw new Error('the request is not from the page');
      return { value: await action(...args) };
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : 'ERROR';
      return { error: { code, message: error instanceof Error ? error.message : String(error) } };
    }
  });
}

handle('domains:list', () => host.list());
handle('domains:act', (uuid, action) => host.act(uuid, action));

async function openWindow(): Promise<void> {
  const window = new BrowserWindow({
    width: 900,
    height: 600,
    webPreferences: {
      preload: join(root, 'preload.cjs'),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
    },
  });
  window.webContents.setWindowOpenHandler(() => ({ action: 'deny' }));
  window.webContents.on('will-navigate', (event) => event.preventDefault());
  await window.loadFile(page);
}

// Quits once the connection is closed.
let closed = false;
app.on('will-quit', (event) => {
  if (closed) return;
  event.preventDefault();
  void host[Symbol.asyncDispose]().finally(() => {
    closed = true;
    app.quit();
  });
});
app.on('window-all-closed', () => app.quit());

await app.whenReady();
await openWindow();
