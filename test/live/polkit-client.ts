/**
 * Connects as the user that it runs as, and tells how that went: polkit looks at the process itself, so that tests need
 * one of their own for each user. Arguments: the URI, and `readonly` or nothing.
 */
import { connect } from '../../src/connect/connect.js';

const [, , uri = '', mode = ''] = process.argv;

async function tell(): Promise<unknown> {
  try {
    await using conn = await connect(uri, { readOnly: mode === 'readonly', connectTimeoutMs: 20_000 });
    return { hostname: await conn.getHostname() };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { ...JSON.parse(JSON.stringify(error)), text: String(error) };
  }
}

process.stdout.write(JSON.stringify(await tell()));
