import { type Parameter, text } from './parameter.js';

/** The pool of a volume that is given by its name. */
export const pool: Parameter<string | undefined> = text(
  'pool',
  'POOL',
  'The storage pool; not needed with a key or a path',
  {
    completion: 'pool',
  },
);
