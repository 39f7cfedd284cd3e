// Serves the dashboard of a host: `npm start -- [URI] [PORT]`.
import { connect } from 'libvirt-client';
import { startDashboard } from './server/dashboard.js';

const [uri, port = '7180'] = process.argv.slice(2);

await using connection = await connect(uri, { reconnect: true });
await using dashboard = await startDashboard(connection, Number(port));
console.log(dashboard.url);

await new Promise((resolve) => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, resolve);
});
