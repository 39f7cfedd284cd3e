// Prints the spans of a few calls: `npm start [URI]`.
import { BasicTracerProvider, ConsoleSpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base';
import { connect } from 'libvirt-client';
import { instrument } from './instrumentation.js';

const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(new ConsoleSpanExporter())] });
const stop = instrument(provider.getTracer('example'));

const connection = await connect(process.argv[2] ?? 'test:///default');
for (const domain of await connection.listAllDomains()) await domain.getInfo();
// A span with an error.
await connection.getDomainByName('there is no such domain').catch(() => undefined);
await connection.close();

stop();
await provider.shutdown();
