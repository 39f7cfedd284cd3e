#!/usr/bin/env node
import { useCompileCache } from './compile-cache.js';

useCompileCache(process.env, process.getuid?.());
// Only code that is loaded later is in the cache.
void import('./process.js').then(({ main }) => main());
