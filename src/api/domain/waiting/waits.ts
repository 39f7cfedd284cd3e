/** The waits of a domain. One file, so that they are loaded together on first use. */

export { agentReady } from './agent-ready.js';
export { blockJob } from './block-job.js';
export { detachAndWait } from './device-removal.js';
export { jobCompleted } from './job-completed.js';
export { rebootAndWait } from './reboot.js';
export { shutDownAndWait, stop } from './shutdown.js';
export { waitForState } from './state.js';
