// Stands in for Electron's module in the main process of examples/electron-main. Requests of the page come from the
// parent process, over a channel that clones values as Electron's IPC does.
import { EventEmitter } from 'node:events';
import { pathToFileURL } from 'node:url';

type Handler = (event: object, ...args: readonly unknown[]) => Promise<unknown>;

const handlers = new Map<string, Handler>();

class App extends EventEmitter {
  getAppPath(): string {
    return process.cwd();
  }

  whenReady(): Promise<void> {
    return Promise.resolve();
  }

  quit(): void {
    let prevented = false;
    this.emit('will-quit', {
      preventDefault: () => {
        prevented = true;
      },
    });
    if (!prevented) process.exit(0);
  }
}

export const app: App = new App();

export const ipcMain = {
  handle(channel: string, handler: Handler): void {
    handlers.set(channel, handler);
  },
};

export class BrowserWindow {
  readonly #options: object;
  readonly webContents = {
    setWindowOpenHandler: (): void => undefined,
    on: (): void => undefined,
  };

  constructor(options: object) {
    this.#options = options;
  }

  async loadFile(path: string): Promise<void> {
    process.send?.({ window: this.#options, url: pathToFileURL(path).href });
  }
}

interface Request {
  readonly id?: number;
  readonly channel?: string;
  readonly args?: readonly unknown[];
  readonly url?: string;
}

process.on('message', ({ id, channel, args = [], url }: Request) => {
  if (channel === undefined) {
    app.emit('window-all-closed');
    return;
  }
  const handler = handlers.get(channel) ?? (() => Promise.reject(new Error(`no handler for ${channel}`)));
  handler({ senderFrame: { url } }, ...args).then(
    (value) => process.send?.({ id, value }),
    (error: unknown) => process.send?.({ id, failure: String(error) }),
  );
});
