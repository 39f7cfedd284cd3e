// `npm start -- [URI] [PORT]`
import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';

const [uri = 'qemu:///system', port = '3000'] = process.argv.slice(2);
const app = await NestFactory.create(AppModule.at(uri), { logger: ['warn', 'error'] });
// Calls onApplicationShutdown() on SIGTERM and SIGINT.
app.enableShutdownHooks();
await app.listen(Number(port), '127.0.0.1');
console.log(await app.getUrl());
