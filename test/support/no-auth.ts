import type { LinkAuth } from '../../src/rpc/link-auth.js';

/** For links to what never asks who we are. */
export const NO_AUTH: LinkAuth = {
  kind: undefined,
  beginSasl: () => Promise.reject(new Error('SASL was not expected here')),
};
