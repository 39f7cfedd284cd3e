// What the page uses of packages without types, and of esbuild.

declare module '*.css' {}

declare module '@novnc/novnc' {
  class RFB extends EventTarget {
    constructor(target: HTMLElement, channel: WebSocket);
    scaleViewport: boolean;
    focusOnClick: boolean;
    background: string;
    disconnect(): void;
    sendCtrlAltDel(): void;
    focus(): void;
  }

  // biome-ignore lint/style/noDefaultExport: noVNC has it
  export { RFB as default };
}
