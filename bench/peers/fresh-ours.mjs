// A whole program: loads the library (first argument), connects to the URI (second), closes, ends.
const { connect } = await import(process.argv[2]);

const connection = await connect(process.argv[3]);
await connection.close();
process.stdout.write(String(process.resourceUsage().maxRSS * 1024));
