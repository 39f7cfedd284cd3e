/** The package does not include types; the used part is declared in ssh-library.ts. */
declare module 'ssh2' {
  const ssh2: import('./ssh-library.js').Ssh2;
  // biome-ignore lint/style/noDefaultExport: what a CommonJS module exports is the default to an import()
  export default ssh2;
}
