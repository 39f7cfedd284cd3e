/** Builds the guest ahead of the tests that start it, as a process of its own. */
import { guestImage } from './image.js';

await guestImage();
